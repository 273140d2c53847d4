/// Takes in the rows of a CSV file.
struct CSVReader {
  let name: String
  let units: UnitRegistry

  /// A larger file is no day's work, and most likely no CSV.
  static let largestFile = 256 << 20

  func read(_ file: InputFile, onRow: @escaping (IntakeRow) throws -> Void) throws -> IntakeReceipt {
    if file.size > Self.largestFile { throw IntakeError.tooLarge(megabytes: Self.largestFile >> 20) }
    let text = try TextFile(file) { head in
      // An ASCII heading fits in any encoding and proves none.
      (try? CSVDialect(head: head)).map {
        $0.headings.headings.contains { !$0.utf8.allSatisfy { $0 < 0x80 } }
      }
        ?? false
    }
    if text.head.isEmpty { throw IntakeError.empty("Tệp") }
    let dialect = try CSVDialect(head: text.head)
    var sink = RowSink(headings: dialect.headings, file: name, units: units, onRow: onRow)
    var parser = CSVParser(separator: dialect.separator, nextChunk: text.nextChunk)
    for _ in 0..<dialect.elementsToSkip { _ = try parser.next() }
    var row = 0
    while let element = try parser.next() {
      row += 1
      if row == 1, HeadingSearch.isColumnNumbering(parser.cells) { continue }
      switch element.content {
      case .malformed(let fault):
        try sink.reject(cells: parser.cells, reason: fault.reason, row: row, line: element.line)
      case .record:
        try take(parser, into: &sink, row: row, line: element.line)
      }
    }
    return IntakeReceipt(
      file: name, format: .csv, sink: sink, encoding: text.encoding,
      separator: String(decoding: [dialect.separator], as: UTF8.self))
  }

  private func take(_ parser: CSVParser, into sink: inout RowSink, row: Int, line: Int) throws {
    let width = sink.headings.headings.count
    if let reason = Self.fault(of: parser, width: width) {
      try sink.reject(cells: parser.cells.map(FormulaGuard.removed), reason: reason, row: row, line: line)
    } else {
      try sink.take(CSVRow(parser: parser), row: row, line: line)
    }
  }

  /// What is wrong with a record as such.
  private static func fault(of parser: CSVParser, width: Int) -> String? {
    guard parser.hasReadableText else {
      return "Dòng có byte không phải UTF-8 hoặc ký tự NUL (ghi dưới dạng \\xE1); "
        + "hãy lưu lại tệp dạng “CSV UTF-8” và sửa chỗ ấy."
    }
    guard parser.cellCount > width,
      !(width..<parser.cellCount).allSatisfy({ SafeText.isBlank(parser.text(ofCell: $0)) })
    else { return nil }
    return "Dòng có \(parser.cellCount) ô mà tiêu đề có \(width) cột; "
      + "nội dung có dấu phân cách phải đặt trong dấu ngoặc kép."
  }
}

private struct CSVRow: TableRow {
  let parser: CSVParser

  func cell(at place: Int) -> Cell {
    guard place < parser.cellCount else { return Cell(text: "") }
    return Cell(text: FormulaGuard.removed(parser.text(ofCell: place)))
  }

  var texts: [String] { parser.cells.map(FormulaGuard.removed) }
}
