/// A table as it is printed, whatever the format.
public struct ReportTable: Hashable, Sendable {
  public struct Column: Hashable, Sendable {
    public enum Alignment: Hashable, Sendable { case left, centre }

    public let heading: String
    public let alignment: Alignment
  }

  /// What stands in a cell. Formats for people print it, formats for programs keep its figures apart.
  public enum Cell: Hashable, Sendable {
    case number(Int)
    case text(String)
    /// "6/102 (5,9%)".
    case share(count: Int, total: Int)
    /// A percentage with up to two decimals, "94,74%".
    case completion(done: Int, total: Int)
    /// A figure that was not reported.
    case missing
  }

  /// A row below the heading, without the cells that its group shares.
  public struct Row: Hashable, Sendable {
    public let cells: [Cell]
    /// What stands behind the row's figure; nil where the row counts nothing.
    public let topic: RankedTopic?
    /// What the row's text was coded with, in official wordings; empty where the row is no text.
    public var topicLabels: [String] = []
  }

  /// Rows that belong together and are never torn over two pages.
  public struct Group: Hashable, Sendable {
    /// The first cells of every row of the group, printed once where the format can merge cells.
    public let lead: [Cell]
    public let rows: [Row]
    /// What the table of the compared day printed for the group and this one does not.
    public var gone: [GoneTopic] = []
  }

  public let columns: [Column]
  public let groups: [Group]
  /// The line below the table, if it needs one.
  public let note: String?

  /// Groups without their structure: every row with all its cells.
  public var fullRows: [[Cell]] {
    groups.flatMap { group in group.rows.map { group.lead + $0.cells } }
  }
}
