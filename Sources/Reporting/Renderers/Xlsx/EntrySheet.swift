/// The sheet behind a top-K table: every entry that was counted, with the words that decided.
struct EntrySheet {
  /// Characters, column by column.
  private static let widths: [Double] = [6, 18, 24, 34, 28, 60]

  let rankings: [ProvinceRanking]
  let words: ReportWords
  let layout: PageLayout
  let formats: XlsxFormats

  func write(to sheet: XlsxSheet) throws(ReportingError) {
    try sheet.setWidths(Self.widths)
    try sheet.setPages(layout, isLandscape: true)
    let writer = XlsxRowWriter(sheet: sheet, formats: formats, words: words, widths: Self.widths)
    try writer.writeHeadings(words.entriesColumns, row: 0)
    var row = 1
    for ranking in rankings {
      for topic in ranking.rows {
        for entry in topic.entries {
          row = try writer.write(cells(of: entry, topic: topic, ranking: ranking), row: row)
        }
      }
    }
    try sheet.setHeading(row: 0, columns: words.entriesColumns.count, lastRow: row - 1)
  }

  private func cells(
    of entry: CountedEntry, topic: RankedTopic, ranking: ProvinceRanking
  ) -> [ReportTable.Cell] {
    let deciding = MarkedText(entry, topic: topic.topic.code).markedWords.joined(separator: "; ")
    return [
      .number(ranking.number), .text(ranking.province.name), .text(entry.communeName), .text(topic.label),
      .text(deciding), .text(entry.text),
    ]
  }
}
