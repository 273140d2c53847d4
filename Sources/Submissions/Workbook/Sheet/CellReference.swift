/// A cell's place in a sheet, "C7".
struct CellReference: Equatable {
  /// Counted from 1.
  let row: Int
  /// Counted from 0.
  let column: Int

  /// Nil for what is no reference, or lies outside of any sheet. "$" before letters and digits is passed
  /// over.
  init?(_ text: some StringProtocol) {
    var row = 0
    var column = 0
    for byte in text.utf8 where byte != UInt8(ascii: "$") {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0 && column <= WorkbookLimits.columns:
        column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
      case UInt8(ascii: "0")...UInt8(ascii: "9") where column > 0 && row <= WorkbookLimits.rows:
        row = row * 10 + Int(byte - UInt8(ascii: "0"))
      default: return nil
      }
    }
    guard (1...WorkbookLimits.rows).contains(row), (1...WorkbookLimits.columns).contains(column) else {
      return nil
    }
    self.row = row
    self.column = column - 1
  }
}
