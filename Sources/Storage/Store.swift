import Foundation
import GRDB

/// The entries of all days, their codings and how they came about, in one SQLite file.
///
/// Any number of stores may be open on one file, in several processes of one machine: one writes at a
/// time, readers are never held up. Every write is one transaction and durable when the call returns.
///
///     let store = try Store(url: url)
///     let outcome = try store.importFile(file, by: actor) { take in ... }
///     let layer = try store.writeCodings(coded, day: day, lexiconVersion: version)
///     let counts = try store.topicCounts(layer: layer, kind: .blocker, body: .serviceCentre)
///
/// The file and its `-wal` belong together; copies are made by ``backup(to:)``, never by copying files.
public final class Store: Sendable {
  public let url: URL
  let pool: DatabasePool
  let now: @Sendable () -> String
  private let marker: Int64?

  // MARK: - API

  /// Opens the store at `url`; without `readonly` it is made or migrated where that is needed.
  ///
  /// - Throws: ``StoreError`` where the file is no store, is newer than this program, is damaged, or lies
  ///   on a network file system; `DatabaseError` where SQLite fails.
  public convenience init(url: URL, readonly: Bool = false) throws {
    try self.init(url: url, readonly: readonly, schema: .current)
  }

  /// Ends this store's use of the file and folds the WAL into it. Further calls fail.
  public func close() throws {
    if let marker {
      try pool.write { try OpenMarker.remove(marker, $0) }
      truncateLog()
    }
    try pool.close()
  }

  // MARK: - Opening

  init(
    url: URL, readonly: Bool = false, schema: Schema,
    now: @escaping @Sendable () -> String = { Date.now.formatted(.iso8601) }
  ) throws {
    try FileSystemKind.requireLocal(url)
    if !readonly { try Self.createIfMissing(url) }
    let version = try Self.inspect(url, schema: schema)
    self.url = url
    self.now = now
    if readonly {
      guard version == schema.version else {
        throw StoreError(kind: .needsMigration(found: version, known: schema.version), path: url.path)
      }
      pool = try DatabasePool(path: url.path, configuration: Settings.configuration(readonly: true))
      marker = nil
      return
    }
    pool = try DatabasePool(path: url.path, configuration: Settings.configuration(readonly: false))
    try Settings.makeDurable(pool)
    if version > 0 && version < schema.version {
      let copy = url.appendingPathExtension("before-schema-\(schema.version)")
      try Backup.write(pool, to: copy)
    }
    try pool.writeWithoutTransaction { try schema.migrate($0, path: url.path) }
    let placed = try pool.write { try OpenMarker.place($0) }
    marker = placed.id
    if placed.uncleanStop {
      try pool.read { try Self.quickCheck($0, path: url.path) }
      try pool.write { try OpenMarker.removeDead($0) }
    }
  }

  /// The file is made before SQLite sees it, so that nobody else may ever read it: its `-wal` and `-shm`
  /// take over its mode.
  private static func createIfMissing(_ url: URL) throws {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder), isFolder.boolValue {
      throw FileError(call: "open", path: url.path, code: EISDIR)
    }
    do {
      _ = try OpenFile(creating: url.path)
    } catch let error as FileError where error.code == EEXIST {
      return
    }
  }

  private static func inspect(_ url: URL, schema: Schema) throws -> Int {
    guard FileManager.default.fileExists(atPath: url.path) else {
      throw StoreError(kind: .missing, path: url.path)
    }
    do {
      let queue = try DatabaseQueue(
        path: url.path, configuration: Settings.configuration(readonly: true))
      defer { try? queue.close() }
      return try queue.read { try schema.inspect($0, path: url.path) }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_NOTADB {
      throw StoreError(kind: .notAStore, path: url.path)
    }
  }

  static func quickCheck(_ db: Database, path: String) throws {
    let lines = try String.fetchAll(db, sql: "PRAGMA quick_check(1)")
    if lines != ["ok"] {
      throw StoreError(kind: .damaged(lines.joined(separator: "; ")), path: path)
    }
  }

  /// Folds the WAL into the file so that it does not grow from day to day; readers that are in its way
  /// put this off to the next time.
  func truncateLog() {
    _ = try? pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
  }
}
