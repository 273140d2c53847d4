/// Takes in the rows of a file that has one JSON object a line, the columns' names as keys.
struct JSONLinesReader {
  let name: String
  let units: UnitRegistry

  func read(_ file: InputFile, onRow: @escaping (IntakeRow) throws -> Void) throws -> IntakeReceipt {
    if file.size > CSVReader.largestFile {
      throw IntakeError.tooLarge(megabytes: CSVReader.largestFile >> 20)
    }
    let text = try TextFile(file) { _ in false }
    let first = try Self.headings(text.head)
    var known: [[String]: HeadingRow] = [:]
    var sink = RowSink(headings: first, file: name, units: units, onRow: onRow)
    var lines = LineReader(nextChunk: text.nextChunk)
    var row = 0
    while let line = try lines.next() {
      row += 1
      let object: JSONRow
      do throws(ValueError) {
        object = try JSONRow(line)
      } catch {
        try sink.reject(
          cells: [SafeText.text(of: line.bytes)], headings: ["json"], reason: error.reason, row: row,
          line: line.number)
        continue
      }
      // Objects may lack keys and bring new ones: each is read by its own.
      if let headings = known[object.keys] ?? HeadingRow(object.keys, mayLackCommunes: true) {
        if known.count < 1000 { known[object.keys] = headings }
        sink.headings = headings
        try sink.take(object, row: row, line: line.number)
      } else {
        try sink.reject(
          cells: object.texts, headings: object.keys, reason: Self.missingKeys(in: object.keys, of: first),
          row: row, line: line.number)
      }
    }
    sink.headings = first
    return IntakeReceipt(file: name, format: .jsonLines, sink: sink, encoding: text.encoding)
  }

  /// The keys of the first object that has all, or of the first objects together: one alone may lack what
  /// is optional.
  private static func headings(_ head: [UInt8]) throws -> HeadingRow {
    var chunk: [UInt8]? = head
    var lines = LineReader {
      defer { chunk = nil }
      return chunk
    }
    var keys: [String] = []
    var count = 0
    while count < 200, let line = try lines.next() {
      count += 1
      guard let object = try? JSONRow(line) else { continue }
      if let headings = HeadingRow(object.keys) { return headings }
      keys += object.keys.filter { !keys.contains($0) }
    }
    if count == 0 { throw IntakeError.empty("Tệp") }
    guard let headings = HeadingRow(keys) else { throw HeadingSearch.failure(in: [keys], what: "Tệp") }
    return headings
  }

  private static func missingKeys(in keys: [String], of headings: HeadingRow) -> String {
    let present = Column.positions(keys)
    let columns = headings.content == .submissions ? Column.submissionRequired : Column.completion
    let missing = columns.filter { present[$0]?.count != 1 }
    return
      "Dòng phải có đúng một khóa cho mỗi cột \(missing.map(\.heading).joined(separator: ", ")); hãy sửa lại."
  }
}
