/// Finds the row of headings among the first rows of a table.
enum HeadingSearch {
  /// Titles and notes may stand above the headings, in this many rows together with them.
  static let rowLimit = 20

  struct Result {
    let headings: HeadingRow
    /// Place of the row in `rows`.
    let index: Int
  }

  /// The first row that fits; where headings stand over two rows, the second of them.
  static func find(in rows: [[String]]) -> Result? {
    for index in rows.indices.prefix(rowLimit) {
      if let headings = HeadingRow(rows[index]) {
        return lastRow(of: Result(headings: headings, index: index), in: rows)
      }
      // Groups of columns with a heading of their own above: what stands alone stands in the upper row.
      if index > 0, let filled = filled(rows[index], from: rows[index - 1]), let headings = HeadingRow(filled)
      {
        return Result(headings: headings, index: index)
      }
    }
    return nil
  }

  /// How many columns are known by the headings of the row that has most.
  static func mostColumns(in rows: [[String]]) -> Int {
    rows.prefix(rowLimit).map { Column.positions($0).count }.max() ?? 0
  }

  /// Why no row fits: which headings were seen and which are missing.
  static func failure(in rows: [[String]], what: String) -> IntakeError {
    let candidates = rows.prefix(rowLimit).map { (row: $0, positions: Column.positions($0)) }
    guard let best = candidates.max(by: { $0.positions.count < $1.positions.count }) else {
      return .empty(what)
    }
    for (column, places) in best.positions.sorted(by: { $0.value[0] < $1.value[0] }) where places.count > 1 {
      return .sameHeadings(places.map { best.row[$0] }, column: column, what: what)
    }
    let isCompletion = best.positions[.done] != nil || best.positions[.total] != nil
    let wanted = isCompletion && best.positions[.text] == nil ? Column.completion : Column.submissionHeadings
    return .noFittingHeadings(
      seen: best.row.filter { !ValueKey.key($0).isEmpty },
      missing: wanted.filter { best.positions[$0] == nil },
      what: what)
  }

  /// Whether `cells` number the columns, "(1)  (2)  (3)", as forms do below their headings.
  static func isColumnNumbering(_ cells: [String]) -> Bool {
    let numbers = cells.map(ValueKey.key).filter { !$0.isEmpty }.map { Int($0) }
    guard numbers.count > 2, let first = numbers[0] else { return false }
    return numbers.enumerated().allSatisfy { $1 == first + $0 }
  }

  private static func lastRow(of found: Result, in rows: [[String]]) -> Result {
    var last = found
    while last.index + 1 < rows.count, rows[last.index + 1] == rows[found.index] {
      last = Result(headings: found.headings, index: last.index + 1)
    }
    return last
  }

  /// The row with its empty cells filled from the one above; nil where there are none.
  private static func filled(_ row: [String], from above: [String]) -> [String]? {
    guard row.count < above.count || row.contains(where: SafeText.isBlank) else { return nil }
    return (0..<max(row.count, above.count)).map { place in
      let own = place < row.count ? row[place] : ""
      return SafeText.isBlank(own) && place < above.count ? above[place] : own
    }
  }
}
