import Storage
import Submissions
import Synchronization
import Workflows

/// What was made of the days that were looked at last, made anew whenever the store or the lexicon has changed.
final class DayCache<Value: Sendable>: Sendable {
  private struct Key: Hashable {
    let token: [Int64]
    let lexiconVersion: String
  }

  private struct Day {
    let key: Key
    let value: Value
    let usedAt: ContinuousClock.Instant
  }

  private let limit: Int
  private let store: Store
  private let make: @Sendable (ReportDay, Workspace) throws -> Value
  private let cache = Mutex<[ReportDay: Day]>([:])

  /// - Parameters:
  ///   - limit: days kept.
  ///   - make: what is to be remembered of a day.
  init(
    store: Store, limit: Int, make: @escaping @Sendable (ReportDay, Workspace) throws -> Value
  ) {
    self.store = store
    self.limit = limit
    self.make = make
  }

  /// What is made of `day`. Those who ask at once wait for one another.
  ///
  /// - Throws: what making it throws.
  func value(of day: ReportDay, _ workspace: Workspace) throws -> Value {
    try cache.withLock { cache in
      let key = Key(
        token: try store.changeToken(day: day), lexiconVersion: workspace.lexicon.lexicon.version)
      let value: Value
      if let found = cache[day], found.key == key {
        value = found.value
      } else {
        value = try make(day, workspace)
      }
      cache[day] = Day(key: key, value: value, usedAt: .now)
      if cache.count > limit, let oldest = cache.min(by: { $0.value.usedAt < $1.value.usedAt }) {
        cache[oldest.key] = nil
      }
      return value
    }
  }
}
