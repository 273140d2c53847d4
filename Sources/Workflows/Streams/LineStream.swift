import Foundation

/// Reads lines from a file descriptor, lets a transform answer them, and writes the answers in order.
///
/// Answers are flushed whenever input pauses, so a program may write a line and wait for its answer.
/// Memory holds one block of lines, whatever the length of the input.
public struct LineStream: Sendable {
  /// What became of the stream.
  public struct Summary: Sendable, Equatable {
    public var lines = 0
    public var rejected = 0
  }

  /// Answers a block of lines: appends one line of output for each line of input; returns how many
  /// lines were rejected.
  public typealias Transform = (_ lines: [UnsafeBufferPointer<UInt8>], _ output: inout [UInt8]) throws -> Int

  private static let blockSize = 1 << 18
  /// A longer line is no entry; it is answered with an error instead of filling the memory.
  static let lineLimit = 16 << 20

  private let input: Int32
  private let output: Int32

  public init(input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO) {
    self.input = input
    self.output = output
  }

  /// - Throws: `StreamError` when reading or writing fails; a closed pipe ends the stream quietly.
  public func run(_ transform: Transform) throws -> Summary {
    var summary = Summary()
    var buffer: [UInt8] = []
    buffer.reserveCapacity(Self.blockSize * 2)
    var chunk = [UInt8](repeating: 0, count: Self.blockSize)
    var answers: [UInt8] = []
    var isAtEnd = false
    while !isAtEnd {
      let searched = buffer.count
      isAtEnd = try !fill(&buffer, &chunk)
      // What was left over holds no line end: it is not searched again.
      let lineEnd = buffer[searched...].lastIndex(of: 0x0A)
      let complete = isAtEnd ? buffer.count : (lineEnd.map { $0 + 1 } ?? 0)
      if complete > 0 {
        try answer(buffer[..<complete], &answers, &summary, transform)
        buffer.removeSubrange(..<complete)
        guard try write(&answers) else { return summary }
      } else if buffer.count > Self.lineLimit {
        throw StreamError("a line is longer than \(Self.lineLimit >> 20) MB")
      }
    }
    return summary
  }

  private func answer(
    _ block: ArraySlice<UInt8>, _ answers: inout [UInt8], _ summary: inout Summary, _ transform: Transform
  ) throws {
    try block.withUnsafeBufferPointer { bytes in
      var lines: [UnsafeBufferPointer<UInt8>] = []
      var start = 0
      while start < bytes.count {
        let rest = UnsafeRawPointer(bytes.baseAddress! + start)
        let found = memchr(rest, 0x0A, bytes.count - start).map {
          $0 - UnsafeMutableRawPointer(mutating: rest)
        }
        let end = found.map { start + $0 } ?? bytes.count
        lines.append(UnsafeBufferPointer(rebasing: bytes[start..<end]))
        start = end + 1
      }
      summary.lines += lines.count
      summary.rejected += try transform(lines, &answers)
    }
  }

  /// Appends what input has ready, at least one byte; false at its end.
  private func fill(_ buffer: inout [UInt8], _ chunk: inout [UInt8]) throws -> Bool {
    var total = 0
    while total < Self.blockSize {
      if total > 0, !isReady() { break }
      let count = read(input, &chunk, Self.blockSize - total)
      if count < 0 {
        if errno == EINTR { continue }
        throw StreamError("cannot read input: \(String(cString: strerror(errno)))")
      }
      // The end is met again by the next call.
      if count == 0 { return total > 0 }
      buffer.append(contentsOf: chunk[..<count])
      total += count
    }
    return true
  }

  private func isReady() -> Bool {
    var descriptor = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
    return poll(&descriptor, 1, 0) > 0
  }

  /// Writes and empties `answers`; false when the reader has closed the pipe.
  private func write(_ answers: inout [UInt8]) throws -> Bool {
    var start = 0
    while start < answers.count {
      let written = answers.withUnsafeBytes {
        Foundation.write(output, $0.baseAddress! + start, answers.count - start)
      }
      if written < 0 {
        if errno == EINTR { continue }
        if errno == EPIPE { return false }
        throw StreamError("cannot write output: \(String(cString: strerror(errno)))")
      }
      start += written
    }
    answers.removeAll(keepingCapacity: true)
    return true
  }
}

/// Reading or writing failed; the message says which and why.
public struct StreamError: Error, CustomStringConvertible, Sendable {
  public let description: String

  init(_ description: String) { self.description = description }
}
