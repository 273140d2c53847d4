import GRDB
import Submissions

extension Store {
  /// In how many distinct communes each topic was named, by province code and topic code: the figures of
  /// the ranked appendices, by persons' codings where there are any.
  ///
  /// - Throws: ``StoreError`` where the layer does not exist, or its rows are not those that were written.
  public func topicCounts(layer: LayerID, kind: EntryKind, body: Body) throws -> [TopicCount] {
    try pool.read { db in
      let rows = try CountQuery.fetch(db, layer: layer, kind: kind, body: body)
      try Seal(db, path: url.path).verify(rows, .counts(layer: layer, kind: kind, body: body))
      return rows
    }
  }

  /// The same figures as they were counted when the layer was last written, for what shows many days; also of
  /// all bodies together, where a commune counts once however many of its bodies named a topic.
  ///
  /// - Parameter body: nil for all bodies.
  /// - Throws: ``StoreError`` where the layer does not exist, or its rows are not those that were written.
  public func topicTotals(layer: LayerID, kind: EntryKind, body: Body?) throws -> [TopicCount] {
    try pool.read { db in
      let totals = TopicTotals(db, path: url.path)
      return try totals.verified(layer, kind: kind, body: body)
    }
  }
}

/// Reads the views `topic_counts` and `topic_counts_of_all_bodies`, which count, and `topic_totals`, which says
/// what they counted.
enum CountQuery {
  static func fetch(
    _ db: Database, layer: LayerID, kind: EntryKind, body: Body?
  ) throws -> [TopicCount] {
    guard let body else {
      return try fetch(
        db, "topic_counts_of_all_bodies", where: "c.layer = ? AND c.kind = ?", [layer.rawValue, kind.number])
    }
    return try fetch(
      db, "topic_counts", where: "c.layer = ? AND c.kind = ? AND c.body = ?",
      [layer.rawValue, kind.number, body.number])
  }

  static func fetchTotals(
    _ db: Database, layer: LayerID, kind: EntryKind, body: Body?
  ) throws -> [TopicCount] {
    try fetch(
      db, "topic_totals", where: "c.layer = ? AND c.kind = ? AND c.body = ?",
      [layer.rawValue, kind.number, body?.number ?? 0])
  }

  private static func fetch(
    _ db: Database, _ source: String, where condition: String, _ arguments: StatementArguments
  ) throws -> [TopicCount] {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT p.code, t.code, c.communes
          FROM \(source) AS c
          JOIN provinces AS p ON p.id = c.province
          JOIN topics AS t ON t.id = c.topic
          WHERE \(condition)
          ORDER BY p.code, t.code
          """), arguments: arguments)
    var counts: [TopicCount] = []
    while let row = try rows.next() {
      counts.append(
        TopicCount(
          province: Province.Code(rawValue: try row.decode(atIndex: 0)),
          topic: try row.decode(atIndex: 1), communes: try row.decode(atIndex: 2)))
    }
    return counts
  }
}
