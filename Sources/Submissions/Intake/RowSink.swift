/// Decodes the rows of one file, counts them and hands them on.
struct RowSink {
  private(set) var rowsRead = 0
  private(set) var rowsRejected = 0
  /// The headings of the rows to come.
  var headings: HeadingRow
  private let file: String
  private var decoder: RowDecoder
  private let onRow: (IntakeRow) throws -> Void

  init(headings: HeadingRow, file: String, units: UnitRegistry, onRow: @escaping (IntakeRow) throws -> Void) {
    self.headings = headings
    self.file = file
    self.onRow = onRow
    decoder = RowDecoder(file: file, units: units)
  }

  /// Takes a row in; a wholly empty one is passed over.
  mutating func take(_ row: some TableRow, row number: Int, line: Int) throws {
    if let result = decoder.decode(row, headings: headings, row: number, line: line) { try hand(on: result) }
  }

  /// Rejects a row that has no readable cells.
  /// - Parameter headings: of the cells, nil for those of the table.
  mutating func reject(
    cells: [String], headings: [String]? = nil, reason: String, row number: Int, line: Int
  ) throws {
    try hand(
      on: .rejection(
        Rejection(
          source: SourceRow(file: file, row: number, line: line), column: "", reason: reason,
          headings: headings ?? self.headings.headings, cells: cells)))
  }

  private mutating func hand(on result: IntakeRow) throws {
    rowsRead += 1
    if case .rejection = result { rowsRejected += 1 }
    try onRow(result)
  }
}
