import Foundation
import GRDB

/// Checked copies of a store.
enum Backup {
  /// Copies the database of `source` to `target`, wholly or not at all: temporary name, `quick_check`,
  /// fsync, rename, fsync of the folder. The copy is one file without a WAL.
  ///
  /// - Throws: ``StoreError`` where `target` is the store itself or an existing file that is no store.
  static func write(_ source: DatabasePool, to target: URL) throws {
    try requireReplaceable(target, source: source.path)
    let temporary = AtomicFile.temporaryPath(for: target)
    defer { for suffix in ["", "-wal", "-shm", "-journal"] { unlink(temporary + suffix) } }
    _ = try OpenFile(creating: temporary)
    let copy = try DatabaseQueue(
      path: temporary, configuration: Settings.configuration(readonly: false))
    do {
      try source.backup(to: copy)
      try copy.writeWithoutTransaction { db in
        // The header came along from the store and asks for a WAL.
        try db.execute(sql: "PRAGMA journal_mode = DELETE")
        try db.execute(sql: "DELETE FROM open_markers")
        try Store.quickCheck(db, path: target.path)
      }
      try copy.close()
    } catch {
      try? copy.close()
      throw error
    }
    let file = try OpenFile(reading: temporary)
    try file.synchronize()
    try AtomicFile.rename(temporary, to: target.path)
    try AtomicFile.synchronizeFolder(of: target)
  }

  private static func requireReplaceable(_ target: URL, source: String) throws {
    var existing = stat()
    guard lstat(target.path, &existing) == 0 else { return }
    var store = stat()
    let isTheStore =
      stat(source, &store) == 0 && store.st_ino == existing.st_ino && store.st_dev == existing.st_dev
    if isTheStore {
      throw StoreError(kind: .destination("is the store itself"), path: target.path)
    }
    guard existing.st_mode & S_IFMT == S_IFREG, try isStore(target.path) else {
      throw StoreError(
        kind: .destination("exists and is no store; nothing was overwritten"), path: target.path)
    }
  }

  /// Reads the header itself: opening an unknown file as a database would leave traces beside it.
  private static func isStore(_ path: String) throws -> Bool {
    let header = try OpenFile(reading: path).read(upTo: 72) ?? []
    guard header.count == 72, header.starts(with: "SQLite format 3\0".utf8) else { return false }
    return header[68...].reduce(0) { $0 << 8 | Int32($1) } == Schema.applicationID
  }
}
