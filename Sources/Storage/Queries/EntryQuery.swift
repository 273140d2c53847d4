import GRDB
import Submissions

/// Builds and reads queries on the entries that stand (those in the archive are left out).
struct EntryQuery {
  private var conditions: [String] = [
    "NOT EXISTS (SELECT 1 FROM replacements AS r WHERE r.entry = e.id AND r.restored_by IS NULL)"
  ]
  private var arguments: StatementArguments = []
  private var tail = "ORDER BY e.id"

  init(day: ReportDay) {
    add("e.day = ?", day.number)
  }

  init(_ filter: EntryFilter) {
    self.init(day: filter.day)
    if let kind = filter.kind { add("e.kind = ?", kind.number) }
    if let body = filter.body { add("e.body = ?", body.number) }
    if let province = filter.province { add("p.code = ?", province.rawValue) }
    if let commune = filter.commune { add("u.commune = ?", commune.rawValue) }
    if let topic = filter.topic {
      let layer =
        filter.layer.map { "\($0.rawValue)" }
        ?? "(SELECT layer FROM current_layers WHERE day = \(filter.day.number))"
      add(
        """
        e.id IN (SELECT c.entry FROM counted_topics AS c JOIN topics AS t ON t.id = c.topic
                 WHERE c.layer = \(layer) AND t.code = ?)
        """, topic)
    }
    if let isCodedByPerson = filter.isCodedByPerson {
      add("EXISTS (SELECT 1 FROM overrides AS o WHERE o.entry = e.id) = ?", isCodedByPerson)
    }
    if let text = filter.text { add("\(TextSearch.function.name)(e.text, ?)", text) }
  }

  init(id: EntryID) {
    conditions = []
    add("e.id = ?", id.rawValue)
  }

  mutating func add(_ condition: String, _ argument: any DatabaseValueConvertible) {
    conditions.append(condition)
    arguments += [argument]
  }

  /// Orders by `doubt` in `layer`, most doubtful first, from behind `cursor`.
  mutating func pageByDoubt(layer: LayerID, after cursor: ReviewCursor?, limit: Int) {
    let doubt = Doubt.sql(layer: layer)
    if let cursor {
      conditions.append("(\(doubt) < ? OR (\(doubt) = ? AND e.id > ?))")
      arguments += [cursor.doubt, cursor.doubt, cursor.entry.rawValue]
    }
    tail = "ORDER BY \(doubt) DESC, e.id LIMIT \(limit)"
  }

  mutating func page(after entry: EntryID?, limit: Int) {
    if let entry { add("e.id > ?", entry.rawValue) }
    tail = "ORDER BY e.id LIMIT \(limit)"
  }

  func count(_ db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "SELECT count(*) \(source)", arguments: arguments) ?? 0
  }

  func identifiers(_ db: Database) throws -> Set<EntryID> {
    try Set(
      Int64.fetchAll(db, sql: "SELECT e.id \(source)", arguments: arguments).map(EntryID.init(rawValue:)))
  }

  /// Hands the entries over one by one, in the order of their numbers.
  func forEach(_ db: Database, _ handle: (StoredEntry) throws -> Void) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT e.id, e.day, p.code, u.commune, u.office, e.body, e.kind, CAST(e.text AS BLOB) AS text,
          f.name, e.row, e.line
        \(source) \(tail)
        """, arguments: arguments)
    while let row = try rows.next() { try handle(try Self.entry(row)) }
  }

  private var source: String {
    """
    FROM entries AS e
    JOIN units AS u ON u.id = e.unit
    JOIN provinces AS p ON p.id = u.province
    JOIN receipts AS f ON f.id = e.receipt
    WHERE \(conditions.joined(separator: " AND "))
    """
  }

  private static func entry(_ row: Row) throws -> StoredEntry {
    let commune: String? = try row.decode(atIndex: 3)
    return StoredEntry(
      id: EntryID(rawValue: try row.decode(atIndex: 0)),
      submission: Submission(
        day: try ReportDay(number: row.decode(atIndex: 1)),
        province: Province.Code(rawValue: try row.decode(atIndex: 2)),
        commune: commune.map(Commune.Code.init(rawValue:)),
        body: try Body(number: row.decode(atIndex: 5)),
        kind: try EntryKind(number: row.decode(atIndex: 6)), text: try row.exactText("text"),
        unit: try row.decode(atIndex: 4),
        source: SourceRow(
          file: try row.decode(atIndex: 8), row: try row.decode(atIndex: 9),
          line: try row.decode(atIndex: 10))))
  }
}
