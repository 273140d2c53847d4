import Mustache

/// Escapes what templates insert, Unicode scalar by scalar: the library's own escaper works on characters and
/// lets a quotation mark through that carries a combining mark.
struct HTMLText: MustacheContentType {
  static let name = "VHTML"

  func escapeText(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.unicodeScalars.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.unicodeScalars.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.unicodeScalars.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.unicodeScalars.append(contentsOf: "&quot;".unicodeScalars)
      case "'": result.unicodeScalars.append(contentsOf: "&#39;".unicodeScalars)
      // HTML knows no such characters.
      case "\u{0}": result.unicodeScalars.append("\u{FFFD}")
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
