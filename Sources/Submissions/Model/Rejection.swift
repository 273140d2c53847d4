/// A row that was not taken in, with what is wrong and the row as it came. Nothing is dropped.
public struct Rejection: Hashable, Sendable {
  public let source: SourceRow
  /// The heading of the offending column as the file writes it; empty where the whole row is meant.
  public let column: String
  /// What is wrong and what to do, in Vietnamese.
  public let reason: String
  /// The file's own headings, in order.
  public let headings: [String]
  /// The row's own cells as they came, in the order of `headings`.
  public let cells: [String]

  public init(source: SourceRow, column: String, reason: String, headings: [String], cells: [String]) {
    self.source = source
    self.column = column
    self.reason = reason
    self.headings = headings
    self.cells = cells
  }
}
