import Foundation
import Storage
import Synchronization

/// One browser that has signed in.
final class Session: Sendable {
  /// How long a session lasts, in seconds.
  static let lifetime = 12 * 60 * 60

  let user: User
  /// Stands in every form; a page of another origin cannot read it.
  let formToken = RandomToken()
  let ends: ContinuousClock.Instant
  private let state = Mutex(State())

  private struct State {
    var notice: String?
    var undoable: [UndoableAct] = []
  }

  init(user: User, now: ContinuousClock.Instant = .now) {
    self.user = user
    ends = now + .seconds(Self.lifetime)
  }

  // MARK: - What the next page says

  func tell(_ notice: String) {
    state.withLock { $0.notice = notice }
  }

  func takeNotice() -> String? {
    state.withLock { state in
      defer { state.notice = nil }
      return state.notice
    }
  }

  // MARK: - Undo

  /// Acts that can be undone, the last one at the end.
  private static let undoLimit = 100

  func remember(_ act: UndoableAct) {
    state.withLock { state in
      state.undoable.append(act)
      if state.undoable.count > Self.undoLimit { state.undoable.removeFirst() }
    }
  }

  var lastAct: UndoableAct? { state.withLock { $0.undoable.last } }

  func takeLastAct() -> UndoableAct? { state.withLock { $0.undoable.popLast() } }
}

/// A change of codings that its author may take back.
struct UndoableAct: Sendable {
  let recoding: Recoding
  /// What it did, for the button that undoes it.
  let title: String
}
