/// Where a topic stood in the province's table of the day that a report is compared with.
public struct EarlierRow: Hashable, Sendable {
  /// Distinct communes that named the topic then; 0 where none did.
  public let count: Int
  /// From 1; nil where the topic was not printed.
  public let rank: Int?
}

/// A topic that a province's table printed on the earlier day and does not print now.
public struct GoneTopic: Hashable, Sendable {
  public let topic: TopicDefinition
  /// The official wording for the kind of the table.
  public let label: String
  public let earlierRank: Int
  public let earlierCount: Int
  /// Distinct communes that name the topic now.
  public let count: Int
}

/// The day that a report is compared with.
public struct ComparedDay: Hashable, Sendable {
  public let day: CalendarDay
  /// Whether both days were coded by one version of the lexicon; where not, a change may be the lexicon's.
  public let hasSameLexicon: Bool

  public init(day: CalendarDay, hasSameLexicon: Bool) {
    self.day = day
    self.hasSameLexicon = hasSameLexicon
  }
}
