/// The sheet of an appendix's table: heading lines, the table with each figure in a cell of its own, the note.
struct FigureSheet {
  /// Characters.
  private static let topicsWidth = 30.0

  let report: AppendixReport
  let layout: PageLayout
  let formats: XlsxFormats

  func write(to sheet: XlsxSheet) throws(ReportingError) {
    let headings = report.figureHeadings + (hasTopics ? [report.definition.words.topics] : [])
    let widths = columnWidths
    try sheet.setWidths(widths)
    try sheet.setPages(layout, isLandscape: false)

    var row = 0
    func writeLine(
      _ text: String, size: Double, format: XlsxFormat, isBold: Bool = false
    ) throws(ReportingError) {
      let height = XlsxMeasure.height(size: size, cells: [(text, widths.reduce(0, +))], isBold: isBold)
      try sheet.write(text, row: row, over: headings.count, height: height, format: format)
      row += 1
    }
    let heading = layout.heading
    try writeLine(
      heading.line(for: report.definition.number), size: layout.sizes.heading, format: formats.heading,
      isBold: true)
    try writeLine(
      heading.title(report.title), size: layout.sizes.title, format: formats.title, isBold: true)
    if let reference = heading.reference {
      try writeLine(reference, size: layout.sizes.reference, format: formats.reference)
    }

    let headingRow = row
    let table = report.table
    let writer = XlsxRowWriter(
      sheet: sheet, formats: formats, words: report.definition.words, widths: widths)
    try writer.writeHeadings(headings, row: row)
    row += 1
    for group in table.groups {
      for printed in group.rows {
        let topics: [ReportTable.Cell] =
          hasTopics ? [.text(printed.topicLabels.joined(separator: "; "))] : []
        row = try writer.write(group.lead + printed.cells + topics, row: row)
      }
    }
    try sheet.setHeading(row: headingRow, columns: headings.count, lastRow: row - 1)
    if let note = table.note { try writeLine(note, size: layout.sizes.note, format: formats.note) }
  }

  /// Whether rows are texts, which have a further column for what they were coded with.
  private var hasTopics: Bool {
    if case .texts = report.content { true } else { false }
  }

  /// Characters, from the layout's shares of the page; columns of figures that were one are no narrower than
  /// their headings need.
  private var columnWidths: [Double] {
    let widths =
      layout.widths(for: report.definition.form).map { XlsxMeasure.characters(layout.textWidth * $0 / 100) }
      + (hasTopics ? [Self.topicsWidth] : [])
    guard let last = widths.last, !report.definition.split.isEmpty else { return widths }
    let split = report.definition.split.count
    return widths.dropLast() + Array(repeating: max(10, last / Double(split)), count: split)
  }
}
