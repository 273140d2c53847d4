import Reporting
import Storage
import Submissions
import Synchronization
import Workflows

/// The appendices of the days that were looked at last, made anew whenever the store or the lexicon has changed.
final class TableCache: Sendable {
  private struct Key: Hashable {
    let token: [Int64]
    let lexiconVersion: String
  }

  private struct Day {
    let key: Key
    let reports: [AppendixReport]
    let usedAt: ContinuousClock.Instant
  }

  private static let days = 4

  private let store: Store
  private let cache = Mutex<[ReportDay: Day]>([:])

  init(store: Store) {
    self.store = store
  }

  /// The appendices of `day` that have anything to print. Those who ask at once wait for one another.
  ///
  /// - Throws: `StaleDayError` where the day has to be coded first, and what store and tables throw.
  func reports(of day: ReportDay, _ workspace: Workspace) throws -> [AppendixReport] {
    try cache.withLock { cache in
      let key = Key(
        token: try store.changeToken(day: day), lexiconVersion: workspace.lexicon.lexicon.version)
      let reports: [AppendixReport]
      if let found = cache[day], found.key == key {
        reports = found.reports
      } else {
        reports = try BuildDay(workspace: workspace, store: store).run(day)
      }
      cache[day] = Day(key: key, reports: reports, usedAt: .now)
      if cache.count > Self.days, let oldest = cache.min(by: { $0.value.usedAt < $1.value.usedAt }) {
        cache[oldest.key] = nil
      }
      return reports
    }
  }
}
