import GRDB

/// The day, unit, body and kind that a row belongs to.
struct SpokenFor: Hashable {
  let day: Int
  let unit: Int64
  let body: Int
  let kind: Int

  init(_ content: EntryKey.Content) {
    day = content.day
    unit = content.unit
    body = content.body
    kind = content.kind
  }
}

/// A corrected file takes the place of the earlier one.
///
/// When a file comes whose name an earlier file had, the entries of the earlier file give way wherever the
/// new file speaks for the same day, unit, body and kind and no longer holds them. They go to the
/// archive; their codings stay. Everything else is left alone:
/// - what the new file does not speak for at all;
/// - entries that a file of another name has brought as well, now or earlier;
/// - files taken in together: equal names in different folders do not replace one another.
struct Correction {
  private let db: Database
  private let receipt: Int64
  /// Receipts of the earlier files of the same name.
  private let earlier: Set<Int64>

  /// - Parameter together: receipts of the files that are taken in by the same call.
  init(_ db: Database, receipt: Int64, name: String, together: [ReceiptID]) throws {
    self.db = db
    self.receipt = receipt
    earlier = try Set(
      Int64.fetchAll(
        db, sql: "SELECT id FROM receipts WHERE name = ? AND id < ?", arguments: [name, receipt])
    ).subtracting(together.map(\.rawValue))
  }

  /// Archives the entries that give way, and returns them.
  func replaceEntries(of groups: Set<SpokenFor>) throws -> [EntryID] {
    if earlier.isEmpty { return [] }
    let select = try db.makeStatement(
      sql: """
        SELECT e.id, e.receipt FROM entries AS e
        WHERE day = ? AND unit = ? AND body = ? AND kind = ?
          AND NOT EXISTS (SELECT 1 FROM replacements WHERE entry = e.id AND restored_by IS NULL)
        """)
    let repetitions = try db.makeStatement(sql: "SELECT receipt FROM repetitions WHERE entry = ?")
    let insert = try db.makeStatement(sql: "INSERT INTO replacements (entry, replaced_by) VALUES (?, ?)")
    var replaced: [EntryID] = []
    for group in groups {
      let arguments: StatementArguments = [group.day, group.unit, group.body, group.kind]
      for row in try Row.fetchAll(select, arguments: arguments) {
        let entry: Int64 = try row.value("id")
        guard earlier.contains(try row.value("receipt")),
          try Set(Int64.fetchAll(repetitions, arguments: [entry])).isSubset(of: earlier)
        else { continue }
        try insert.execute(arguments: [entry, receipt])
        replaced.append(EntryID(rawValue: entry))
      }
    }
    return replaced
  }
}
