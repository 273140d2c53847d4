/// A person's coding of an entry.
public struct ManualCoding: Hashable, Sendable {
  public let entry: EntryID
  /// Sorted.
  public let topics: [String]
  public let coder: Actor
  public let note: String
  /// UTC, ISO 8601.
  public let codedAt: String
  /// Whether it stands in place of the machine's coding.
  public let counts: Bool
}
