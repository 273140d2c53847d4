import Glibc

/// A call of the operating system that failed on a file.
public struct FileError: Error, Hashable, CustomStringConvertible, Sendable {
  public let call: String
  public let path: String
  /// The value of `errno`.
  public let code: Int32

  /// The failure of `call`, which has just set `errno`.
  static func last(_ call: String, _ path: String) -> FileError {
    FileError(call: call, path: path, code: errno)
  }

  public var description: String { "\(path): \(call): \(String(cString: strerror(code)))" }
}
