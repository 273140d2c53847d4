import GRDB
import Submissions

/// Puts codings into a layer; lives within one transaction.
struct CodingWriter {
  /// A row of `counted_topics` but for the layer.
  private struct TopicRow {
    let kind: Int64
    let body: Int64
    let province: Int64
    let topic: Int64
    let unit: Int64
    let entry: Int64
  }

  private let db: Database
  private let layer: LayerID
  private let day: ReportDay
  private let path: String

  init(_ db: Database, layer: LayerID, day: ReportDay, path: String) {
    self.db = db
    self.layer = layer
    self.day = day
    self.path = path
  }

  func write(_ codings: some Sequence<(EntryID, CodedEntry)>, lexiconVersion: String) throws {
    let insertLedger = try BulkStatement(
      db, sql: "INSERT INTO ledgers (layer, entry, ledger) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
    let findEntry = try BulkStatement(
      db,
      sql: """
        SELECT e.kind, e.body, u.province, e.unit, e.day,
          EXISTS (SELECT 1 FROM overrides WHERE entry = e.id)
          OR EXISTS (SELECT 1 FROM replacements WHERE entry = e.id AND restored_by IS NULL)
        FROM entries AS e JOIN units AS u ON u.id = e.unit WHERE e.id = ?
        """)
    var names = NameTable(db)
    var rows: [TopicRow] = []
    var exceptions: [EntryID] = []
    for (entry, coded) in codings {
      guard coded.lexiconVersion == lexiconVersion else {
        throw StoreError(kind: .invalid("a coding by another lexicon version"), path: path)
      }
      guard let found = try findEntry.first(entry.rawValue, columns: 6), found[4] == day.number else {
        throw StoreError(kind: .invalid("entry \(entry.rawValue) is none of \(day)"), path: path)
      }
      let isNew = try insertLedger.insert(
        .number(layer.rawValue), .number(entry.rawValue), .text(LedgerText.encode(coded)))
      if !isNew { continue }
      let topics = try coded.topics.map { try names.topic($0) }
      if found[5] != 0 {
        exceptions.append(entry)
        continue
      }
      for topic in topics {
        rows.append(
          TopicRow(
            kind: found[0], body: found[1], province: found[2], topic: topic, unit: found[3],
            entry: entry.rawValue))
      }
    }
    try insert(rows)
    try CountedTopics(db, path: path).renew(exceptions)
  }

  /// In the order of the primary key, so that the tree is filled from left to right.
  private func insert(_ rows: [TopicRow]) throws {
    let sorted = rows.sorted {
      ($0.kind, $0.body, $0.province, $0.topic, $0.unit, $0.entry)
        < ($1.kind, $1.body, $1.province, $1.topic, $1.unit, $1.entry)
    }
    let insert = try BulkStatement(db, sql: "INSERT INTO counted_topics VALUES (?, ?, ?, ?, ?, ?, ?)")
    let seal = Seal(db, path: path)
    for (kind, body) in Seal.groups {
      let group = sorted.filter { $0.kind == kind.number && $0.body == body.number }
      if group.isEmpty { continue }
      // What is sealed anew must be what was written before, and nothing else.
      try seal.verify(layer, kind: kind, body: body)
      for row in group {
        _ = try insert.insert(
          .number(layer.rawValue), .number(row.kind), .number(row.body), .number(row.province),
          .number(row.topic), .number(row.unit), .number(row.entry))
      }
      try seal.renew(layer, kind: kind, body: body)
    }
    let totals = TopicTotals(db, path: path)
    for kind in EntryKind.allCases where sorted.contains(where: { $0.kind == kind.number }) {
      try totals.renew(layer, kind: kind, body: nil)
    }
  }
}
