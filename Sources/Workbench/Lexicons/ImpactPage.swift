import Submissions
import Workflows

/// What the draft would change.
struct ImpactPage: Sendable {
  struct TopicRow: Sendable {
    let label: String
    let gained: Int
    let lost: Int
    let precision: String
    let recall: String
  }

  struct Change: Sendable {
    let place: String
    /// Nil where the store does not hold the entry.
    let address: String?
    let text: String
    let before: String
    let after: String
  }

  struct Row: Sendable {
    let appendix: Int
    let province: String
    let label: String
    let communes: String
    let rank: String
  }

  let day: String
  let entries: String
  let changed: String
  let micro: String
  let exact: String
  let topics: [TopicRow]
  let rows: [Row]
  let rowCount: String
  let changes: [Change]
  let more: String?

  private static let shown = 100

  init(_ impact: LexiconImpact, day: ReportDay, places: Places) {
    self.day = day.official
    entries = impact.entries.grouped
    changed = impact.changes.count.grouped
    micro = Self.pair(impact, \.micro.f1) ?? Self.absent
    exact = Self.pair(impact, \.exact) ?? Self.absent
    topics = impact.topics.map { topic in
      TopicRow(
        label: places.topic(topic.topic, .blocker), gained: topic.gained.count, lost: topic.lost.count,
        precision: Self.pair(impact) { $0.topics[topic.topic]?.precision } ?? Self.absent,
        recall: Self.pair(impact) { $0.topics[topic.topic]?.recall } ?? Self.absent)
    }
    rows = impact.rows.prefix(Self.shown).map {
      Row(
        appendix: $0.appendix, province: $0.province, label: places.topic($0.topic, .blocker),
        communes: "\($0.countBefore) → \($0.countAfter)",
        rank: "\(Self.rank($0.rankBefore)) → \(Self.rank($0.rankAfter))")
    }
    rowCount = impact.rows.count.grouped
    changes = impact.changes.prefix(Self.shown).map { change in
      let entry = change.entry
      func labels(_ codes: [String]) -> String {
        codes.map { places.topic($0, entry.kind ?? .blocker) }.joined(separator: "; ")
      }
      return Change(
        place: entry.place.map { places.name($0.province, $0.commune) } ?? entry.id,
        address: entry.stored.map { "/y-kien/\($0.rawValue)" }, text: entry.text.clipped(300),
        before: labels(change.before), after: labels(change.after))
    }
    more = impact.changes.count > Self.shown ? (impact.changes.count - Self.shown).grouped : nil
  }

  private static let absent = "không có trong mẫu chuẩn"

  private static func rank(_ rank: Int?) -> String { rank.map(String.init) ?? "ngoài bảng" }

  /// A figure of both lexicons on the gold; nil where one has none.
  private static func pair(
    _ impact: LexiconImpact, _ figure: (JudgeLexicon.Judgement) -> Double?
  ) -> String? {
    guard let gold = impact.gold, let old = figure(gold.before), let new = figure(gold.after) else {
      return nil
    }
    return old == new ? new.percent : "\(old.percent) → \(new.percent)"
  }
}
