import GRDB
import Submissions

/// The table `receipts`.
enum ReceiptRecord {
  /// The receipt of the same bytes, sheet and reader.
  static func find(_ file: SourceFile, _ db: Database) throws -> ImportReceipt? {
    try fetch(
      db, where: "sha256 = ? AND sheet = ? AND reader = ?", [file.sha256, file.sheet ?? "", file.reader]
    ).first
  }

  static func fetch(
    _ db: Database, where condition: String, _ arguments: StatementArguments
  ) throws -> [ImportReceipt] {
    try Row.fetchAll(
      db, sql: "SELECT * FROM receipts WHERE \(condition) ORDER BY id DESC", arguments: arguments
    ).map(receipt)
  }

  static func insert(_ file: SourceFile, at time: String, _ db: Database) throws -> Int64 {
    try db.execute(
      sql: """
        INSERT INTO receipts
          (sha256, name, size, sheet, reader, lexicon, new_entries, known_entries, restored_entries,
           replaced_entries, new_figures, known_figures, replaced_figures, rejected, last_day,
           imported_at)
        VALUES (?, ?, ?, ?, ?, ?, 0, 0, 0, 0, 0, 0, 0, 0, NULL, ?)
        """,
      arguments: [
        file.sha256, file.name, file.size, file.sheet ?? "", file.reader, file.lexiconVersion, time,
      ])
    return db.lastInsertedRowID
  }

  static func update(
    _ id: Int64, _ counts: ImportReceipt.Counts, lastDay: Int?, _ db: Database
  ) throws {
    try db.execute(
      sql: """
        UPDATE receipts
        SET new_entries = ?, known_entries = ?, restored_entries = ?, replaced_entries = ?,
            new_figures = ?, known_figures = ?, replaced_figures = ?, rejected = ?, last_day = ?
        WHERE id = ?
        """,
      arguments: [
        counts.newEntries, counts.knownEntries, counts.restoredEntries, counts.replacedEntries,
        counts.newFigures, counts.knownFigures, counts.replacedFigures, counts.rejected, lastDay, id,
      ])
  }

  private static func receipt(_ row: Row) throws -> ImportReceipt {
    var counts = ImportReceipt.Counts()
    counts.newEntries = try row.value("new_entries")
    counts.knownEntries = try row.value("known_entries")
    counts.restoredEntries = try row.value("restored_entries")
    counts.replacedEntries = try row.value("replaced_entries")
    counts.newFigures = try row.value("new_figures")
    counts.knownFigures = try row.value("known_figures")
    counts.replacedFigures = try row.value("replaced_figures")
    counts.rejected = try row.value("rejected")
    let lastDay: Int? = try row.value("last_day")
    let sheet: String = try row.value("sheet")
    return ImportReceipt(
      id: ReceiptID(rawValue: try row.value("id")),
      file: SourceFile(
        name: try row.value("name"), sha256: try row.value("sha256"), size: try row.value("size"),
        sheet: sheet.isEmpty ? nil : sheet, reader: try row.value("reader"),
        lexiconVersion: try row.value("lexicon")),
      counts: counts, lastDay: try lastDay.map(ReportDay.init(number:)),
      importedAt: try row.value("imported_at"))
  }
}
