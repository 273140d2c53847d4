import GRDB
import Submissions

extension Store {
  /// The completion figures of a day, ordered by province code and body.
  ///
  /// - Throws: ``StoreError`` where the rows are not those that were written.
  public func completionFigures(day: ReportDay) throws -> [CompletionFigure] {
    try pool.read { db in
      let rows = try FigureQuery.fetch(db, day: day.number)
      try Seal(db, path: url.path).verify(rows, .figures(day: day.number))
      return rows
    }
  }
}

enum FigureQuery {
  static func fetch(_ db: Database, day: Int) throws -> [CompletionFigure] {
    let day = try ReportDay(number: day)
    return try Row.fetchAll(
      db,
      sql: """
        SELECT p.code, f.body, f.done, f.total, f.row, f.line, r.name
        FROM figures AS f
        JOIN provinces AS p ON p.id = f.province
        JOIN receipts AS r ON r.id = f.receipt
        WHERE f.day = ? ORDER BY p.code, f.body
        """, arguments: [day.number]
    ).map { row in
      CompletionFigure(
        day: day, province: Province.Code(rawValue: try row.value("code")),
        body: try Body(number: row.value("body")), done: try row.value("done"),
        total: try row.value("total"),
        source: SourceRow(
          file: try row.value("name"), row: try row.value("row"), line: try row.value("line")))
    }
  }
}
