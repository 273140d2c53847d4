import Foundation
import Glibc

/// Writes a file wholly or not at all.
///
/// Foundation's `.atomic` does not fsync the folder and falls back to a plain write after `EBUSY`
/// (reliability.md B3), hence this.
public enum AtomicFile {
  /// Replaces the file at `url` by `bytes`: a new file beside it is written, fsynced and renamed over it,
  /// and the folder is fsynced.
  ///
  /// - Throws: ``FileError``; the file at `url` is then as it was.
  public static func write(_ bytes: [UInt8], to url: URL) throws {
    let temporary = temporaryPath(for: url)
    do {
      let file = try OpenFile(creating: temporary)
      try file.write(bytes)
      try file.setMode(publicMode)
      try file.synchronize()
      try rename(temporary, to: url.path)
    } catch {
      unlink(temporary)
      throw error
    }
    try synchronizeFolder(of: url)
  }

  /// Reports are for others to read; the store itself stays 0600.
  static let publicMode: mode_t = 0o644

  /// A name in the folder of `url` that no other process uses.
  static func temporaryPath(for url: URL) -> String {
    let folder = url.deletingLastPathComponent().path
    let suffix = String(UInt64.random(in: .min ... .max), radix: 36)
    return "\(folder)/.\(url.lastPathComponent).\(suffix).new"
  }

  static func rename(_ source: String, to target: String) throws {
    if Glibc.rename(source, target) != 0 { throw FileError.last("rename", target) }
  }

  static func synchronizeFolder(of url: URL) throws {
    try OpenFile(folder: url.deletingLastPathComponent().path).synchronize()
  }
}
