import Synchronization

/// The sessions that are open; they end with the program.
final class SessionStore: Sendable {
  private let sessions = Mutex<[String: Session]>([:])

  /// Opens a session and gives the secret for its cookie.
  func open(for user: User) -> RandomToken {
    let token = RandomToken()
    sessions.withLock { sessions in
      sessions = sessions.filter { $0.value.ends > .now }
      sessions[token.text] = Session(user: user)
    }
    return token
  }

  /// The session of a cookie's value, if it has not ended.
  func session(_ token: String) -> Session? {
    sessions.withLock { $0[token] }.flatMap { $0.ends > .now ? $0 : nil }
  }

  func close(_ token: String) {
    sessions.withLock { $0[token] = nil }
  }
}
