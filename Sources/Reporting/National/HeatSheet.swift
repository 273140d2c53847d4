/// A sheet with the shares of one subject by province and topic.
struct HeatSheet {
  /// Characters, of the columns of the provinces and of each topic.
  private static let provinceWidths: [Double] = [5, 20, 8]
  private static let topicWidth = 6.3
  /// Points, for headings that are read from below.
  private static let headingHeight = 210.0

  let words: PageWords
  let layout: PageLayout
  let formats: PageFormats

  func write(
    _ group: NationalGroup, _ figures: NationalFigures, to sheet: XlsxSheet
  ) throws(ReportingError) {
    let widths =
      Self.provinceWidths + Array(repeating: Self.topicWidth, count: group.topics.count)
    try sheet.setWidths(widths)
    try sheet.setPages(layout, isLandscape: true)
    try formats.writeTop(
      words.name(of: group.subject), words.national.heat, widths: widths, to: sheet)

    let headingRow = 2
    let lead = Self.provinceWidths.count
    for (column, heading) in words.national.provinceColumns.enumerated() {
      try sheet.write(heading, row: headingRow, column: column, format: formats.columnHeading)
    }
    for (index, topic) in group.topics.enumerated() {
      try sheet.write(topic.label, row: headingRow, column: lead + index, format: formats.uprightHeading)
    }
    try sheet.setHeight(Self.headingHeight, row: headingRow)

    var row = headingRow + 1
    for (index, province) in figures.provinces.enumerated() {
      try sheet.write(Double(index + 1), row: row, column: 0, format: formats.number)
      try sheet.write(province.name, row: row, column: 1, format: formats.text)
      try sheet.write(Double(province.communes), row: row, column: 2, format: formats.number)
      for (column, topic) in group.topics.enumerated() {
        if group.hasReported[index] {
          try writeShare(
            topic.byProvince[index], of: province.communes, row: row, column: lead + column, to: sheet)
        } else {
          try sheet.write(words.missing, row: row, column: lead + column, format: formats.number)
        }
      }
      row += 1
    }
    try sheet.setHeading(row: headingRow, columns: widths.count, lastRow: row - 1, frozen: 2)

    // Below what is filtered and sorted.
    try sheet.writeBlank(row: row, column: 0, format: formats.text)
    try sheet.write(words.national.country, row: row, column: 1, format: formats.text)
    try sheet.write(Double(figures.communes), row: row, column: 2, format: formats.number)
    for (column, topic) in group.topics.enumerated() {
      try writeShare(topic.communes, of: figures.communes, row: row, column: lead + column, to: sheet)
    }
    let shares = XlsxRange(
      rows: (headingRow + 1)...row, columns: lead...(lead + group.topics.count - 1))
    try sheet.colour(
      shares,
      by: [(0, 0xFFFFFF)]
        + [HeatScale.steps[3], HeatScale.steps[5]].map { (Double($0.from) / 10, $0.light) })
  }

  private func writeShare(
    _ count: Int, of total: Int, row: Int, column: Int, to sheet: XlsxSheet
  ) throws(ReportingError) {
    let tenths = Percent.tenths(count: count, total: total)
    try sheet.write(Double(tenths) / 10, row: row, column: column, format: formats.tenths)
  }
}
