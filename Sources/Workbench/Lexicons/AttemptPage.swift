import Coding
import Storage
import Workflows

/// What a term or a rule would find, in context.
struct AttemptPage: Sendable {
  struct Line: Sendable {
    let place: String
    let address: String
    let left: String
    let found: String
    let right: String
    let isKnown: Bool
  }

  struct Wrong: Sendable {
    let text: String
    let topics: String
  }

  let topic: String
  let label: String
  /// The days on which it was tried.
  let days: String
  let term: String
  let rule: String
  let problems: [String]
  let isRead: Bool
  let hits: String
  let entries: String
  let newHits: String
  let precision: String?
  let goldHits: String
  let lines: [Line]
  let more: String?
  let wrong: [Wrong]
  let hasWrong: Bool

  private static let shown = 60
  /// Unicode scalars on each side.
  private static let context = 60

  init(_ outcome: TryRule.Outcome, typed: AttemptedText, topic: String, days: String, desk: Desk) {
    let places = Places(desk.workspace)
    self.topic = topic
    label = places.topic(topic, .blocker)
    self.days = days
    term = typed.term
    rule = typed.rule
    problems = []
    isRead = true
    hits = outcome.hits.count.grouped
    entries = outcome.entries.grouped
    newHits = outcome.newHits.grouped
    goldHits = outcome.goldHits.grouped
    precision =
      outcome.goldHits == 0 ? nil : (Double(outcome.goldRight) / Double(outcome.goldHits)).percent
    // What would change stands first.
    let ordered = outcome.hits.filter { !$0.isKnown } + outcome.hits.filter(\.isKnown)
    lines = ordered.prefix(Self.shown).map { hit in
      let scalars = Array(hit.entry.submission.text.unicodeScalars)
      let range = hit.range.clamped(to: 0..<scalars.count)
      func text(_ range: Range<Int>) -> String {
        String(String.UnicodeScalarView(scalars[range].map { $0 == "\n" || $0 == "\r" ? " " : $0 }))
      }
      return Line(
        place: places.name(of: hit.entry.submission), address: "/y-kien/\(hit.entry.id.rawValue)",
        left: text(max(0, range.lowerBound - Self.context)..<range.lowerBound), found: text(range),
        right: text(range.upperBound..<min(scalars.count, range.upperBound + Self.context)),
        isKnown: hit.isKnown)
    }
    more = ordered.count > Self.shown ? (ordered.count - Self.shown).grouped : nil
    wrong = outcome.goldWrong.prefix(20).map {
      Wrong(text: $0.text, topics: $0.topics.map { places.topic($0, .blocker) }.joined(separator: "; "))
    }
    hasWrong = !outcome.goldWrong.isEmpty
  }

  /// What was typed cannot be read.
  init(_ error: LexiconError, typed: AttemptedText, topic: String, days: String, desk: Desk) {
    self.topic = topic
    label = Places(desk.workspace).topic(topic, .blocker)
    self.days = days
    term = typed.term
    rule = typed.rule
    problems = error.problems.map(\.message)
    isRead = false
    hits = ""
    entries = ""
    newHits = ""
    precision = nil
    goldHits = ""
    lines = []
    more = nil
    wrong = []
    hasWrong = false
  }
}
