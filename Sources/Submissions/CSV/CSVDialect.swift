/// The separator of a CSV file and where its headings stand.
struct CSVDialect {
  let separator: UInt8
  let headings: HeadingRow
  /// How many elements the parser gives up to and including the headings.
  let elementsToSkip: Int

  /// Finds the dialect in the first bytes of a text: the separator that makes the most headings fit.
  /// - Throws: `IntakeError` where none does.
  init(head: [UInt8]) throws {
    let stated = Self.statedSeparator(head)
    let separators = stated.map { [$0] } ?? [UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "\t")]
    var best: CSVDialect?
    var widest: [[String]] = []
    for separator in separators {
      let rows = Self.firstRows(head, separator: separator, count: HeadingSearch.rowLimit)
      if Self.width(rows) > Self.width(widest) || widest.isEmpty { widest = rows }
      guard let found = HeadingSearch.find(in: rows) else { continue }
      if let best, best.headings.positions.count >= found.headings.positions.count { continue }
      best = CSVDialect(
        separator: separator, headings: found.headings, elementsToSkip: found.index + 1)
    }
    guard let best else { throw HeadingSearch.failure(in: widest, what: "Tệp") }
    self = best
  }

  private init(separator: UInt8, headings: HeadingRow, elementsToSkip: Int) {
    self.separator = separator
    self.headings = headings
    self.elementsToSkip = elementsToSkip
  }

  /// What a first line "sep=;" names.
  private static func statedSeparator(_ head: [UInt8]) -> UInt8? {
    let line = head.prefix { $0 != 0x0A && $0 != 0x0D }
    let isStatement =
      line.count == 5 && String(decoding: line.prefix(4), as: UTF8.self).lowercased() == "sep="
    return isStatement ? line[4] : nil
  }

  private static func firstRows(_ head: [UInt8], separator: UInt8, count: Int) -> [[String]] {
    var parser = CSVParser(bytes: head, separator: separator)
    var rows: [[String]] = []
    while rows.count < count, (try? parser.next()) != nil {
      rows.append(parser.cells.map(FormulaGuard.removed))
    }
    return rows
  }

  private static func width(_ rows: [[String]]) -> Int {
    rows.map(\.count).max() ?? 0
  }
}
