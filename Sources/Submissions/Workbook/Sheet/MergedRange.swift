/// A merged range of cells; its value stands in the upper left one.
struct MergedRange {
  let rows: ClosedRange<Int>
  let firstColumn: Int

  /// Nil where the corners are no references or change places.
  init?(from first: Substring, to last: Substring) {
    guard let first = CellReference(first), let last = CellReference(last), first.row <= last.row else {
      return nil
    }
    rows = first.row...last.row
    firstColumn = first.column
  }
}
