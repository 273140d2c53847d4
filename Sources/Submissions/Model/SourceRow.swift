/// Where a row came from.
public struct SourceRow: Hashable, Sendable {
  /// The file's name as the user gave it.
  public let file: String
  /// Row number counted from 1 over the records below the heading; in a workbook the sheet's row.
  public let row: Int
  /// Physical line, counted from 1, on which the record starts; equal to `row` in a workbook.
  public let line: Int

  public init(file: String, row: Int, line: Int) {
    self.file = file
    self.row = row
    self.line = line
  }
}
