import Crypto
import Foundation
import GRDB

/// One thing that somebody did to the store.
public struct AuditEvent: Hashable, Sendable {
  /// UTC, ISO 8601.
  public let at: String
  public let actor: Actor
  public let verb: String
  public let object: String
  public let before: String
  public let after: String
}

/// The append-only trail: each row holds the hash of the one before it and its own.
///
/// The chain shows tampering, it does not prevent it: whoever can write the file can write a whole new
/// chain. Copies of the last hash kept elsewhere (printed reports) close that gap.
enum AuditTrail {
  static func append(_ event: AuditEvent, _ db: Database) throws {
    let previous =
      try String.fetchOne(db, sql: "SELECT hash FROM audit ORDER BY id DESC LIMIT 1") ?? ""
    try db.execute(
      sql: """
        INSERT INTO audit (at, who, known_by, verb, object, before, after, previous, hash)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: StatementArguments(fields(of: event)) + [previous, hash(event, previous: previous)])
  }

  /// The number of the first row that does not follow from the one before; nil where the chain holds.
  static func firstBreak(_ db: Database) throws -> Int64? {
    var previous = ""
    let rows = try Row.fetchCursor(db, sql: "SELECT * FROM audit ORDER BY id")
    while let row = try rows.next() {
      let id: Int64 = try row.value("id")
      guard let event = try event(row), try row.value("previous") == previous,
        try row.value("hash") == hash(event, previous: previous)
      else { return id }
      previous = hash(event, previous: previous)
    }
    return nil
  }

  static func event(_ row: Row) throws -> AuditEvent? {
    guard let knownBy = Actor.Knowledge(rawValue: try row.value("known_by")) else { return nil }
    return AuditEvent(
      at: try row.value("at"), actor: Actor(name: try row.value("who"), knownBy: knownBy),
      verb: try row.value("verb"), object: try row.value("object"), before: try row.value("before"),
      after: try row.value("after"))
  }

  private static func fields(of event: AuditEvent) -> [String] {
    [
      event.at, event.actor.name, event.actor.knownBy.rawValue, event.verb, event.object, event.before,
      event.after,
    ]
  }

  /// Over the fields with their lengths, so that no two rows read alike.
  private static func hash(_ event: AuditEvent, previous: String) -> String {
    var hasher = SHA256()
    for field in [previous] + fields(of: event) {
      hasher.update(data: Data("\(field.utf8.count):".utf8))
      hasher.update(data: Data(field.utf8))
    }
    return FileDigest.hex(hasher.finalize())
  }
}

extension Store {
  /// The newest events of the audit trail, newest first.
  public func auditEvents(limit: Int) throws -> [AuditEvent] {
    try pool.read { db in
      try Row.fetchAll(db, sql: "SELECT * FROM audit ORDER BY id DESC LIMIT ?", arguments: [limit])
        .compactMap(AuditTrail.event)
    }
  }
}
