import Foundation
import GRDB
import Submissions

extension Store {
  /// Takes one file in: all its rows and its receipt, or nothing at all where `rows` throws.
  ///
  /// Rows that the store holds already change nothing, whatever file they come from. How a corrected file
  /// replaces an earlier one of its name is said at ``ImportReceipt/Counts/replacedEntries`` and, in
  /// full, in `Correction.swift`.
  ///
  ///     let outcome = try store.importFile(file, by: actor) { take in
  ///       for row in reader { try take(.entry(row)) }
  ///     }
  ///
  /// - Parameters:
  ///   - together: receipts of the files that the same call took in before; files given together never
  ///     replace one another's rows.
  ///   - rows: reads the file and hands each row over, within the transaction: no slow work here.
  public func importFile(
    _ file: SourceFile, by actor: Actor, together: [ReceiptID] = [],
    rows: (_ take: (ImportedRow) throws -> Void) throws -> Void
  ) throws -> ImportOutcome {
    let outcome = try pool.write { db -> ImportOutcome in
      if let receipt = try ReceiptRecord.find(file, db) { return .alreadyImported(receipt) }
      let id = try ReceiptRecord.insert(file, at: now(), db)
      var writer = try EntryWriter(db, receipt: id)
      try rows { try writer.take($0) }
      let replaced = try Correction(db, receipt: id, name: file.name, together: together)
        .replaceEntries(of: writer.spokenFor)
      var counts = writer.counts
      counts.replacedEntries = replaced.count
      try ReceiptRecord.update(id, counts, lastDay: writer.lastDay, db)

      for day in writer.figureDays {
        try Seal(db, path: url.path).renew(FigureQuery.fetch(db, day: day), .figures(day: day))
      }
      try CountedTopics(db, path: url.path).renew(writer.restored + replaced)
      try AuditTrail.append(
        AuditEvent(
          at: now(), actor: actor, verb: "import", object: "receipt \(id)", before: "",
          after: "\(file.sha256) \(file.name)"), db)
      return .imported(try ReceiptRecord.find(file, db)!)
    }
    truncateLog()
    return outcome
  }

  /// The receipt with the number `id`, if there is one.
  public func receipt(_ id: ReceiptID) throws -> ImportReceipt? {
    try pool.read { try ReceiptRecord.fetch($0, where: "id = ?", [id.rawValue]).first }
  }

  /// All receipts, newest first.
  public func receipts() throws -> [ImportReceipt] {
    try pool.read { try ReceiptRecord.fetch($0, where: "true", []) }
  }

  /// The rows of a file that were not taken in, in the file's order.
  ///
  /// - Parameter fileName: the name that the rejections carry; the receipt's where it is nil.
  public func rejections(of id: ReceiptID, fileName: String? = nil) throws -> [Rejection] {
    try pool.read { db in
      let name = try String.fetchOne(
        db, sql: "SELECT name FROM receipts WHERE id = ?", arguments: [id.rawValue])
      let file = fileName ?? name ?? ""
      return try Row.fetchAll(
        db, sql: "SELECT * FROM rejections WHERE receipt = ? ORDER BY number", arguments: [id.rawValue]
      ).map { row in
        let source = SourceRow(file: file, row: try row.value("row"), line: try row.value("line"))
        return Rejection(
          source: source, column: try row.value("column"), reason: try row.value("reason"),
          headings: try JSONText.strings(row.value("headings")),
          cells: try JSONText.strings(row.value("cells")))
      }
    }
  }
}
