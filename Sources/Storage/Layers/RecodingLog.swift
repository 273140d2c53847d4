import GRDB
import Submissions

/// The append-only log of what people changed as one.
struct RecodingLog {
  private let db: Database
  private let time: String

  init(_ db: Database, at time: String) {
    self.db = db
    self.time = time
  }

  func append(_ changes: [Recoding.Change], title: String, by actor: Actor) throws -> Recoding {
    try db.execute(
      sql: "INSERT INTO recodings (coder, known_by, title, made_at) VALUES (?, ?, ?, ?)",
      arguments: [actor.name, actor.knownBy.rawValue, title, time])
    let id = db.lastInsertedRowID
    let insert = try db.makeStatement(sql: "INSERT INTO recoded_entries VALUES (?, ?, ?, ?)")
    for change in changes {
      try insert.execute(arguments: [id, change.entry.rawValue, change.before, change.after])
    }
    return Recoding(id: id, title: title, changes: changes)
  }

  func markUndone(_ recoding: Recoding) throws {
    guard let id = recoding.id else { return }
    try db.execute(sql: "INSERT INTO undone_recodings VALUES (?, ?)", arguments: [id, time])
  }

  /// See ``Store/lastRecoding(by:)``.
  static func last(_ db: Database, by actor: Actor) throws -> Recoding? {
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT r.id, r.title FROM recodings AS r
          WHERE r.coder = ? AND r.known_by = ?
            AND NOT EXISTS (SELECT 1 FROM undone_recodings AS n WHERE n.recoding = r.id)
            AND NOT EXISTS
              (SELECT 1 FROM recoded_entries AS c LEFT JOIN overrides AS o ON o.entry = c.entry
               WHERE c.recoding = r.id AND o.coding IS NOT c.after)
          ORDER BY r.id DESC LIMIT 1
          """), arguments: [actor.name, actor.knownBy.rawValue])
    guard let row else { return nil }
    let id: Int64 = try row.value("id")
    let changes = try Row.fetchAll(
      db, sql: "SELECT entry, before, after FROM recoded_entries WHERE recoding = ?", arguments: [id]
    ).map {
      Recoding.Change(
        entry: EntryID(rawValue: try $0.value("entry")), before: try $0.value("before"),
        after: try $0.value("after"))
    }
    return Recoding(id: id, title: try row.value("title"), changes: changes)
  }

  /// The coding by a person that counts for an entry; nil for the machine's.
  static func override(of entry: EntryID, _ db: Database) throws -> Int64? {
    try Int64.fetchOne(
      db, sql: "SELECT coding FROM overrides WHERE entry = ?", arguments: [entry.rawValue])
  }
}
