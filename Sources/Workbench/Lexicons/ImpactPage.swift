import Storage
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
    let address: String
    let text: String
    let before: String
    let after: String
  }

  struct Table: Sendable {
    let appendix: Int
    let province: String
    let before: [String]
    let after: [String]
  }

  let day: String
  let entries: String
  let changed: String
  let goldBefore: String
  let goldAfter: String
  let exactBefore: String
  let exactAfter: String
  let topics: [TopicRow]
  let tables: [Table]
  let tableCount: String
  let changes: [Change]
  let more: String?

  private static let shown = 100

  init(_ impact: MeasureImpact.Impact, day: ReportDay, places: Places) {
    self.day = day.official
    entries = impact.entries.grouped
    changed = impact.changes.count.grouped
    goldBefore = impact.goldBefore.micro.f1.percent
    goldAfter = impact.goldAfter.micro.f1.percent
    exactBefore = impact.goldBefore.exact.percent
    exactAfter = impact.goldAfter.exact.percent
    func pair(_ code: String, _ value: (Score) -> Double) -> String {
      let old = impact.goldBefore.topics[code].map(value)
      let new = impact.goldAfter.topics[code].map(value)
      guard let old, let new else { return "không có trong mẫu chuẩn" }
      return old == new ? new.percent : "\(old.percent) → \(new.percent)"
    }
    topics = places.topics.filter { impact.gained[$0.code] != nil || impact.lost[$0.code] != nil }.map {
      TopicRow(
        label: places.topic($0.code, .blocker), gained: impact.gained[$0.code] ?? 0,
        lost: impact.lost[$0.code] ?? 0, precision: pair($0.code, \.precision),
        recall: pair($0.code, \.recall))
    }
    tables = impact.tables.prefix(Self.shown).map {
      Table(appendix: $0.appendix, province: $0.province, before: $0.before, after: $0.after)
    }
    tableCount = impact.tables.count.grouped
    changes = impact.changes.prefix(Self.shown).map { change in
      let submission = change.entry.submission
      func labels(_ codes: [String]) -> String {
        codes.map { places.topic($0, submission.kind) }.joined(separator: "; ")
      }
      return Change(
        place: places.name(of: submission), address: "/y-kien/\(change.entry.id.rawValue)",
        text: submission.text.clipped(300), before: labels(change.before), after: labels(change.after))
    }
    more = impact.changes.count > Self.shown ? (impact.changes.count - Self.shown).grouped : nil
  }
}
