/// What was found in a file that was taken in.
public struct IntakeReceipt: Hashable, Sendable {
  public enum Format: String, Sendable { case csv, jsonLines = "jsonl", workbook = "xlsx" }

  public enum Content: String, Sendable { case submissions, completionFigures = "completion-figures" }

  public struct Column: Hashable, Sendable {
    /// As the file writes it.
    public let heading: String
    /// The column's code in the contract, "province".
    public let meaning: String
  }

  public struct Workbook: Hashable, Sendable {
    /// The sheet that was read.
    public let sheet: String
    /// The sheets that were not read.
    public let otherSheets: [String]
    /// Those of `otherSheets` whose headings fit too: their rows are probably missed.
    public let otherFittingSheets: [String]
    /// How many of the rows read are hidden in the sheet.
    public let hiddenRows: Int
  }

  /// The file's name as the user gave it.
  public let file: String
  public let format: Format
  public let content: Content
  /// Rows below the headings that are not wholly empty.
  public let rowsRead: Int
  public let rowsAccepted: Int
  public let rowsRejected: Int
  /// The columns read, in the file's order.
  public let columns: [Column]
  /// The headings of columns that were not read.
  public let ignoredColumns: [String]
  /// Of a text file, "UTF-8", "UTF-8 (BOM)", "UTF-16LE", "UTF-16BE" or "windows-1258".
  public let encoding: String?
  /// Of a CSV file, ",", ";", "\t" or what a first line "sep=" names.
  public let separator: String?
  /// Of a workbook.
  public let workbook: Workbook?
}
