import GRDB
import Submissions

extension Store {
  /// Adds codings to the layer of `day` and `lexiconVersion`, which is made where it is missing, and makes
  /// it the day's current one; all in one transaction. An entry that the layer holds already stays as it
  /// is, as do persons' codings.
  ///
  /// - Parameter codings: pairs of an entry of `day` and its coding; may be empty.
  /// - Returns: the layer.
  /// - Throws: ``StoreError`` for an entry of another day, or a coding by another lexicon version.
  @discardableResult
  public func writeCodings(
    _ codings: some Sequence<(EntryID, CodedEntry)>, day: ReportDay, lexiconVersion: String
  ) throws -> LayerID {
    let layer = try pool.write { db in
      let layer = try findOrMakeLayer(day, lexiconVersion, db)
      let writer = CodingWriter(db, layer: layer, day: day, path: url.path)
      try writer.write(codings, lexiconVersion: lexiconVersion)
      try db.execute(
        sql: "INSERT OR REPLACE INTO current_layers (day, layer) VALUES (?, ?)",
        arguments: [day.number, layer.rawValue])
      return layer
    }
    truncateLog()
    return layer
  }

  /// The machine's coding of an entry in a layer, with its evidence; nil where it was not coded there.
  public func coding(of entry: EntryID, layer: LayerID) throws -> CodedEntry? {
    try pool.read { db in
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT g.ledger, x.version, CAST(e.text AS BLOB) AS text
          FROM ledgers AS g
          JOIN layers AS l ON l.id = g.layer
          JOIN lexicons AS x ON x.id = l.lexicon
          JOIN entries AS e ON e.id = g.entry
          WHERE g.layer = ? AND g.entry = ?
          """, arguments: [layer.rawValue, entry.rawValue])
      guard let row else { return nil }
      return try LedgerText.decode(
        row.value("ledger"), text: try row.exactText("text"), lexiconVersion: row.value("version"))
    }
  }

  /// Hands over the standing entries that `layer` holds with its codings, in the order in which they came.
  public func forEachCodedEntry(
    of layer: Layer, _ handle: (StoredEntry, CodedEntry) throws -> Void
  ) throws {
    try pool.read { db in
      let select = try db.cachedStatement(
        sql: "SELECT ledger FROM ledgers WHERE layer = ? AND entry = ?")
      try EntryQuery(day: layer.day).forEach(db) { entry in
        guard
          let ledger = try String.fetchOne(select, arguments: [layer.id.rawValue, entry.id.rawValue])
        else { return }
        let coding = try LedgerText.decode(
          ledger, text: entry.submission.text, lexiconVersion: layer.lexiconVersion)
        try handle(entry, coding)
      }
    }
  }

  private func findOrMakeLayer(
    _ day: ReportDay, _ lexiconVersion: String, _ db: Database
  ) throws -> LayerID {
    try db.execute(
      sql: "INSERT INTO lexicons (version, first_used_at) VALUES (?, ?) ON CONFLICT DO NOTHING",
      arguments: [lexiconVersion, now()])
    try db.execute(
      sql: """
        INSERT INTO layers (day, lexicon, made_at)
        SELECT ?, id, ? FROM lexicons WHERE version = ? ON CONFLICT DO NOTHING
        """, arguments: [day.number, now(), lexiconVersion])
    let id = try Int64.fetchOne(
      db,
      sql: """
        SELECT l.id FROM layers AS l JOIN lexicons AS x ON x.id = l.lexicon
        WHERE l.day = ? AND x.version = ?
        """, arguments: [day.number, lexiconVersion])!
    return LayerID(rawValue: id)
  }
}
