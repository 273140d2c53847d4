import GRDB
import Submissions

/// An entry with its codings, as the queue lists it.
public struct ReviewedEntry: Hashable, Sendable {
  public let entry: StoredEntry
  /// The machine's; nil where the layer does not hold the entry.
  public let coding: CodedEntry?
  /// The person's coding that stands in place of the machine's.
  public let override: ManualCoding?
  /// Changes with every coding by a person: what was shown under another version has been changed since.
  public let version: Int64
  /// From 0, sure, to 1000, nothing found.
  public let doubt: Int

  /// The topics that count.
  public var topics: [String] { override?.topics ?? coding?.topics ?? [] }
}

extension Store {
  public enum ReviewOrder: Hashable, Sendable {
    case asTaken(after: EntryID?)
    case byDoubt(after: ReviewCursor?)
  }

  /// A page of the entries that `filter` lets through, with their codings in `layer`.
  public func review(
    matching filter: EntryFilter, layer: LayerID, order: ReviewOrder, limit: Int
  ) throws -> [ReviewedEntry] {
    try pool.read { db in
      var query = EntryQuery(filter)
      switch order {
      case .asTaken(let entry): query.page(after: entry, limit: limit)
      case .byDoubt(let cursor): query.pageByDoubt(layer: layer, after: cursor, limit: limit)
      }
      var entries: [StoredEntry] = []
      try query.forEach(db) { entries.append($0) }
      return try entries.map { try ReviewQuery.fetch(db, $0, layer: layer) }
    }
  }

  /// One entry with its codings in `layer`; nil where there is none.
  public func review(_ id: EntryID, layer: LayerID) throws -> ReviewedEntry? {
    try pool.read { db in
      var found: StoredEntry?
      try EntryQuery(id: id).forEach(db) { found = $0 }
      return try found.map { try ReviewQuery.fetch(db, $0, layer: layer) }
    }
  }

  /// Changes whenever anything does that a day's tables are made from: what was computed under an equal value
  /// still holds.
  public func changeToken(day: ReportDay) throws -> [Int64] {
    try pool.read { db in
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT ifnull((SELECT max(id) FROM audit), 0), ifnull(c.layer, 0),
            (SELECT count(*) FROM ledgers AS g WHERE g.layer = c.layer)
          FROM (SELECT ?1 AS day) AS d LEFT JOIN current_layers AS c ON c.day = d.day
          """, arguments: [day.number])
      guard let row else { return [] }
      return try [row.decode(atIndex: 0), row.decode(atIndex: 1), row.decode(atIndex: 2)]
    }
  }
}

enum ReviewQuery {
  static func fetch(_ db: Database, _ entry: StoredEntry, layer: LayerID) throws -> ReviewedEntry {
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT (SELECT g.ledger FROM ledgers AS g WHERE g.layer = ?1 AND g.entry = ?2) AS ledger,
            (SELECT x.version FROM layers AS l JOIN lexicons AS x ON x.id = l.lexicon WHERE l.id = ?1)
              AS lexicon,
            \(version) AS version, \(Doubt.sql(layer: layer)) AS doubt
          FROM entries AS e WHERE e.id = ?2
          """), arguments: [layer.rawValue, entry.id.rawValue])
    let ledger: String? = try row?.value("ledger")
    let lexicon: String? = try row?.value("lexicon")
    return ReviewedEntry(
      entry: entry,
      coding: try ledger.map {
        try LedgerText.decode($0, text: entry.submission.text, lexiconVersion: lexicon ?? "")
      },
      override: try ManualCodingQuery.fetch(db, entry: entry.id).last { $0.counts },
      version: try row?.value("version") ?? 0, doubt: try row?.value("doubt") ?? 0)
  }

  /// Codings by persons are only ever added, but which one counts changes too.
  static let version = """
    (SELECT ifnull(max(m.id), 0) * 1000003 FROM manual_codings AS m WHERE m.entry = e.id)
    + ifnull((SELECT o.coding FROM overrides AS o WHERE o.entry = e.id), 0)
    """

  static func version(_ db: Database, of entry: EntryID) throws -> Int64 {
    try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT \(version) FROM entries AS e WHERE e.id = ?"),
      arguments: [entry.rawValue]) ?? 0
  }
}
