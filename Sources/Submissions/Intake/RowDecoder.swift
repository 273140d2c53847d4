/// Makes submissions and completion figures of rows, and rejections of those that cannot be taken.
struct RowDecoder {
  private let file: String
  private var values: ValueReader

  init(file: String, units: UnitRegistry) {
    self.file = file
    values = ValueReader(units: units)
  }

  /// Nil where the row is wholly empty.
  mutating func decode(
    _ row: some TableRow, headings: HeadingRow, row number: Int, line: Int
  ) -> IntakeRow? {
    let source = SourceRow(file: file, row: number, line: line)
    let cell = { (column: Column) in headings.positions[column].map(row.cell) ?? Cell(text: "") }
    var faults = RowFaults()
    let result =
      switch headings.content {
      case .submissions: submission(cell, source: source, faults: &faults).map(IntakeRow.submission)
      case .completionFigures: completion(cell, source: source, faults: &faults).map(IntakeRow.completion)
      }
    if let result, faults.isEmpty { return result }
    if row.isBlank { return nil }
    return .rejection(
      Rejection(
        source: source, column: faults.columns.map(headings.heading).joined(separator: "; "),
        reason: faults.reason, headings: headings.headings, cells: row.texts))
  }

  private mutating func submission(
    _ cell: (Column) -> Cell, source: SourceRow, faults: inout RowFaults
  ) -> Submission? {
    let day = faults.take(.day, from: cell(.day)) { cell throws(ValueError) in try values.day(cell) }
    let province = faults.take(.province, from: cell(.province)) { cell throws(ValueError) in
      try values.province(cell)
    }
    var commune: Commune.Code?
    let communeCell = cell(.commune)
    if let province, !communeCell.isBlank {
      commune = faults.take(.commune, from: communeCell) { cell throws(ValueError) in
        try values.commune(cell, in: province)
      }
    }
    let body = faults.take(.body, from: cell(.body)) { cell throws(ValueError) in try values.body(cell) }
    let kind = faults.take(.kind, from: cell(.kind)) { cell throws(ValueError) in try values.kind(cell) }
    let text = faults.takeText(.text, from: cell(.text))
    let unit = faults.takeText(.unit, from: cell(.unit))
    guard let day, let province, let body, let kind else { return nil }
    return Submission(
      day: day, province: province, commune: commune, body: body, kind: kind, text: text,
      unit: SafeText.isBlank(unit) ? nil : unit, source: source)
  }

  private mutating func completion(
    _ cell: (Column) -> Cell, source: SourceRow, faults: inout RowFaults
  ) -> CompletionFigure? {
    let day = faults.take(.day, from: cell(.day)) { cell throws(ValueError) in try values.day(cell) }
    let province = faults.take(.province, from: cell(.province)) { cell throws(ValueError) in
      try values.province(cell)
    }
    let body = faults.take(.body, from: cell(.body)) { cell throws(ValueError) in try values.body(cell) }
    let done = faults.take(.done, from: cell(.done)) { cell throws(ValueError) in try values.count(cell) }
    let total = faults.take(.total, from: cell(.total)) { cell throws(ValueError) in try values.count(cell) }
    guard let day, let province, let body, let done, let total else { return nil }
    if total == 0 {
      faults.add(.total, "Tổng số tiêu chí là 0; hãy ghi số lớn hơn 0.")
    } else if done > total {
      faults.add(.done, "Số hoàn thành \(done) lớn hơn tổng số \(total); hãy kiểm tra lại hai số.")
    }
    return CompletionFigure(
      day: day, province: province, body: body, done: done, total: total, source: source)
  }
}
