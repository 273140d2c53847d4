import GRDB
import Submissions

extension Store {
  /// Hands over the standing entries of a day in the order in which they came, without holding them all.
  /// The store may be written meanwhile; what is handed over is the state at the call.
  public func forEachEntry(day: ReportDay, _ handle: (StoredEntry) throws -> Void) throws {
    try pool.read { try EntryQuery(day: day).forEach($0, handle) }
  }

  /// The standing entries of a day that the layer of `lexiconVersion` does not hold yet.
  public func uncodedEntries(day: ReportDay, lexiconVersion: String) throws -> Set<EntryID> {
    try pool.read { db in
      var query = EntryQuery(day: day)
      query.add(
        """
        NOT EXISTS (SELECT 1 FROM ledgers AS g WHERE g.entry = e.id AND g.layer =
          (SELECT l.id FROM layers AS l JOIN lexicons AS x ON x.id = l.lexicon
           WHERE l.day = e.day AND x.version = ?))
        """, lexiconVersion)
      return try query.identifiers(db)
    }
  }

  /// A page of the entries that `filter` lets through, in the order in which they came.
  ///
  /// - Parameters:
  ///   - entry: the last entry of the page before; nil for the first page.
  ///   - limit: at most so many.
  public func entries(
    matching filter: EntryFilter, after entry: EntryID? = nil, limit: Int
  ) throws -> [StoredEntry] {
    try pool.read { db in
      var query = EntryQuery(filter)
      query.page(after: entry, limit: limit)
      var entries: [StoredEntry] = []
      try query.forEach(db) { entries.append($0) }
      return entries
    }
  }

  /// How many entries `filter` lets through.
  public func entryCount(matching filter: EntryFilter) throws -> Int {
    try pool.read { try EntryQuery(filter).count($0) }
  }

  /// The entry with the number `id`, also one in the archive; nil where there is none.
  public func entry(_ id: EntryID) throws -> StoredEntry? {
    try pool.read { db in
      var found: StoredEntry?
      try EntryQuery(id: id).forEach(db) { found = $0 }
      return found
    }
  }

  /// Every file and row that brought the entry, in the order of their import.
  public func sources(of id: EntryID) throws -> [SourceRow] {
    try pool.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT f.name, s.row, s.line
          FROM (SELECT receipt, row, line FROM entries WHERE id = ?1
                UNION ALL SELECT receipt, row, line FROM repetitions WHERE entry = ?1) AS s
          JOIN receipts AS f ON f.id = s.receipt
          ORDER BY s.receipt
          """, arguments: [id.rawValue]
      ).map {
        SourceRow(file: try $0.value("name"), row: try $0.value("row"), line: try $0.value("line"))
      }
    }
  }
}
