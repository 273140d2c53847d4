import GRDB
import Glibc
import VietnameseText

/// The search for words in texts, as an SQL function `holds(text, words)`.
enum TextSearch {
  static let function = DatabaseFunction("holds", argumentCount: 2, pure: true) { values in
    guard let text = String.fromDatabaseValue(values[0]), let words = String.fromDatabaseValue(values[1])
    else { return false }
    return holds(text, words)
  }

  /// Whether `text` holds `words`, in any letter case and Unicode form; words without marks also stand for
  /// words with marks.
  static func holds(_ text: String, _ words: String) -> Bool {
    let folded = SyllableForm.fold(words)
    let bare = SyllableForm.bare(folded)
    var searched = SyllableForm.fold(text)
    if bare == folded { searched = SyllableForm.bare(searched) }
    return contains(searched, folded)
  }

  private static func contains(_ text: String, _ words: String) -> Bool {
    if words.isEmpty { return true }
    var text = text
    var words = words
    return text.withUTF8 { text in
      words.withUTF8 { words in
        guard var next = text.baseAddress, let wanted = words.baseAddress else { return false }
        let end = next + text.count
        while end - next >= words.count,
          let found = memchr(next, Int32(wanted[0]), end - next - words.count + 1)
        {
          next = UnsafePointer(found.assumingMemoryBound(to: UInt8.self))
          if memcmp(next, wanted, words.count) == 0 { return true }
          next += 1
        }
        return false
      }
    }
  }
}
