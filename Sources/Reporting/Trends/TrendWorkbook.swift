/// The workbook `xu-huong.xlsx`: a sheet a subject with all its topics, and a sheet a province with those that it
/// named most; above the figures a chart that the spreadsheet draws from them.
public struct TrendWorkbook: Sendable {
  private let words: PageWords
  private let layout: PageLayout

  public init(words: PageWords, layout: PageLayout) {
    self.words = words
    self.layout = layout
  }

  /// The whole file; the same figures give the same bytes.
  ///
  /// - Precondition: there is at least one day, and one subject.
  public func render(_ figures: TrendFigures) throws -> [UInt8] {
    let workbook = try XlsxWorkbook(
      title: words.title(of: figures), created: figures.days[figures.days.count - 1].closingTime,
      font: layout.font)
    let formats = try PageFormats(workbook: workbook, layout: layout)
    func write(_ blocks: [TrendBlock], name: String, title: String) throws(ReportingError) {
      let sheet = try workbook.addSheet(name)
      let widths = TrendBlock.widths(days: figures.days.count)
      try sheet.setWidths(widths)
      try sheet.setPages(layout, isLandscape: true)
      try formats.writeTop(title, words.trends.introduction, widths: widths, to: sheet)
      var row = 2
      for block in blocks { row = try block.write(to: sheet, of: workbook, row: row) }
    }
    for group in figures.groups {
      let block = TrendBlock(
        words: words, formats: formats, days: figures.days, series: group.country, subject: group.subject,
        place: words.trends.country)
      try write([block], name: words.sheetName(of: group.subject), title: words.title(of: figures))
    }
    for province in figures.provinces {
      let blocks = figures.groups.compactMap { group in
        group.provinces.first { $0.province == province }.map { part in
          TrendBlock(
            words: words, formats: formats, days: figures.days, series: part.series, subject: group.subject,
            place: province.name)
        }
      }
      try write(blocks, name: province.name, title: "\(province.name). \(words.title(of: figures))")
    }
    return try workbook.finish()
  }
}

/// A chart and its figures on a sheet.
struct TrendBlock {
  /// Of the chart, in pixels, and the rows that it covers at their usual height of 20 pixels.
  private static let chartSize = (width: 860, height: 320)
  private static let chartRows = 17

  let words: PageWords
  let formats: PageFormats
  let days: [CalendarDay]
  let series: [TrendSeries]
  let subject: FigureSubject
  let place: String

  /// Characters: of the label, of each day, of the change.
  static func widths(days: Int) -> [Double] {
    [52] + Array(repeating: 6.3, count: days) + [14]
  }

  /// - Returns: the row that follows.
  func write(to sheet: XlsxSheet, of workbook: XlsxWorkbook, row: Int) throws(ReportingError) -> Int {
    let headingRow = row + Self.chartRows
    try writeTable(to: sheet, row: headingRow)
    let chart = try workbook.addLineChart(
      title: words.chartTitle(subject, place: place), axis: words.trends.axis)
    for index in series.indices.prefix(TrendSeries.drawn) {
      try chart.addLine(
        index, sheet: sheet, row: headingRow + 1 + index, name: 0, columns: 1...days.count,
        categories: headingRow, colour: TrendStyle.lines[index].light)
    }
    let description = series.prefix(TrendSeries.drawn).map(words.description).joined(separator: "; ")
    try chart.insert(in: sheet, row: row, column: 0, size: Self.chartSize, description: description)
    return headingRow + series.count + 2
  }

  private func writeTable(to sheet: XlsxSheet, row headingRow: Int) throws(ReportingError) {
    let changeColumn = days.count + 1
    try sheet.write(words.trends.topic, row: headingRow, column: 0, format: formats.columnHeading)
    for (index, day) in days.enumerated() {
      try sheet.write(day.short, row: headingRow, column: index + 1, format: formats.columnHeading)
    }
    try sheet.write(words.trends.change, row: headingRow, column: changeColumn, format: formats.columnHeading)
    let widths = Self.widths(days: days.count)
    try sheet.setHeight(
      formats.height([words.trends.change], widths: [widths[changeColumn]]), row: headingRow)
    for (index, series) in series.enumerated() {
      let row = headingRow + 1 + index
      try sheet.write(series.label, row: row, column: 0, format: formats.text)
      try sheet.setHeight(formats.height([series.label], widths: widths), row: row)
      for (day, count) in series.counts.enumerated() {
        try write(count, row: row, column: day + 1, format: formats.number, to: sheet)
      }
      try write(series.change, row: row, column: changeColumn, format: formats.signed, to: sheet)
    }
  }

  private func write(
    _ number: Int?, row: Int, column: Int, format: XlsxFormat, to sheet: XlsxSheet
  ) throws(ReportingError) {
    if let number {
      try sheet.write(Double(number), row: row, column: column, format: format)
    } else {
      try sheet.writeBlank(row: row, column: column, format: format)
    }
  }
}
