/// What one entry says, short enough to stand beside a figure.
public struct TypicalQuote: Hashable, Sendable {
  /// More Unicode scalars than this are cut.
  static let limit = 160
  /// How much of a long text stands before its deciding words.
  private static let lead = 40

  /// Name of the commune with its kind word.
  public let communeName: String
  /// On one line; "…" where something was cut off.
  public let text: String

  /// - Parameter topic: the code of the topic whose deciding words a cut must not lose.
  init(_ entry: CountedEntry, topic: String) {
    communeName = entry.communeName
    if entry.text.utf8.count <= Self.limit, Self.isOnOneLine(entry.text) {
      text = entry.text
      return
    }
    let decided = entry.marks.lazy.filter { $0.topic == topic }.map(\.range.lowerBound).min() ?? 0
    text = Self.excerpt(Array(entry.text.unicodeScalars), around: decided)
  }

  /// Cut at white space, where the text has any near the cut.
  private static func excerpt(_ scalars: [Unicode.Scalar], around offset: Int) -> String {
    guard scalars.count > limit else { return onOneLine(scalars[...]) }
    var start = max(0, min(offset - lead, scalars.count - limit))
    if start > 0, let space = scalars[start..<(start + lead)].firstIndex(where: \.properties.isWhitespace) {
      start = space + 1
    }
    var end = min(scalars.count, start + limit)
    if end < scalars.count,
      let space = scalars[(end - lead)..<end].lastIndex(where: \.properties.isWhitespace)
    {
      end = space
    }
    return (start > 0 ? "…" : "") + onOneLine(scalars[start..<end]) + (end < scalars.count ? "…" : "")
  }

  /// Whether the text is surely what ``onOneLine(_:)`` would make of it: a quick look that spares most texts a
  /// slow one.
  private static func isOnOneLine(_ text: String) -> Bool {
    var isBehindSpace = true
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20 where isBehindSpace: return false
      case 0x20: isBehindSpace = true
      case 0x21...0x7E, 0xA1...0x167F, 0x1E00...0x1EFF: isBehindSpace = false
      default: return false
      }
    }
    return !isBehindSpace
  }

  private static func onOneLine(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    scalars.split(whereSeparator: \.properties.isWhitespace)
      .map { String(String.UnicodeScalarView($0)) }
      .joined(separator: " ")
  }
}
