/// Cuts and cleans text by Unicode scalar. Never by `Character`: "\r\n" is one of those, and so is a quotation
/// mark with a combining accent behind it, which then equals neither.
enum TextScalars {
  /// The lines of a text: CR LF, LF, CR and the Unicode line and paragraph separators end one.
  static func lines(_ text: String) -> [String] {
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where afterReturn:
        afterReturn = false
      case "\r", "\n", "\u{2028}", "\u{2029}":
        lines.append(String(line))
        line = String.UnicodeScalarView()
        afterReturn = scalar == "\r"
      default:
        line.append(scalar)
        afterReturn = false
      }
    }
    lines.append(String(line))
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
    String(String.UnicodeScalarView(text.unicodeScalars.filter(isPrintable)))
  }
}
