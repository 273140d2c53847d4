import Foundation
import Storage
import Submissions
import Synchronization
import Workflows

/// Files that are being taken in, and what became of them.
final class IntakeJobs: Sendable {
  let folder: SpoolFolder
  private let jobs = Mutex<[String: IntakeJob]>([:])
  private let found = Mutex<[ReceiptID: IntakeReceipt]>([:])
  /// Files are taken in one after the other: the store lets one write at a time.
  private let queue = DispatchQueue(label: "vuongmac.intake")
  private static let kept = 200

  init(folder: SpoolFolder) {
    self.folder = folder
  }

  /// Begins to take `file` in; the job removes it when it is done.
  func start(_ file: SpoolFile, named name: String, by actor: Actor, desk: Desk) -> IntakeJob {
    let job = IntakeJob(fileName: name)
    jobs.withLock { jobs in
      if jobs.count >= Self.kept { jobs = jobs.filter { !$0.value.state.isOver } }
      jobs[job.id] = job
    }
    queue.async { [self] in
      job.run(file, by: actor, desk: desk) { receipt, intake in
        found.withLock { $0[receipt] = intake }
      }
      file.remove()
    }
    return job
  }

  func job(_ id: String) -> IntakeJob? { jobs.withLock { $0[id] } }

  /// What was found in a file that was taken in since the program started.
  func intake(of receipt: ReceiptID) -> IntakeReceipt? { found.withLock { $0[receipt] } }

  /// Waits for the file that is being taken in and forgets those that have not been begun.
  func close() {
    queue.sync {}
    folder.remove()
  }
}

/// One file on its way into the store.
final class IntakeJob: Sendable {
  enum State: Sendable {
    case reading(rows: Int)
    case coding(day: ReportDay, entries: Int)
    case done(ReceiptID, isRepetition: Bool)
    /// With the sentence that the person reads.
    case failed(String)

    var isOver: Bool {
      switch self {
      case .done, .failed: true
      case .reading, .coding: false
      }
    }
  }

  let id = RandomToken().text
  let fileName: String
  private let current = Mutex(State.reading(rows: 0))

  init(fileName: String) {
    self.fileName = fileName
  }

  var state: State { current.withLock { $0 } }

  /// Takes the file in and codes its days, so that the queue and the tables show them.
  fileprivate func run(
    _ file: SpoolFile, by actor: Actor, desk: Desk,
    found: (ReceiptID, IntakeReceipt) -> Void
  ) {
    let workspace = desk.workspace
    do {
      let outcome = try TakeInFile(workspace: workspace, store: desk.store, actor: actor)
        .run(file.url, named: fileName) { set(.reading(rows: $0)) }
      if let intake = outcome.intake { found(outcome.receipt.id, intake) }
      for day in outcome.days.sorted() {
        set(.coding(day: day, entries: 0))
        try RefreshDay(workspace: workspace, store: desk.store).run(day) {
          set(.coding(day: day, entries: $0))
        }
      }
      set(.done(outcome.receipt.id, isRepetition: outcome.intake == nil))
    } catch let error as IntakeError {
      set(.failed(error.message))
    } catch {
      set(.failed("Chương trình gặp lỗi khi đọc tệp này; chưa có dòng nào được lưu."))
    }
  }

  private func set(_ state: State) { current.withLock { $0 = state } }
}
