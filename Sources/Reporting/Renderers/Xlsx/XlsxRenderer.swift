/// A workbook for people who compute: a sheet for each appendix with its figures as numbers, and behind a top-K
/// table a sheet with the entries that were counted and one that weighs the figures.
///
/// Every row has all its cells, so that sorting and filtering tear nothing apart. A text that is longer than a
/// cell of Excel can hold or show goes on in rows of its own.
public struct XlsxRenderer: CollectionRenderer {
  private let layout: PageLayout

  public init(layout: PageLayout) {
    self.layout = layout
  }

  /// - Precondition: there is at least one report.
  public func render(_ reports: [AppendixReport]) throws -> [UInt8] {
    precondition(!reports.isEmpty, "a workbook without appendices")
    let words = reports[0].definition.words
    let title = reports.count == 1 ? reports[0].title : words.allAppendices
    let workbook = try XlsxWorkbook(title: title, created: reports[0].day.closingTime, font: layout.font)
    let formats = try XlsxFormats(workbook: workbook, layout: layout)
    for report in reports {
      let heading = layout.heading.line(for: report.definition.number)
      try FigureSheet(report: report, layout: layout, formats: formats)
        .write(to: workbook.addSheet(heading))
      guard case .rankings(let rankings) = report.content else { continue }
      let suffix = reports.count == 1 ? "" : " \(report.definition.number)"
      try EntrySheet(rankings: rankings, words: words, layout: layout, formats: formats)
        .write(to: workbook.addSheet(words.entriesSheet + suffix))
      try DetailSheet(report: report, rankings: rankings, layout: layout, formats: formats)
        .write(to: workbook.addSheet(words.detailsSheet + suffix))
    }
    return try workbook.finish()
  }
}

/// The formats that the sheets of a workbook share.
struct XlsxFormats {
  let heading: XlsxFormat
  let title: XlsxFormat
  let reference: XlsxFormat
  let columnHeading: XlsxFormat
  let text: XlsxFormat
  let number: XlsxFormat
  /// One decimal, whatever the number.
  let tenths: XlsxFormat
  let note: XlsxFormat
  /// Size of the table's font in points.
  let tableSize: Double

  init(workbook: XlsxWorkbook, layout: PageLayout) throws(ReportingError) {
    let sizes = layout.sizes
    tableSize = sizes.table
    func style(_ size: Double) -> XlsxStyle { XlsxStyle(font: layout.font, size: size) }

    var heading = style(sizes.heading)
    heading.isBold = true
    heading.isCentred = true
    heading.hasBorder = false
    self.heading = try workbook.addFormat(heading)

    var title = style(sizes.title)
    title.isBold = true
    title.isCentred = true
    title.hasBorder = false
    self.title = try workbook.addFormat(title)

    var reference = style(sizes.reference)
    reference.isItalic = true
    reference.isCentred = true
    reference.hasBorder = false
    self.reference = try workbook.addFormat(reference)

    var columnHeading = style(sizes.table)
    columnHeading.isBold = true
    columnHeading.isCentred = true
    self.columnHeading = try workbook.addFormat(columnHeading)

    text = try workbook.addFormat(style(sizes.table))

    var number = style(sizes.table)
    number.isCentred = true
    self.number = try workbook.addFormat(number)
    number.numberFormat = "0.0"
    tenths = try workbook.addFormat(number)

    var note = style(sizes.note)
    note.hasBorder = false
    self.note = try workbook.addFormat(note)
  }
}
