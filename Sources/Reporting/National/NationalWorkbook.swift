/// The workbook `ca-nuoc.xlsx`: a list of all topics by number of communes, and a sheet a subject with the shares
/// by province, coloured by the spreadsheet itself.
public struct NationalWorkbook: Sendable {
  private let words: PageWords
  private let layout: PageLayout

  public init(words: PageWords, layout: PageLayout) {
    self.words = words
    self.layout = layout
  }

  /// The whole file; the same figures give the same bytes.
  public func render(_ figures: NationalFigures) throws -> [UInt8] {
    let title = words.national.title.replacing("{day}", with: figures.day.official)
    let workbook = try XlsxWorkbook(title: title, created: figures.day.closingTime, font: layout.font)
    let formats = try PageFormats(workbook: workbook, layout: layout)
    let list = try workbook.addSheet(words.national.listSheet)
    try TopicListSheet(words: words, layout: layout, formats: formats).write(figures, title: title, to: list)
    for group in figures.groups where !group.topics.isEmpty {
      let sheet = try workbook.addSheet(words.sheetName(of: group.subject))
      try HeatSheet(words: words, layout: layout, formats: formats).write(group, figures, to: sheet)
    }
    return try workbook.finish()
  }
}

/// The sheet with the topics of all subjects.
private struct TopicListSheet {
  /// Characters.
  private static let widths: [Double] = [12, 34, 6, 66, 9, 9, 14]

  let words: PageWords
  let layout: PageLayout
  let formats: PageFormats

  func write(_ figures: NationalFigures, title: String, to sheet: XlsxSheet) throws(ReportingError) {
    try sheet.setWidths(Self.widths)
    try sheet.setPages(layout, isLandscape: true)
    let introduction = words.national.introduction.replacing(
      "{communes}", with: DecimalText.grouped(figures.communes))
    try formats.writeTop(title, introduction, widths: Self.widths, to: sheet)
    let headingRow = 2
    for (column, heading) in words.national.listColumns.enumerated() {
      try sheet.write(heading, row: headingRow, column: column, format: formats.columnHeading)
    }
    try sheet.setHeight(formats.height(words.national.listColumns, widths: Self.widths), row: headingRow)
    var row = headingRow + 1
    for group in figures.groups {
      for (index, topic) in group.topics.enumerated() {
        try sheet.write(words.name(of: group.subject.kind), row: row, column: 0, format: formats.text)
        try sheet.write(words.name(of: group.subject.body), row: row, column: 1, format: formats.text)
        try sheet.write(Double(index + 1), row: row, column: 2, format: formats.number)
        try sheet.write(topic.label, row: row, column: 3, format: formats.text)
        try sheet.write(Double(topic.communes), row: row, column: 4, format: formats.number)
        try sheet.write(Double(figures.communes), row: row, column: 5, format: formats.number)
        let tenths = Percent.tenths(count: topic.communes, total: figures.communes)
        try sheet.write(Double(tenths) / 10, row: row, column: 6, format: formats.tenths)
        row += 1
      }
    }
    guard row > headingRow + 1 else { return }
    try sheet.drawBars(
      XlsxRange(rows: (headingRow + 1)...(row - 1), columns: 6...6), colour: HeatScale.steps[2].light)
    try sheet.setHeading(row: headingRow, columns: Self.widths.count, lastRow: row - 1)
  }
}
