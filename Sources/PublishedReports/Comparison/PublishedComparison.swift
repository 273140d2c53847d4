import Submissions

/// A published report and a ranking of our own of the same day, side by side.
public struct PublishedComparison: Sendable {
  /// A topic in our own ranking of a province.
  public struct OwnTopic: Hashable, Sendable {
    public let topic: String
    /// The official label for the kind of the table.
    public let label: String
    /// From 1; nil where our table does not print the topic.
    public let rank: Int?
    /// Distinct communes.
    public let count: Int

    public init(topic: String, label: String, rank: Int?, count: Int) {
      self.topic = topic
      self.label = label
      self.rank = rank
      self.count = count
    }
  }

  /// A published row with our figures for its topics, or a row that only our table prints.
  public struct Row: Hashable, Sendable {
    /// The province as the tables print it, "TP. Huế".
    public let province: String
    /// The published row; nil where there is none with the topic.
    public let published: PublishedRow?
    /// Place among the published rows of the province, from 1.
    public let rank: Int?
    /// The topics of the published label, sorted.
    public let topics: [String]
    /// Our figures for those topics, in their order.
    public let ours: [OwnTopic]
  }

  public let day: ReportDay
  /// The appendices with ranked rows, by number.
  public let appendices: [(number: Int, rows: [Row])]

  /// - Parameters:
  ///   - day: of which `ours` speaks.
  ///   - code: gives the topics of a label.
  ///   - ours: all topics of our ranking of a province (by its name in the tables).
  public init(
    _ report: PublishedReport, day: ReportDay, code: PublishedTextCoder,
    ours: (_ subject: AppendixSubject, _ province: String) throws -> [OwnTopic]
  ) rethrows {
    self.day = day
    var appendices: [(number: Int, rows: [Row])] = []
    for (number, appendix) in report.appendices.sorted(by: { $0.key < $1.key }) {
      guard case .rows(let published) = appendix, let subject = AppendixSubject(appendix: number) else {
        continue
      }
      var rows: [Row] = []
      for group in ProvinceRows.groups(of: published) {
        rows += Self.rows(
          of: group, topics: { code($0, subject.kind, subject.body) }, ours: try ours(subject, group.province)
        )
      }
      appendices.append((number, rows))
    }
    self.appendices = appendices
  }

  private static func rows(
    of group: ProvinceRows, topics: (String) -> [String], ours: [OwnTopic]
  ) -> [Row] {
    var named: Set<String> = []
    let rows = group.rows.enumerated().map { place, row in
      let topics = topics(row.label)
      named.formUnion(topics)
      return Row(
        province: group.province, published: row, rank: place + 1, topics: topics,
        ours: topics.compactMap { topic in ours.first { $0.topic == topic } })
    }
    let onlyOurs = ours.filter { $0.rank != nil && !named.contains($0.topic) }
      .sorted { ($0.rank ?? 0) < ($1.rank ?? 0) }
      .map {
        Row(province: group.province, published: nil, rank: nil, topics: [$0.topic], ours: [$0])
      }
    return rows + onlyOurs
  }
}
