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
}

/// Reads the view `topic_counts`.
enum CountQuery {
  static func fetch(
    _ db: Database, layer: LayerID, kind: EntryKind, body: Body
  ) throws -> [TopicCount] {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT p.code, t.code, c.communes
          FROM topic_counts AS c
          JOIN provinces AS p ON p.id = c.province
          JOIN topics AS t ON t.id = c.topic
          WHERE c.layer = ? AND c.kind = ? AND c.body = ?
          ORDER BY p.code, t.code
          """), arguments: [layer.rawValue, kind.number, body.number])
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
