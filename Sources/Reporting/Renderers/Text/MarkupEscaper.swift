/// The one escaper of HTML and XML, for element content and double-quoted attributes alike.
enum MarkupEscaper {
  /// The text with `&`, `<`, `>`, `"` and `'` as references and without what XML 1.0 cannot hold.
  static func escape(_ text: String) -> String {
    var bytes: [UInt8] = []
    append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Adds the escaped text: a page of thousands of entries is made of it.
  static func append(_ text: String, to output: inout [UInt8]) {
    var text = TextScalars.printable(text)
    text.withUTF8 { bytes in
      var start = 0
      for (index, byte) in bytes.enumerated() {
        guard let reference = reference(for: byte) else { continue }
        output.append(contentsOf: bytes[start..<index])
        reference.withUTF8Buffer { output.append(contentsOf: $0) }
        start = index + 1
      }
      output.append(contentsOf: bytes[start...])
    }
  }

  private static func reference(for byte: UInt8) -> StaticString? {
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
