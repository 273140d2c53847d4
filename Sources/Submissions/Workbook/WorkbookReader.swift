/// Takes in the rows of the sheet whose headings fit.
struct WorkbookReader {
  let name: String
  let units: UnitRegistry

  func read(_ file: InputFile, onRow: @escaping (IntakeRow) throws -> Void) throws -> IntakeReceipt {
    let package = try WorkbookPackage(file)
    let found = try FoundSheet.find(in: package)
    var sink = RowSink(headings: found.headings, file: name, units: units, onRow: onRow)
    var merged = MergedValues(
      found.merges,
      columns: found.headings.positions.filter { $0.key.spreadsOverMergedRows }.values)
    let width = found.headings.headings.count
    var hiddenRows = 0
    var isFirst = true
    let parser = SheetParser(package.cells) { row in
      if row.number <= found.headingRow { return true }
      var cells = row.cells(width: width)
      let isBlank = cells.allSatisfy(\.isBlank)
      merged.fill(&cells, row: row.number)
      if isBlank { return true }
      defer { isFirst = false }
      if isFirst, HeadingSearch.isColumnNumbering(cells.map(\.text)) { return true }
      if row.isHidden { hiddenRows += 1 }
      try sink.take(WorkbookRow(cells: cells), row: row.number, line: row.number)
      return true
    }
    try XMLReader.read(found.sheet.part, of: package.archive, handler: parser)
    return IntakeReceipt(
      file: name, format: .workbook, sink: sink,
      workbook: .init(
        sheet: found.sheet.name, otherSheets: found.otherSheets, otherFittingSheets: found.otherFittingSheets,
        hiddenRows: hiddenRows))
  }
}

private struct WorkbookRow: TableRow {
  let cells: [Cell]

  func cell(at place: Int) -> Cell { place < cells.count ? cells[place] : Cell(text: "") }
  var texts: [String] { cells.map(\.text) }
}
