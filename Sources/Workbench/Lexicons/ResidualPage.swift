import Coding
import Storage
import Submissions
import Workflows

/// Phrases of what is not coded, put together by the entries that they share, with a few of those.
struct ResidualPage: Sendable {
  struct Phrase: Sendable {
    let text: String
    let communes: String
    let queue: String
  }

  struct Quote: Sendable {
    let segments: [MarkedText.Segment]
    let sender: String
    /// Nil where the store does not hold the entry.
    let address: String?
  }

  struct Cluster: Sendable {
    let number: Int
    let lead: String
    let communes: String
    let provinces: String
    let entries: String
    let other: String
    let phrases: [Phrase]
    let quotes: [Quote]
  }

  let day: String
  let days: [Choice]
  let lists: [Choice]
  /// The list that a click adds a phrase to.
  let list: String?
  let entries: String
  let other: String
  let weak: String
  let clusters: [Cluster]
  /// This page, to come back to.
  let address: String
  let mayEdit: Bool

  private static let phrasesShown = 7

  init(
    _ residuals: Residuals, day: ReportDay, days: [ReportDay], list: String?, lexicon: Lexicon,
    mayEdit: Bool
  ) {
    let chosen = lexicon.lists.first { $0.id == list }?.id
    self.list = chosen
    self.day = day.official
    self.days = days.reversed().map {
      Choice(value: $0.description, name: $0.official, isChosen: $0 == day)
    }
    lists = lexicon.lists.filter { !$0.terms.isEmpty && $0.role != .mask }.map {
      Choice(value: $0.id, name: "\($0.id) (\($0.role.rawValue))", isChosen: $0.id == chosen)
    }
    entries = residuals.size.entries.grouped
    other = residuals.size.other.grouped
    weak = residuals.size.weak.grouped
    clusters = residuals.clusters.enumerated().map { Cluster($1, number: $0 + 1, day: day) }
    address = "/tu-dien/con-sot?ngay=\(day)" + (chosen.map { "&danh-sach=\($0)" } ?? "")
    self.mayEdit = mayEdit
  }

  /// Where any of `phrases` stands in `text`, whatever its letter case; in Unicode scalars.
  static func places(of phrases: [String], in text: String) -> [Range<Int>] {
    func folded(_ text: String) -> [Unicode.Scalar] {
      text.unicodeScalars.map { scalar in
        let lower = scalar.properties.lowercaseMapping.unicodeScalars
        return lower.count == 1 ? lower.first ?? scalar : scalar
      }
    }
    let letters = folded(text)
    return phrases.flatMap { phrase -> [Range<Int>] in
      let wanted = folded(phrase)
      guard !wanted.isEmpty, wanted.count <= letters.count else { return [] }
      return (0...(letters.count - wanted.count)).filter { letters[$0...].starts(with: wanted) }
        .map { $0..<$0 + wanted.count }
    }
  }
}

extension ResidualPage.Cluster {
  init(_ cluster: Residuals.Cluster, number: Int, day: ReportDay) {
    self.number = number
    lead = cluster.phrases.first?.text ?? ""
    communes = cluster.communes.grouped
    provinces = cluster.provinces.grouped
    entries = cluster.entries.grouped
    other = cluster.other.grouped
    let shown = cluster.phrases.prefix(ResidualPage.phrasesShown)
    phrases = shown.map { phrase in
      var query = QueueQuery(FormFields(query: nil))
      query.day = day
      query.text = phrase.text
      return ResidualPage.Phrase(
        text: phrase.text, communes: phrase.communes.grouped, queue: "/y-kien?\(query.address)")
    }
    quotes = cluster.quotes.map { quote in
      ResidualPage.Quote(
        segments: MarkedText(
          quote.text,
          marks: ResidualPage.places(of: shown.map(\.text), in: quote.text).map {
            MarkedText.Mark(range: $0, title: "")
          }
        ).segments,
        sender: quote.sender, address: quote.stored.map { "/y-kien/\($0.rawValue)" })
    }
  }
}
