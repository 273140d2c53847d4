import Dispatch

/// Runs work that waits for the disk or keeps a core busy, away from the threads that serve connections.
func blocking<Result: Sendable>(_ work: @escaping @Sendable () throws -> Result) async throws -> Result {
  try await withCheckedThrowingContinuation { continuation in
    DispatchQueue.global(qos: .userInitiated).async {
      continuation.resume(with: Swift.Result { try work() })
    }
  }
}

/// Runs `work`, but not longer than `limit`.
///
/// - Throws: ``PageError`` (408) where it takes longer; `work` is cancelled then.
func withDeadline<Result: Sendable>(
  _ limit: Duration, _ work: @escaping @Sendable () async throws -> Result
) async throws -> Result {
  try await withThrowingTaskGroup(of: Result?.self) { group in
    group.addTask { try await work() }
    group.addTask {
      try await Task.sleep(for: limit)
      return nil
    }
    defer { group.cancelAll() }
    guard let first = try await group.next(), let result = first else { throw PageError.tooSlow }
    return result
  }
}
