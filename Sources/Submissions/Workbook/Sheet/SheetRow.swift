/// A row of a sheet as it stands there, without what merged cells spread into it.
struct SheetRow {
  /// The sheet's row, counted from 1.
  let number: Int
  let isHidden: Bool
  /// In the order in which the sheet has them, with their columns, counted from 0.
  var cells: [(column: Int, cell: Cell)] = []

  /// The cells of columns 0 to `width` - 1.
  func cells(width: Int) -> [Cell] {
    var result = [Cell](repeating: Cell(text: ""), count: width)
    for (column, cell) in cells where column < width { result[column] = cell }
    return result
  }

  /// The number of columns up to the last cell that is not empty.
  var width: Int { cells.lazy.filter { !$0.cell.isBlank }.map { $0.column + 1 }.max() ?? 0 }
}
