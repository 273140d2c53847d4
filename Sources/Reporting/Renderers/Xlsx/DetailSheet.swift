/// The sheet that says how far each figure of a top-K table can be relied on, how it has changed, and what
/// typical entries say.
struct DetailSheet {
  /// Characters, column by column: those of every report, then those of a comparison.
  private static let widths: [Double] = [6, 18, 8, 34, 8, 10, 10, 12, 14, 60]
  private static let comparedWidths: [Double] = [12, 16, 12]

  let report: AppendixReport
  let rankings: [ProvinceRanking]
  let layout: PageLayout
  let formats: XlsxFormats

  private var words: ReportWords { report.definition.words }

  func write(to sheet: XlsxSheet) throws(ReportingError) {
    let changes = report.changes
    let widths = Self.widths + (changes == nil ? [] : Self.comparedWidths)
    let headings =
      words.detailsColumns + (changes.map { changes in words.comparedColumns.map(changes.dated) } ?? [])
    try sheet.setWidths(widths)
    try sheet.setPages(layout, isLandscape: true)
    let writer = XlsxRowWriter(sheet: sheet, formats: formats, words: words, widths: widths)
    try writer.writeHeadings(headings, row: 0)
    var row = 1
    for ranking in rankings {
      for topic in ranking.rows {
        row = try writer.write(cells(of: topic, ranking: ranking, changes: changes), row: row)
      }
      for topic in ranking.gone {
        row = try writer.write(cells(of: topic, ranking: ranking), row: row)
      }
    }
    try sheet.setHeading(row: 0, columns: headings.count, lastRow: row - 1)
  }

  private func cells(
    of row: RankedTopic, ranking: ProvinceRanking, changes: ChangeText?
  ) -> [ReportTable.Cell] {
    let quotes = row.quotes.map { "\($0.communeName): “\($0.text)”" }.joined(separator: "\n")
    let cells: [ReportTable.Cell] = [
      .number(ranking.number), .text(ranking.province.name), .number(row.rank), .text(row.label),
      .number(row.count), .number(row.entries.count), .number(row.copies),
      row.margin.map(ReportTable.Cell.number) ?? .missing,
      .text(row.stability.isStable ? words.stable : words.fragile), .text(quotes),
    ]
    guard let changes, let earlier = row.earlier else { return cells }
    return cells + [
      .number(earlier.count), .text(changes.text(of: row)),
      earlier.rank.map(ReportTable.Cell.number) ?? .missing,
    ]
  }

  private func cells(of gone: GoneTopic, ranking: ProvinceRanking) -> [ReportTable.Cell] {
    [
      .number(ranking.number), .text(ranking.province.name), .missing, .text(gone.label),
      .number(gone.count), .missing, .missing, .missing, .missing, .missing,
      .number(gone.earlierCount), .text(words.goneRow), .number(gone.earlierRank),
    ]
  }
}
