/// The formats that the sheets of the workbooks on the country and on trends share.
struct PageFormats {
  let title: XlsxFormat
  let introduction: XlsxFormat
  let columnHeading: XlsxFormat
  /// Read from below, over narrow columns.
  let uprightHeading: XlsxFormat
  let text: XlsxFormat
  let number: XlsxFormat
  /// One decimal, whatever the number.
  let tenths: XlsxFormat
  /// Change: with its sign.
  let signed: XlsxFormat

  private let titleSize: Double
  private let size: Double

  init(workbook: XlsxWorkbook, layout: PageLayout) throws(ReportingError) {
    titleSize = layout.sizes.title
    size = layout.sizes.note
    var title = XlsxStyle(font: layout.font, size: titleSize)
    title.isBold = true
    title.hasBorder = false
    self.title = try workbook.addFormat(title)

    var introduction = XlsxStyle(font: layout.font, size: size)
    introduction.hasBorder = false
    self.introduction = try workbook.addFormat(introduction)

    var heading = XlsxStyle(font: layout.font, size: size)
    heading.isBold = true
    heading.isCentred = true
    columnHeading = try workbook.addFormat(heading)
    heading.isUpright = true
    heading.isBold = false
    uprightHeading = try workbook.addFormat(heading)

    var cell = XlsxStyle(font: layout.font, size: size)
    text = try workbook.addFormat(cell)
    cell.isCentred = true
    number = try workbook.addFormat(cell)
    cell.numberFormat = "0.0"
    tenths = try workbook.addFormat(cell)
    cell.numberFormat = "+0;-0;0"
    signed = try workbook.addFormat(cell)
  }

  /// Writes the two rows above a table.
  func writeTop(
    _ title: String, _ introduction: String, widths: [Double], to sheet: XlsxSheet
  ) throws(ReportingError) {
    let width = widths.reduce(0, +)
    try sheet.write(
      title, row: 0, over: widths.count,
      height: XlsxMeasure.height(size: titleSize, cells: [(title, width)], isBold: true), format: self.title)
    try sheet.write(
      introduction, row: 1, over: widths.count, height: height([introduction], widths: [width]),
      format: self.introduction)
  }

  /// Height in points of a row of texts in columns of these widths, in characters.
  func height(_ texts: [String], widths: [Double]) -> Double {
    XlsxMeasure.height(size: size, cells: Array(zip(texts, widths)).map { (text: $0, width: $1) })
  }
}
