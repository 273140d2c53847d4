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
  /// Heads the topics of a text.
  public let topics: String
  /// Heads the entries that stand for the rest.
  public let typical: String
  /// Heads all entries behind a figure.
  public let all: String
  /// Says with which `{day}` the figures are compared.
  public let compared: String
  /// Warns that `{day}` was coded by another version of the lexicon.
  public let otherLexicon: String
  /// Of a topic that the earlier day's table did not print.
  public let new: String
  /// A move from rank `{from}` to rank `{to}`.
  public let moved: String
  /// What the table of `{day}` printed and this one does not, with `{list}`.
  public let gone: String
  /// The same, of one topic.
  public let goneRow: String
  /// Name of the sheet that says how far the figures can be relied on.
  public let detailsSheet: String
  public let detailsColumns: [String]
  /// Further columns of that sheet where figures are compared with those of `{day}`.
  public let comparedColumns: [String]
  /// Title of the document that holds all appendices.
  public let allAppendices: String

  private enum CodingKeys: String, CodingKey {
    case note, named, abbreviation, abbreviations, missing, behind, copies, margin, stable, fragile, typical
    case all, compared, new, moved, gone, topics
    case otherLexicon = "other-lexicon"
    case goneRow = "gone-row"
    case detailsSheet = "details-sheet"
    case detailsColumns = "details-columns"
    case comparedColumns = "compared-columns"
    case entriesSheet = "entries-sheet"
    case entriesColumns = "entries-columns"
    case allAppendices = "all-appendices"
  }
}
