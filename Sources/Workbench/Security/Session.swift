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
    var undoable: String?
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

  /// What the button that undoes says; nil where there is nothing to undo.
  var undoable: String? {
    get { state.withLock { $0.undoable } }
    set { state.withLock { $0.undoable = newValue } }
  }
}
