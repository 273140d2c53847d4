import Synchronization

/// The port that the program listens on, known once it does.
final class BoundPort: Sendable {
  private let value = Mutex(0)

  var number: Int { value.withLock { $0 } }

  func set(_ number: Int) { value.withLock { $0 = number } }
}
