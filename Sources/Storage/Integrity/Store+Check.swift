import GRDB
import Submissions

/// What a thorough check of the store found.
public struct StoreHealth: Hashable, Sendable {
  /// The linked SQLite, "3.40.1".
  public let sqliteVersion: String
  public let schemaVersion: Int
  public let entries: Int
  public let days: Int
  /// One sentence each; empty where the store is sound.
  public let problems: [String]

  public var isSound: Bool { problems.isEmpty }
}

extension Store {
  /// The version of the linked SQLite.
  public static var sqliteVersion: String {
    let version = try? DatabaseQueue().read { try String.fetchOne($0, sql: "SELECT sqlite_version()") }
    return version ?? "unknown"
  }

  /// Reads everything: SQLite's own `integrity_check`, foreign keys, the audit chain, the receipts, and
  /// the seals of all tables of all days. Takes seconds for each gigabyte; readers and writers go on.
  public func check() throws -> StoreHealth {
    try pool.read { db in
      var problems = try String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
      for row in try Row.fetchAll(db, sql: "PRAGMA foreign_key_check") {
        let table: String = try row.decode(atIndex: 0)
        problems.append("foreign key of \(table) leads nowhere")
      }
      if let row = try AuditTrail.firstBreak(db) {
        problems.append("audit trail: row \(row) does not follow from the one before")
      }
      problems += try receiptProblems(db)
      problems += try countingProblems(db)
      problems += try sealProblems(db)
      return StoreHealth(
        sqliteVersion: Self.sqliteVersion,
        schemaVersion: try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0,
        entries: try Int.fetchOne(db, sql: "SELECT count(*) FROM entries") ?? 0,
        days: try Int.fetchOne(db, sql: "SELECT count(DISTINCT day) FROM entries") ?? 0,
        problems: problems)
    }
  }

  /// Receipts that do not have all their rows.
  private func receiptProblems(_ db: Database) throws -> [String] {
    try Int64.fetchAll(
      db,
      sql: """
        WITH brought AS (SELECT receipt, count(*) AS rows FROM entries GROUP BY receipt),
          repeated AS (SELECT receipt, count(*) AS rows FROM repetitions GROUP BY receipt),
          refused AS (SELECT receipt, count(*) AS rows FROM rejections GROUP BY receipt)
        SELECT r.id FROM receipts AS r
        LEFT JOIN brought AS b ON b.receipt = r.id
        LEFT JOIN repeated AS k ON k.receipt = r.id
        LEFT JOIN refused AS f ON f.receipt = r.id
        WHERE r.new_entries <> ifnull(b.rows, 0) OR r.known_entries + r.restored_entries <> ifnull(k.rows, 0)
          OR r.rejected <> ifnull(f.rows, 0)
        """
    ).map { "receipt \($0) does not have all its rows" }
  }

  /// Counted topics that do not follow from the codings.
  private func countingProblems(_ db: Database) throws -> [String] {
    let count = try Int.fetchOne(
      db,
      sql: """
        SELECT count(*) FROM (
          SELECT * FROM (SELECT * FROM standing_topics EXCEPT SELECT * FROM counted_topics)
          UNION ALL
          SELECT * FROM (SELECT * FROM counted_topics EXCEPT SELECT * FROM standing_topics))
        """)
    return count == 0 ? [] : ["\(count ?? 0) counted topics do not follow from the codings"]
  }

  private func sealProblems(_ db: Database) throws -> [String] {
    let seal = Seal(db, path: url.path)
    var problems: [String] = []
    func collect(_ check: () throws -> Void) throws {
      do {
        try check()
      } catch let error as StoreError where error.isDamage {
        problems.append(error.description)
      }
    }
    let figureDays = try Int.fetchAll(
      db, sql: "SELECT day FROM figures UNION SELECT day FROM seals WHERE subject = 'figures'")
    for day in figureDays {
      try collect { try seal.verify(FigureQuery.fetch(db, day: day), .figures(day: day)) }
    }
    for layer in try Int64.fetchAll(db, sql: "SELECT id FROM layers ORDER BY id") {
      for (kind, body) in Seal.groups {
        try collect { try seal.verify(LayerID(rawValue: layer), kind: kind, body: body) }
      }
      for kind in EntryKind.allCases {
        for body in Body.allCases.map(Optional.some) + [nil] {
          try collect {
            try TopicTotals(db, path: url.path).check(LayerID(rawValue: layer), kind: kind, body: body)
          }
        }
      }
    }
    return problems
  }
}
