/// A short form that officials type, and what it may stand for, the likeliest first.
public struct Abbreviation: Sendable {
  /// One word, letter case aside.
  public let short: String
  public let meanings: [String]
  public let file: String
  public let line: Int
}
