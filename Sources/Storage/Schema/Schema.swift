import GRDB

/// The steps from an empty file to the store's present form.
///
/// Steps are taken in one transaction that locks the file first, so two processes that open a new store
/// at once cannot both take them; `user_version` tells how many have been taken.
struct Schema: Sendable {
  /// "VMAC": marks a file as a store of this program (SQLite's `application_id`).
  static let applicationID: Int32 = 0x564D_4143

  /// The schema of this program.
  static let current = Schema(steps: [version1, version2, recodings])

  /// SQL of each step; step n leads from version n to version n + 1.
  let steps: [String]

  var version: Int { steps.count }

  /// Takes the missing steps.
  ///
  /// - Throws: ``StoreError`` for a newer schema or where a step leaves a foreign key broken.
  func migrate(_ db: Database, path: String) throws {
    try db.inTransaction(.immediate) {
      let found = try Self.version(of: db)
      guard found <= version else {
        throw StoreError(kind: .newer(found: found, known: version), path: path)
      }
      if found == version { return .commit }
      for step in steps[found...] { try db.execute(sql: step) }
      try db.execute(sql: "PRAGMA application_id = \(Self.applicationID)")
      try db.execute(sql: "PRAGMA user_version = \(version)")
      try db.checkForeignKeys()
      return .commit
    }
  }

  /// Checks, before anything is written, that a file is a store of this or an older version.
  ///
  /// - Returns: the version found; 0 for an empty file.
  /// - Throws: ``StoreError`` where the file is something else or newer.
  func inspect(_ db: Database, path: String) throws -> Int {
    let found = try Self.version(of: db)
    let application = try Int32.fetchOne(db, sql: "PRAGMA application_id")
    let isEmpty = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") == 0
    if isEmpty && found == 0 && application == 0 { return 0 }
    guard application == Self.applicationID, found > 0 else {
      throw StoreError(kind: .notAStore, path: path)
    }
    guard found <= version else {
      throw StoreError(kind: .newer(found: found, known: version), path: path)
    }
    return found
  }

  private static func version(of db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
  }
}
