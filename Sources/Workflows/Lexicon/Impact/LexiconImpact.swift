import Submissions

/// What changes from one lexicon to another on the same entries.
public struct LexiconImpact: Sendable {
  /// An entry whose topics differ.
  public struct Change: Sendable {
    public let entry: CorpusEntry
    public let before: [String]
    public let after: [String]

    var gained: [String] { after.filter { !before.contains($0) } }
    var lost: [String] { before.filter { !after.contains($0) } }
  }

  /// The entries that a topic gains and loses.
  public struct TopicChange: Sendable {
    public let topic: String
    public let gained: [Change]
    public let lost: [Change]
  }

  /// How many entries lose one topic and gain the other.
  public struct Move: Sendable, Hashable {
    public let from: String
    public let to: String
    public let entries: Int
  }

  /// A row of a ranked appendix whose count or rank differs.
  public struct RowChange: Sendable, Hashable {
    public let day: ReportDay
    public let appendix: Int
    /// As the table prints it.
    public let province: String
    public let topic: String
    public let countBefore: Int
    public let countAfter: Int
    /// Nil where the table does not print the topic.
    public let rankBefore: Int?
    public let rankAfter: Int?
  }

  /// Content hashes of the two lexicons.
  public let versions: (before: String, after: String)
  public let entries: Int
  /// In the order of the entries.
  public let changes: [Change]
  /// In the new lexicon's order, `khong-co` and `khac` behind, then topics that only the old one has.
  public let topics: [TopicChange]
  /// Most entries first.
  public let moves: [Move]
  /// By day, appendix, province in the report's order, rank.
  public let rows: [RowChange]
  /// How both lexicons code the gold; nil where none was given.
  public let gold: (before: JudgeLexicon.Judgement, after: JudgeLexicon.Judgement)?
}
