import Crypto
import Submissions
import VietnameseText

/// What makes two rows the same entry.
enum EntryKey {
  /// The content of a row. Together with the ordinal among equal rows of its file it is the entry's key:
  /// the same rows in another order, file or format have the same keys.
  struct Content: Hashable {
    let day: Int
    let unit: Int64
    let body: Int
    let kind: Int
    /// SHA-256 of the text in NFC.
    let digest: SHA256Digest
  }

  /// SHA-256 of `text` in NFC.
  static func digest(of text: String) -> SHA256Digest {
    var composed = isPlainlyComposed(text) ? text : ICUText.nfc(text)
    return composed.withUTF8 { SHA256.hash(data: UnsafeRawBufferPointer($0)) }
  }

  /// Whether `text` holds only scalars that NFC leaves alone wherever they stand: those before the
  /// combining marks, the composed Vietnamese letters, and general punctuation but for its two spaces
  /// that NFC replaces (Unicode's NFC_Quick_Check). True of nearly every text, and much faster than NFC.
  private static func isPlainlyComposed(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy {
      switch $0.value {
      case 0..<0x300, 0x1E00...0x1EFF, 0x2002...0x206F: true
      default: false
      }
    }
  }
}
