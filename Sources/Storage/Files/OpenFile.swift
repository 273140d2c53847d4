import Glibc

/// A file descriptor that closes itself.
final class OpenFile {
  let path: String
  private let descriptor: Int32

  private init(path: String, flags: Int32, mode: mode_t) throws {
    self.path = path
    descriptor = open(path, flags | O_CLOEXEC, mode)
    if descriptor < 0 { throw FileError.last("open", path) }
  }

  convenience init(reading path: String) throws {
    try self.init(path: path, flags: O_RDONLY, mode: 0)
  }

  /// A new file that nobody else may read before the caller says so; fails where anything has that
  /// name, a symbolic link included.
  convenience init(creating path: String, mode: mode_t = 0o600) throws {
    try self.init(path: path, flags: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: mode)
  }

  convenience init(folder path: String) throws {
    try self.init(path: path, flags: O_RDONLY | O_DIRECTORY, mode: 0)
  }

  deinit { close(descriptor) }

  /// Up to `count` bytes; nil at the end of the file.
  func read(upTo count: Int) throws -> [UInt8]? {
    while true {
      var result = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
        result = Glibc.read(descriptor, buffer.baseAddress, count)
        initialized = max(0, result)
      }
      if result > 0 { return bytes }
      if result == 0 { return nil }
      if errno != EINTR { throw FileError.last("read", path) }
    }
  }

  /// Writes all of `bytes`, however many calls that takes.
  func write(_ bytes: [UInt8]) throws {
    try bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let count = Glibc.write(descriptor, buffer.baseAddress! + done, buffer.count - done)
        if count >= 0 {
          done += count
        } else if errno != EINTR {
          throw FileError.last("write", path)
        }
      }
    }
  }

  /// Waits until the file (or the folder's list of names) is on the disk.
  func synchronize() throws {
    if fsync(descriptor) != 0 { throw FileError.last("fsync", path) }
  }

  func setMode(_ mode: mode_t) throws {
    if fchmod(descriptor, mode) != 0 { throw FileError.last("fchmod", path) }
  }
}
