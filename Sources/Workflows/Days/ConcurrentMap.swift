import Foundation
import Synchronization

extension Array where Element: Sendable {
  /// What `transform` makes of each element, in their order; the work is begun in that order on all cores.
  ///
  /// - Throws: the error of the first element that has one.
  func concurrentMap<Output: Sendable>(
    _ transform: @Sendable (Element) throws -> Output
  ) throws -> [Output] {
    let results = Mutex<[Int: Result<Output, any Error>]>([:])
    DispatchQueue.concurrentPerform(iterations: count) { index in
      let result = Result { try transform(self[index]) }
      results.withLock { $0[index] = result }
    }
    let done = results.withLock { $0 }
    return try indices.map { index in
      guard let result = done[index] else { preconditionFailure("an element was left out") }
      return try result.get()
    }
  }
}
