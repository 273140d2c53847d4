import GRDB

/// How connections to the store are set up (reliability.md B2).
enum Settings {
  /// How long a connection waits for another one's lock, in seconds. Write transactions last less than
  /// a second each, so that `run`, `serve` and `backup` do not fail on one another.
  static let busyTimeout = 10.0

  static func configuration(readonly: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = readonly
    configuration.foreignKeysEnabled = true
    // GRDB's default for the writer is to fail at once.
    configuration.busyMode = .timeout(busyTimeout)
    configuration.label = "vuongmac.store"
    configuration.prepareDatabase { db in
      // The file may come from elsewhere: its schema is not trusted with functions of side effects, and
      // damaged pages are noticed rather than followed.
      try db.execute(sql: "PRAGMA trusted_schema = OFF")
      try db.execute(sql: "PRAGMA cell_size_check = ON")
      try db.execute(sql: "PRAGMA cache_size = -16384")
      db.add(function: TextSearch.function)
    }
    return configuration
  }

  /// Makes every commit durable. `DatabasePool` sets `synchronous` to NORMAL behind `prepareDatabase`, so
  /// it has to be set again through the open writer; it is read back because a setting that silently did
  /// not take would only show on the day the power fails.
  static func makeDurable(_ pool: DatabasePool) throws {
    try pool.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA synchronous = FULL")
      guard try Int.fetchOne(db, sql: "PRAGMA synchronous") == 2 else {
        throw StoreError(kind: .setting("synchronous = FULL"), path: pool.path)
      }
      guard try String.fetchOne(db, sql: "PRAGMA journal_mode") == "wal" else {
        throw StoreError(kind: .setting("journal_mode = WAL"), path: pool.path)
      }
    }
  }
}
