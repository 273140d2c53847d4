import Dispatch
import Storage
import Submissions
import Synchronization
import Workflows

/// Codes days by the lexicon in use, one after the other, while people go on working with what there is.
final class DayRefresh: Sendable {
  /// The day at work.
  struct Progress: Sendable {
    let day: ReportDay
    let done: Int
    let entries: Int
    /// Days behind it.
    let waiting: Int

    /// "Đang mã lại ngày 22/9/2025: 12.000/28.609 ý kiến; còn 3 ngày."
    var text: String {
      "Đang mã ngày \(day.official) bằng từ điển đang dùng: \(done.grouped)/\(entries.grouped) ý kiến"
        + (waiting > 0 ? "; sau đó còn \(waiting.grouped) ngày." : ".")
    }
  }

  private struct State {
    var waiting: [ReportDay] = []
    var current: (day: ReportDay, done: Int, entries: Int)?
    var failed: Set<ReportDay> = []
    var isClosed = false
  }

  private let state = Mutex(State())
  private let queue = DispatchQueue(label: "vuongmac.refresh")

  /// Nil where nothing is to be done.
  var progress: Progress? {
    state.withLock { state in
      if let current = state.current {
        return Progress(
          day: current.day, done: current.done, entries: current.entries, waiting: state.waiting.count)
      }
      return state.waiting.first.map {
        Progress(day: $0, done: 0, entries: 0, waiting: state.waiting.count - 1)
      }
    }
  }

  /// Whether coding the day was tried last and could not be done.
  func hasFailed(_ day: ReportDay) -> Bool { state.withLock { $0.failed.contains(day) } }

  /// Puts `days` at the end of the queue, those that stand there already excepted.
  func start(_ days: [ReportDay], desk: Desk) {
    let added = state.withLock { state in
      let added = days.filter { !state.waiting.contains($0) }
      state.waiting += added
      return added.count
    }
    for _ in 0..<added { queue.async { [self] in runNext(desk) } }
  }

  /// Waits for the day at work and forgets the others.
  func close() {
    state.withLock { $0.isClosed = true }
    queue.sync {}
  }

  private func runNext(_ desk: Desk) {
    let next = state.withLock { state -> ReportDay? in
      guard !state.isClosed, !state.waiting.isEmpty else { return nil }
      let day = state.waiting.removeFirst()
      state.current = (day, 0, 0)
      state.failed.remove(day)
      return day
    }
    guard let day = next else { return }
    var isDone = true
    do {
      let entries = try desk.store.entryCount(matching: EntryFilter(day: day))
      try RefreshDay(workspace: desk.workspace, store: desk.store).run(day) { done in
        state.withLock { $0.current = (day, done, entries) }
      }
    } catch {
      isDone = false
    }
    state.withLock { state in
      state.current = nil
      if !isDone { state.failed.insert(day) }
    }
  }
}
