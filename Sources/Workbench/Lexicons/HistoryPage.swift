import Workflows

/// The editions of the lexicon.
struct HistoryPage: Sendable {
  struct Row: Sendable {
    let number: Int
    let at: String
    let author: String
    let note: String
    let isCurrent: Bool
  }

  let rows: [Row]
  /// The files in use that a return would replace.
  let version: String
  /// How far coding the last days anew is.
  let progress: String?
  let mayEdit: Bool

  init(_ editions: [LexiconEdition], current: String, progress: String?, mayEdit: Bool) {
    version = current
    self.progress = progress
    let newest = editions.first { $0.version == current }?.number
    rows = editions.map {
      Row(
        number: $0.number, at: $0.at.officialTime, author: $0.author, note: $0.note,
        isCurrent: $0.number == newest)
    }
    self.mayEdit = mayEdit
  }
}
