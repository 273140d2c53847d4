/// Cuts and cleans text by its UTF-8. Never by `Character`: "\r\n" is one of those, and so is a quotation mark
/// with a combining accent behind it, which then equals neither.
enum TextScalars {
  /// The lines of a text: CR LF, LF, CR and the Unicode line and paragraph separators end one.
  static func lines(_ text: String) -> [String] {
    // U+2028 and U+2029 begin with E2 in UTF-8.
    let mayBreak = contains(text) { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") || $0 == 0xE2 }
    if !mayBreak { return [text] }
    let bytes = Array(text.utf8)
    var lines: [String] = []
    var start = 0
    var index = 0
    while index < bytes.count {
      let length =
        switch bytes[index] {
        case UInt8(ascii: "\n"): 1
        case UInt8(ascii: "\r"): index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\n") ? 2 : 1
        // U+2028 and U+2029 are E2 80 A8 and E2 80 A9.
        case 0xE2 where bytes[index + 1] == 0x80 && bytes[index + 2] & 0xFE == 0xA8: 3
        default: 0
        }
      if length == 0 {
        index += 1
      } else {
        lines.append(String(decoding: bytes[start..<index], as: UTF8.self))
        index += length
        start = index
      }
    }
    lines.append(start == 0 ? text : String(decoding: bytes[start...], as: UTF8.self))
    return lines
  }

  /// Whether XML 1.0 lets the scalar into a document.
  static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: true
    case 0..<0x20, 0xFFFE, 0xFFFF: false
    default: true
    }
  }

  /// The text without the control characters that no document may hold.
  static func printable(_ text: String) -> String {
    // U+FFFE and U+FFFF begin with EF in UTF-8.
    let mayHoldOne = contains(text) { byte in
      byte >= 0x20 ? byte == 0xEF : byte != 0x09 && byte != 0x0A && byte != 0x0D
    }
    return mayHoldOne ? String(String.UnicodeScalarView(text.unicodeScalars.filter(isPrintable))) : text
  }

  /// The text with some ASCII characters replaced.
  ///
  /// - Parameter replacement: what stands for an ASCII character; nil where it stays.
  static func replacing(_ text: String, _ replacement: (UInt8) -> StaticString?) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 16)
    for byte in text.utf8 {
      if byte < 0x80, let replacement = replacement(byte) {
        replacement.withUTF8Buffer { bytes += $0 }
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A look at the bytes where they lie: most texts hold nothing of what is looked for.
  private static func contains(_ text: String, where isWanted: (UInt8) -> Bool) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { $0.contains(where: isWanted) }
      ?? text.utf8.contains(where: isWanted)
  }
}
