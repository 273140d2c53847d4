/// Texts as a cell of Excel holds them.
enum ExcelText {
  /// UTF-16 units that a cell can hold.
  static let limit = 32_767

  /// The text in as few pieces as cells can hold, cut behind white space where the second half of a piece has
  /// some. Joined they are the text without control characters, with line feeds for line breaks.
  static func pieces(_ text: String, limit: Int = limit) -> [String] {
    let text = TextScalars.lines(TextScalars.printable(text)).joined(separator: "\n")
    if text.utf8.count <= limit, !mayLookEscaped(text) { return [text] }
    let scalars = Array(text.unicodeScalars)
    var pieces: [String] = []
    var start = 0
    var length = 0
    var lastSpace: (end: Int, length: Int)?
    for (index, scalar) in scalars.enumerated() {
      let width =
        scalar.utf16.count + (looksEscaped(scalars, at: index) ? escapedUnderscore.utf16.count - 1 : 0)
      if length + width > limit {
        var cut = (end: index, length: length)
        if let lastSpace, lastSpace.length > limit / 2 { cut = lastSpace }
        pieces.append(String(String.UnicodeScalarView(scalars[start..<cut.end])))
        start = cut.end
        length -= cut.length
        lastSpace = nil
      }
      length += width
      if scalar.properties.isWhitespace { lastSpace = (index + 1, length) }
    }
    pieces.append(String(String.UnicodeScalarView(scalars[start...])))
    return pieces
  }

  /// The text as the file must spell it: Excel reads "_x0041_" as "A" unless its first underscore is escaped itself.
  static func escaped(_ text: String) -> String {
    guard mayLookEscaped(text) else { return text }
    let scalars = Array(text.unicodeScalars)
    var escaped = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      if looksEscaped(scalars, at: index) {
        escaped.append(contentsOf: escapedUnderscore.unicodeScalars)
      } else {
        escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  private static let escapedUnderscore = "_x005F_"

  /// Whether the text may hold an escape; a quick look that spares most texts a slow one.
  private static func mayLookEscaped(_ text: String) -> Bool {
    text.utf8.contains(UInt8(ascii: "_"))
  }

  /// Whether "_x", four hexadecimal digits and "_" stand there.
  private static func looksEscaped(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    guard scalars[index] == "_", index + 6 < scalars.count, scalars[index + 1] == "x" else { return false }
    return scalars[index + 6] == "_"
      && scalars[(index + 2)..<(index + 6)].allSatisfy { $0.properties.isASCIIHexDigit }
  }
}
