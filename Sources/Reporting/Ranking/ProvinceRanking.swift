/// The ranked topics of one province.
public struct ProvinceRanking: Hashable, Sendable {
  /// Number in the table: from 1 over the provinces that have rows.
  public let number: Int
  public let province: ProvinceFigures
  public let rows: [RankedTopic]
  /// What the earlier day's table printed and this one does not, by its rank then; empty where no such day
  /// was given.
  public let gone: [GoneTopic]
}

/// One row of a top-K table with everything that stands behind its figure.
public struct RankedTopic: Hashable, Sendable {
  /// From 1.
  public let rank: Int
  public let topic: TopicDefinition
  /// The official wording for the kind of the table.
  public let label: String
  /// Distinct communes that named the topic.
  public let count: Int
  /// Communes that the province has.
  public let total: Int
  /// The entries that were counted, by commune code, then by text.
  public let entries: [CountedEntry]
  /// How many of the entries repeat another one of them word for word.
  public let copies: Int
  /// By how many communes the row leads the next topic, printed or not; nil for `khong-co`, which is not
  /// ranked by its count.
  public let margin: Int?
  public let stability: RankStability
  /// What the communes named most under the topic, most named first.
  public let named: [NamedObject]
  /// Up to three entries that stand for the rest.
  public let quotes: [TypicalQuote]
  /// The same topic on the day that is compared; nil where no such day was given.
  public let earlier: EarlierRow?

  /// Change of `count` against the earlier day.
  public var change: Int? { earlier.map { count - $0.count } }

  /// "5,9".
  public var percent: String { Percent.text(count: count, total: total) }

  /// The label with what was named most behind it: "Thiếu trang thiết bị (máy tính 12, máy scan 7)".
  public var detailedLabel: String {
    if named.isEmpty { return label }
    return "\(label) (\(named.map { "\($0.object) \($0.communes)" }.joined(separator: ", ")))"
  }
}

/// A thing that communes named, and how many distinct communes did.
public struct NamedObject: Hashable, Sendable {
  public let object: String
  public let communes: Int
}
