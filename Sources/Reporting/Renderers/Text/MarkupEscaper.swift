/// The one escaper of HTML and XML, for element content and double-quoted attributes alike.
enum MarkupEscaper {
  /// The text with `&`, `<`, `>`, `"` and `'` as references and without what XML 1.0 cannot hold.
  static func escape(_ text: String) -> String {
    TextScalars.replacing(TextScalars.printable(text)) { byte in
      switch byte {
      case UInt8(ascii: "&"): "&amp;"
      case UInt8(ascii: "<"): "&lt;"
      case UInt8(ascii: ">"): "&gt;"
      case UInt8(ascii: "\""): "&quot;"
      case UInt8(ascii: "'"): "&#39;"
      default: nil
      }
    }
  }
}
