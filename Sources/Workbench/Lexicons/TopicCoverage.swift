import Storage
import Submissions

/// How much of the last days' entries a topic codes, a row a day, the newest first.
struct TopicCoverage: Sendable {
  struct Day: Sendable {
    let name: String
    let queue: String
    let blockers: String
    let suggestions: String
    let entries: Int
    let total: Int
    /// Of all entries of the day.
    let share: String
  }

  let days: [Day]

  private static let shown = 7

  init(of topic: String, store: Store) throws {
    days = try store.days().suffix(Self.shown).reversed().map { day in
      func count(_ kind: EntryKind) throws -> Int {
        try store.entryCount(matching: EntryFilter(day: day, kind: kind, topic: topic))
      }
      let blockers = try count(.blocker)
      let suggestions = try count(.suggestion)
      let total = try store.entryCount(matching: EntryFilter(day: day))
      return Day(
        name: day.official, queue: "/y-kien?ngay=\(day)&chu-de=\(topic)", blockers: blockers.grouped,
        suggestions: suggestions.grouped, entries: blockers + suggestions, total: max(1, total),
        share: (Double(blockers + suggestions) / Double(max(1, total))).percent)
    }
  }
}
