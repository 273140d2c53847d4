import GRDB
import Submissions

extension Store {
  /// The texts of the provinces' own offices, ordered by province code, office and text, whatever the
  /// order in which they came.
  ///
  /// - Throws: ``StoreError`` where the layer does not exist, or its rows are not those that were written.
  public func provinceTexts(layer: LayerID, kind: EntryKind, body: Body) throws -> [ProvinceText] {
    try pool.read { db in
      let rows = try ProvinceTextQuery.fetch(db, layer: layer, kind: kind, body: body)
      try Seal(db, path: url.path).verify(rows, .texts(layer: layer, kind: kind, body: body))
      return rows
    }
  }
}

enum ProvinceTextQuery {
  static func fetch(
    _ db: Database, layer: LayerID, kind: EntryKind, body: Body
  ) throws -> [ProvinceText] {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT c.entry, p.code, u.office, CAST(e.text AS BLOB) AS text,
            group_concat(t.code, ' ') AS topics
          FROM counted_topics AS c
          JOIN units AS u ON u.id = c.unit
          JOIN entries AS e ON e.id = c.entry
          JOIN provinces AS p ON p.id = u.province
          JOIN topics AS t ON t.id = c.topic
          WHERE c.layer = ? AND c.kind = ? AND c.body = ? AND u.commune IS NULL
          GROUP BY c.entry
          ORDER BY p.code, u.office, e.text, e.ordinal
          """), arguments: [layer.rawValue, kind.number, body.number])
    var texts: [ProvinceText] = []
    while let row = try rows.next() {
      texts.append(
        ProvinceText(
          id: EntryID(rawValue: try row.decode(atIndex: 0)),
          province: Province.Code(rawValue: try row.decode(atIndex: 1)),
          office: try row.decode(atIndex: 2), text: try row.exactText("text"),
          topics: TopicList.split(try row.decode(atIndex: 4))))
    }
    return texts
  }
}
