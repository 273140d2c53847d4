/// The words that documents print around figures: data, from `Reports/appendices.yml`.
public struct ReportWords: Hashable, Sendable, Decodable {
  /// The line of notes below a table, with `{text}`.
  public let note: String
  /// Explains the figures in brackets behind a label.
  public let named: String
  /// One abbreviation, with `{short}` and `{long}`.
  public let abbreviation: String
  /// The note on abbreviations, with `{list}`.
  public let abbreviations: String
  /// Stands for a figure that was not reported.
  public let missing: String
  /// Name of the sheet with the entries behind the figures.
  public let entriesSheet: String
  public let entriesColumns: [String]
  /// The entries behind a row, with `{share}` and `{entries}`.
  public let behind: String
  /// Entries that repeat another word for word, with `{count}`.
  public let copies: String
  /// Lead over the next topic, with `{count}`.
  public let margin: String
  /// Of a topic that would still be printed had other communes reported.
  public let stable: String
  /// Of a topic that might not.
  public let fragile: String
  /// Change against the day before, with a signed `{count}`.
  public let change: String
  /// Title of the document that holds all appendices.
  public let allAppendices: String

  private enum CodingKeys: String, CodingKey {
    case note, named, abbreviation, abbreviations, missing, behind, copies, margin, stable, fragile, change
    case entriesSheet = "entries-sheet"
    case entriesColumns = "entries-columns"
    case allAppendices = "all-appendices"
  }
}
