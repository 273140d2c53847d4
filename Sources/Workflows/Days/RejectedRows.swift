import Reporting
import Submissions

/// Writes `rejected.csv`: file, row, column, reason, and the rows as they came.
public enum RejectedRows {
  public static let fileName = "rejected.csv"

  public static func csv(_ rejections: [Rejection]) -> [UInt8] {
    let width = rejections.map { max($0.headings.count, $0.cells.count) }.max() ?? 0
    // Files differ in their columns: the widest row's headings name them, others are numbered.
    let widest = rejections.first { $0.headings.count == width }?.headings ?? []
    let own = (0..<width).map { $0 < widest.count && !widest[$0].isEmpty ? widest[$0] : "\($0 + 1)" }
    let text = CSVText()
    var output = CSVText.byteOrderMark + text.record(["file", "row", "column", "reason"] + own).utf8
    for rejection in rejections {
      let cells = rejection.cells + Array(repeating: "", count: width - rejection.cells.count)
      let fields =
        [rejection.source.file, String(rejection.source.row), rejection.column, rejection.reason] + cells
      output += text.record(fields.map(CSVText.guarded)).utf8
    }
    return output
  }
}
