import GRDB
import Submissions

/// That a report was printed, and from what.
public struct ReportReceipt: Hashable, Sendable {
  public let layer: LayerID
  public let appendix: Int
  public let format: String
  /// SHA-256 of the printed file's bytes, 64 lower-case hexadecimal digits.
  public let sha256: String
  /// UTC, ISO 8601, of the first printing.
  public let printedAt: String

  public init(layer: LayerID, appendix: Int, format: String, sha256: String, printedAt: String = "") {
    self.layer = layer
    self.appendix = appendix
    self.format = format
    self.sha256 = sha256
    self.printedAt = printedAt
  }
}

extension Store {
  /// Keeps which layer reports were printed from, together with the newest import and the newest coding by
  /// a person at that time. The same report printed again is kept once.
  public func addReportReceipts(_ receipts: [ReportReceipt]) throws {
    try pool.write { db in
      for receipt in receipts {
        try db.execute(
          sql: """
            INSERT INTO report_receipts
              (layer, appendix, format, sha256, last_import, last_manual_coding, printed_at)
            VALUES (?, ?, ?, ?, (SELECT ifnull(max(id), 0) FROM receipts),
              (SELECT ifnull(max(id), 0) FROM manual_codings), ?)
            ON CONFLICT DO NOTHING
            """,
          arguments: [receipt.layer.rawValue, receipt.appendix, receipt.format, receipt.sha256, now()])
      }
    }
  }

  /// The receipts of the reports of a day, oldest first.
  public func reportReceipts(day: ReportDay) throws -> [ReportReceipt] {
    try pool.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT r.* FROM report_receipts AS r JOIN layers AS l ON l.id = r.layer
          WHERE l.day = ? ORDER BY r.id
          """, arguments: [day.number]
      ).map { row in
        ReportReceipt(
          layer: LayerID(rawValue: try row.value("layer")), appendix: try row.value("appendix"),
          format: try row.value("format"), sha256: try row.value("sha256"),
          printedAt: try row.value("printed_at"))
      }
    }
  }
}
