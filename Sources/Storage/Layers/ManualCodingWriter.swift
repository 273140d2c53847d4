import GRDB
import Submissions

/// Writes persons' codings; lives within one transaction, at whose end the caller renews the counted topics of
/// the entries concerned.
struct ManualCodingWriter {
  private let db: Database
  private let time: String
  private let path: String

  init(_ db: Database, at time: String, path: String) {
    self.db = db
    self.time = time
    self.path = path
  }

  /// - Returns: the coding's number.
  @discardableResult
  func add(
    of entry: EntryID, topics: Set<String>, note: String, by coder: Actor, counts: Bool
  ) throws -> Int64 {
    guard !topics.isEmpty else {
      throw StoreError(kind: .invalid("a coding without topics"), path: path)
    }
    guard
      try Bool.fetchOne(
        db, sql: "SELECT true FROM entries WHERE id = ?", arguments: [entry.rawValue]) != nil
    else { throw StoreError(kind: .invalid("there is no entry \(entry.rawValue)"), path: path) }
    let before = try ManualCodingQuery.fetch(db, entry: entry).last { $0.counts }
    var names = NameTable(db)
    try db.execute(
      sql: """
        INSERT INTO manual_codings (entry, coder, known_by, note, coded_at) VALUES (?, ?, ?, ?, ?)
        """, arguments: [entry.rawValue, coder.name, coder.knownBy.rawValue, note, time])
    let coding = db.lastInsertedRowID
    for topic in topics.sorted() {
      try db.execute(
        sql: "INSERT INTO manual_topics VALUES (?, ?)", arguments: [coding, names.topic(topic)])
    }
    if counts {
      try db.execute(
        sql: "INSERT OR REPLACE INTO overrides VALUES (?, ?)", arguments: [entry.rawValue, coding])
    }
    try AuditTrail.append(
      AuditEvent(
        at: time, actor: coder, verb: counts ? "override" : "code", object: "entry \(entry.rawValue)",
        before: before?.topics.joined(separator: " ") ?? "",
        after: topics.sorted().joined(separator: " ")), db)
    return coding
  }

  /// Lets the coding `coding` count for its entry, or the machine's where it is nil.
  func restore(_ coding: Int64?, of entry: EntryID, by actor: Actor) throws {
    let before = try ManualCodingQuery.fetch(db, entry: entry).last { $0.counts }
    if let coding {
      try db.execute(
        sql: "INSERT OR REPLACE INTO overrides VALUES (?, ?)", arguments: [entry.rawValue, coding])
    } else {
      try db.execute(sql: "DELETE FROM overrides WHERE entry = ?", arguments: [entry.rawValue])
    }
    let after = try ManualCodingQuery.fetch(db, entry: entry).last { $0.counts }
    try AuditTrail.append(
      AuditEvent(
        at: time, actor: actor, verb: "undo override", object: "entry \(entry.rawValue)",
        before: before?.topics.joined(separator: " ") ?? "",
        after: after?.topics.joined(separator: " ") ?? ""), db)
  }
}
