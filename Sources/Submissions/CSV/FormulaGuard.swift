/// The apostrophe that CSV writers put before a cell lest a spreadsheet take it for a formula.
enum FormulaGuard {
  /// `cell` without the one apostrophe before = + - @ TAB or CR; others are part of the text.
  static func removed(_ cell: String) -> String {
    var bytes = cell.utf8.makeIterator()
    guard bytes.next() == UInt8(ascii: "'"), let sign = bytes.next(), signs.contains(sign) else {
      return cell
    }
    return String(cell.unicodeScalars.dropFirst())
  }

  private static let signs = Array("=+-@\t\r".utf8)
}
