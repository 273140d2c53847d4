/// The apostrophe that our CSV writer puts before a cell lest a spreadsheet take it for a formula.
enum FormulaGuard {
  /// `cell` without the first of the apostrophes that stand before = + - @ TAB, CR or LF; a cell whose
  /// apostrophes stand before anything else is left alone.
  static func removed(_ cell: String) -> String {
    let signed = cell.utf8.drop { $0 == apostrophe }
    guard cell.utf8.first == apostrophe, let sign = signed.first, signs.contains(sign) else { return cell }
    return String(cell.unicodeScalars.dropFirst())
  }

  private static let apostrophe = UInt8(ascii: "'")
  private static let signs = Array("=+-@\t\r\n".utf8)
}
