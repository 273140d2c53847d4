import Coding
import Storage
import Submissions

/// An entry on which editors try a lexicon, wherever it comes from.
public struct CorpusEntry: Sendable {
  /// File and row, "day.csv:12", or the line's own `id`.
  public let id: String
  /// The store's number of the entry; nil where it comes from a file.
  public let stored: EntryID?
  public let text: String
  /// Nil where the line says none.
  public let kind: EntryKind?
  public let body: Body?
  /// Nil for a line that is only a text.
  public let place: Place?
  /// Topics that a person gave in place of the machine's.
  public let settledTopics: [String]?

  /// Who sent the entry, and when.
  public struct Place: Sendable, Hashable {
    public let day: ReportDay
    public let province: Province.Code
    /// Nil for the province's own level.
    public let commune: Commune.Code?
  }

  /// What is counted once, however many entries it sent: the commune, the province's own level; a text
  /// without sender is its own.
  var sender: String {
    guard let place else { return "id:\(id)" }
    return place.commune?.rawValue ?? "p\(place.province.rawValue)"
  }

  var context: EntryContext { EntryContext(kind: kind?.rawValue, body: body?.rawValue) }

  init(
    id: String, stored: EntryID? = nil, text: String, kind: EntryKind?, body: Body?, place: Place? = nil,
    settledTopics: [String]? = nil
  ) {
    self.id = id
    self.stored = stored
    self.text = text
    self.kind = kind
    self.body = body
    self.place = place
    self.settledTopics = settledTopics
  }

  init(_ submission: Submission, stored: EntryID? = nil, settledTopics: [String]? = nil) {
    self.init(
      id: "\(submission.source.file):\(submission.source.row)", stored: stored, text: submission.text,
      kind: submission.kind, body: submission.body,
      place: Place(day: submission.day, province: submission.province, commune: submission.commune),
      settledTopics: settledTopics)
  }
}
