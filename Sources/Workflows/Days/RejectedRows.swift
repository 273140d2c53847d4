import Submissions

/// Writes `rejected.csv`: file, row, column, reason, and the rows as they came.
enum RejectedRows {
  /// UTF-8 with BOM, CRLF, safe against formulas (documents.md section 4).
  static func csv(_ rejections: [Rejection]) -> [UInt8] {
    let width = rejections.map { max($0.headings.count, $0.cells.count) }.max() ?? 0
    // Files differ in their columns: the widest row's headings name them, others are numbered.
    let widest = rejections.first { $0.headings.count == width }?.headings ?? []
    let own = (0..<width).map { $0 < widest.count && !widest[$0].isEmpty ? widest[$0] : "\($0 + 1)" }
    var output = Array("\u{FEFF}".utf8)
    append(["file", "row", "column", "reason"] + own, to: &output)
    for rejection in rejections {
      let cells = rejection.cells + Array(repeating: "", count: width - rejection.cells.count)
      append(
        [rejection.source.file, String(rejection.source.row), rejection.column, rejection.reason] + cells,
        to: &output)
    }
    return output
  }

  private static func append(_ cells: [String], to output: inout [UInt8]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      output.append(contentsOf: quoted(guarded(cell)).utf8)
    }
    output.append(contentsOf: [0x0D, 0x0A])
  }

  /// An apostrophe before what a spreadsheet would take for a formula; the reader takes it off again.
  private static func guarded(_ cell: String) -> String {
    let rest = cell.utf8.drop { $0 == UInt8(ascii: "'") }
    guard let first = rest.first, "=+-@\t\r\n".utf8.contains(first) else { return cell }
    return "'" + cell
  }

  private static func quoted(_ cell: String) -> String {
    guard cell.utf8.contains(where: { ",\"\r\n;\t".utf8.contains($0) }) else { return cell }
    var result = "\""
    for scalar in cell.unicodeScalars {
      if scalar == "\"" { result.unicodeScalars.append("\"") }
      result.unicodeScalars.append(scalar)
    }
    return result + "\""
  }
}
