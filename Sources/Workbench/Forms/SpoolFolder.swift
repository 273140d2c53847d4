import Foundation
import Glibc
import Hummingbird
import NIOCore

/// A folder of this process alone for what is sent up, emptied when the program ends.
final class SpoolFolder: Sendable {
  let path: String

  /// - Throws: ``SpoolError`` where no folder can be made.
  init() throws {
    var template = Array((NSTemporaryDirectory() + "vuongmac-XXXXXX").utf8CString)
    // mkdtemp makes the folder with mode 0700 and fails on any name that exists, links included.
    guard mkdtemp(&template) != nil else { throw SpoolError(call: "mkdtemp", code: errno) }
    path = template.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
  }

  /// A new empty file with a name that nobody can guess.
  func makeFile() throws -> SpoolFile {
    try SpoolFile(path: "\(path)/\(RandomToken().text)")
  }

  /// Writes a request's body to a file.
  ///
  /// - Throws: ``PageError`` where it is larger than `limit` bytes or comes too slowly; no file is left then.
  func spool(_ body: RequestBody, limit: Int) async throws -> SpoolFile {
    let file = try makeFile()
    do {
      try await withDeadline(.seconds(120)) {
        var size = 0
        for try await buffer in body {
          size += buffer.readableBytes
          guard size <= limit else { throw PageError.bodyTooLarge }
          try buffer.withUnsafeReadableBytes { try file.write($0) }
        }
      }
    } catch {
      file.remove()
      throw error
    }
    return file
  }

  func remove() {
    try? FileManager.default.removeItem(atPath: path)
  }
}

/// A file of the spool folder, open for writing until it is closed or removed.
final class SpoolFile: Sendable {
  let path: String
  private let descriptor: Int32

  fileprivate init(path: String) throws {
    self.path = path
    descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    if descriptor < 0 { throw SpoolError(call: "open", code: errno) }
  }

  deinit { close(descriptor) }

  var url: URL { URL(fileURLWithPath: path) }

  func write(_ bytes: UnsafeRawBufferPointer) throws {
    var done = 0
    while done < bytes.count {
      let count = Glibc.write(descriptor, bytes.baseAddress! + done, bytes.count - done)
      if count >= 0 {
        done += count
      } else if errno != EINTR {
        throw SpoolError(call: "write", code: errno)
      }
    }
  }

  func remove() { unlink(path) }
}

/// The system refused to keep what was sent up.
struct SpoolError: Error, CustomStringConvertible {
  let call: String
  let code: Int32

  var description: String { "\(call): \(String(cString: strerror(code)))" }
}
