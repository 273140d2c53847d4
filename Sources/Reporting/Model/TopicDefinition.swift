/// A topic as the tables print it. A list of topics is always in the lexicon's order, which settles ties.
public struct TopicDefinition: Hashable, Sendable {
  /// What a code says besides naming a topic.
  public enum Role: Hashable, Sendable {
    case topic
    /// `khong-co`: the commune says there is nothing. Ranked only to fill up.
    case nothing
    /// `khac`: outside the scheme. Never ranked.
    case other
  }

  /// "phan-mem/ho-tich".
  public let code: String
  /// "phan-mem"; empty for `khong-co` and `khac`.
  public let category: String
  /// The official wording, by kind of entry.
  public let labels: [ReportingKind: String]

  public init(code: String, category: String, labels: [ReportingKind: String]) {
    self.code = code
    self.category = category
    self.labels = labels
  }

  public var role: Role {
    switch code {
    case "khong-co": .nothing
    case "khac": .other
    default: .topic
    }
  }
}
