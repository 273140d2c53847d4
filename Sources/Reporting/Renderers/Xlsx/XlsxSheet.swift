import CXlsxWriter

/// A sheet of a workbook. Rows and columns count from 0.
struct XlsxSheet {
  let sheet: UnsafeMutablePointer<lxw_worksheet>
  let name: String

  init(_ sheet: UnsafeMutablePointer<lxw_worksheet>, name: String) {
    self.sheet = sheet
    self.name = name
  }

  /// - Parameter text: at most as long as ``ExcelText/limit``.
  func write(_ text: String, row: Int, column: Int, format: XlsxFormat) throws(ReportingError) {
    try XlsxWorkbook.check(
      "cell \(row),\(column)",
      worksheet_write_string(
        sheet, UInt32(row), UInt16(column), ExcelText.escaped(text), format.pointer))
  }

  func write(_ number: Double, row: Int, column: Int, format: XlsxFormat) throws(ReportingError) {
    try XlsxWorkbook.check(
      "cell \(row),\(column)",
      worksheet_write_number(sheet, UInt32(row), UInt16(column), number, format.pointer))
  }

  /// A cell that looks like its neighbours and holds nothing; charts leave it out.
  func writeBlank(row: Int, column: Int, format: XlsxFormat) throws(ReportingError) {
    try XlsxWorkbook.check(
      "cell \(row),\(column)", worksheet_write_blank(sheet, UInt32(row), UInt16(column), format.pointer))
  }

  /// Writes into one cell over the whole width of the table.
  ///
  /// - Parameter height: of the row in points; a spreadsheet does not fit the height to merged cells.
  func write(_ text: String, row: Int, over columns: Int, height: Double, format: XlsxFormat)
    throws(ReportingError)
  {
    try XlsxWorkbook.check(
      "row \(row)",
      worksheet_merge_range(
        sheet, UInt32(row), 0, UInt32(row), UInt16(columns - 1), ExcelText.escaped(text), format.pointer))
    try setHeight(height, row: row)
  }

  /// - Parameter height: points.
  func setHeight(_ height: Double, row: Int) throws(ReportingError) {
    try XlsxWorkbook.check("height of row \(row)", worksheet_set_row(sheet, UInt32(row), height, nil))
  }

  /// - Parameter widths: of the columns from the first, in characters.
  func setWidths(_ widths: [Double]) throws(ReportingError) {
    for (column, width) in widths.enumerated() {
      try XlsxWorkbook.check(
        "column \(column)", worksheet_set_column(sheet, UInt16(column), UInt16(column), width, nil))
    }
  }

  /// Freezes what is above the first row of data, repeats the heading row on paper and lets it filter.
  ///
  /// - Parameter frozen: columns on the left that stay in sight too.
  func setHeading(row: Int, columns: Int, lastRow: Int, frozen: Int = 0) throws(ReportingError) {
    worksheet_freeze_panes(sheet, UInt32(row + 1), UInt16(frozen))
    try XlsxWorkbook.check("repeated row", worksheet_repeat_rows(sheet, UInt32(row), UInt32(row)))
    try XlsxWorkbook.check(
      "filter", worksheet_autofilter(sheet, UInt32(row), 0, UInt32(lastRow), UInt16(columns - 1)))
  }

  /// A4 by the layout's margins, as wide as the table, the page number centred above.
  func setPages(_ layout: PageLayout, isLandscape: Bool) throws(ReportingError) {
    let a4: UInt8 = 9
    let margins = layout.margins
    worksheet_set_paper(sheet, a4)
    if isLandscape { worksheet_set_landscape(sheet) }
    worksheet_set_margins(
      sheet, margins.left / 25.4, margins.right / 25.4, margins.top / 25.4, margins.bottom / 25.4)
    worksheet_fit_to_pages(sheet, 1, 0)
    let size = Int(layout.sizes.pageNumber.rounded())
    try XlsxWorkbook.check(
      "page number", worksheet_set_header(sheet, "&C&\"\(layout.font),Regular\"&\(size)&P"))
  }
}
