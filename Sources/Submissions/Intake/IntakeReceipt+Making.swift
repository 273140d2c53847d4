extension IntakeReceipt {
  init(
    file: String, format: Format, sink: RowSink, encoding: TextEncoding? = nil, separator: String? = nil,
    workbook: Workbook? = nil
  ) {
    let headings = sink.headings
    self.init(
      file: file, format: format,
      content: headings.content == .submissions ? .submissions : .completionFigures,
      rowsRead: sink.rowsRead, rowsAccepted: sink.rowsRead - sink.rowsRejected,
      rowsRejected: sink.rowsRejected,
      columns: headings.positions.sorted { $0.value < $1.value }.map {
        Column(heading: headings.headings[$0.value], meaning: $0.key.rawValue)
      },
      ignoredColumns: headings.ignored, encoding: encoding?.rawValue, separator: separator,
      workbook: workbook)
  }
}
