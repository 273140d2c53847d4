/// Writes rows of cells into a sheet, each figure in a cell of its own, and gives them their height.
struct XlsxRowWriter {
  let sheet: XlsxSheet
  let formats: XlsxFormats
  let words: ReportWords
  /// Of the columns, in characters.
  let widths: [Double]

  func writeHeadings(_ headings: [String], row: Int) throws(ReportingError) {
    for (column, heading) in headings.enumerated() {
      try sheet.write(heading, row: row, column: column, format: formats.columnHeading)
    }
    try setHeight(row: row, texts: Array(headings.enumerated()), isBold: true)
  }

  /// Writes one row, or more where a text is longer than a cell can hold or show: it goes on in the next row,
  /// beside the cells that fit, which are repeated.
  ///
  /// - Returns: the row that follows.
  func write(_ cells: [ReportTable.Cell], row: Int) throws(ReportingError) -> Int {
    let pieces = cells.enumerated().map { column, cell -> [ReportTable.Cell] in
      guard case .text(let text) = cell else { return [cell] }
      let shown = XlsxMeasure.mostScalars(width: widths[column], size: formats.tableSize)
      return ExcelText.pieces(text, limit: min(shown, ExcelText.limit)).map { .text($0) }
    }
    let count = pieces.map(\.count).max() ?? 1
    for index in 0..<count {
      let cells = pieces.map { $0.count == 1 ? $0[0] : index < $0.count ? $0[index] : .text("") }
      try writeOnce(cells, row: row + index)
    }
    return row + count
  }

  private func writeOnce(_ cells: [ReportTable.Cell], row: Int) throws(ReportingError) {
    var column = 0
    var texts: [(offset: Int, element: String)] = []
    func write(_ number: Double, _ format: XlsxFormat) throws(ReportingError) {
      try sheet.write(number, row: row, column: column, format: format)
      column += 1
    }
    func write(_ text: String, _ format: XlsxFormat) throws(ReportingError) {
      try sheet.write(text, row: row, column: column, format: format)
      texts.append((column, text))
      column += 1
    }
    for cell in cells {
      switch cell {
      case .number(let number): try write(Double(number), formats.number)
      case .share(let count, let total):
        try write(Double(count), formats.number)
        try write(Double(total), formats.number)
        try write(Double(Percent.tenths(count: count, total: total)) / 10, formats.tenths)
      case .completion(let done, let total):
        try write(Double(Percent.hundredths(count: done, total: total)) / 100, formats.number)
      case .text(let text): try write(text, formats.text)
      case .missing: try write(words.missing, formats.number)
      }
    }
    try setHeight(row: row, texts: texts)
  }

  private func setHeight(
    row: Int, texts: [(offset: Int, element: String)], isBold: Bool = false
  ) throws(ReportingError) {
    let cells = texts.map { (text: $0.element, width: widths[$0.offset]) }
    try sheet.setHeight(
      XlsxMeasure.height(size: formats.tableSize, cells: cells, isBold: isBold), row: row)
  }
}
