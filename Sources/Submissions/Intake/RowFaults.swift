/// What is wrong in a row, column by column.
struct RowFaults {
  private(set) var columns: [Column] = []
  private var reasons: [String] = []

  var isEmpty: Bool { columns.isEmpty }
  var reason: String { reasons.joined(separator: " ") }

  mutating func add(_ column: Column, _ reason: String) {
    columns.append(column)
    reasons.append(reason)
  }

  /// The value of a cell that must not be empty; nil where it cannot be read.
  mutating func take<Value>(
    _ column: Column, from cell: Cell, read: (Cell) throws(ValueError) -> Value
  ) -> Value? {
    do throws(ValueError) {
      if let problem = cell.problem { throw ValueError(reason: problem) }
      if cell.isBlank {
        throw ValueError(reason: "Ô \(column.heading) để trống; hãy ghi \(column.expectation).")
      }
      return try read(cell)
    } catch {
      add(column, error.reason)
      return nil
    }
  }

  /// The text of a cell that may be empty.
  mutating func takeText(_ column: Column, from cell: Cell) -> String {
    if let problem = cell.problem { add(column, problem) }
    return cell.text
  }
}
