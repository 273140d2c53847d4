import Reporting
import Submissions

/// Rejected rows as a person has mended them, as a file to take in.
struct MendedRows {
  /// UTF-8 CSV under the headings of the file that the rows come from.
  let csv: [UInt8]

  static func field(row: Int, cell: Int) -> String { "o-\(row)-\(cell)" }

  /// "xa.csv" becomes "xa (sửa).csv": under its own name it would replace the file's other rows.
  static func fileName(_ original: String) -> String {
    let stem = original.utf8.firstIndex(of: UInt8(ascii: ".")).map { String(original[..<$0]) } ?? original
    return "\(stem.replacing(" (sửa)", with: "")) (sửa).csv"
  }

  /// - Parameter rejections: the rows that the page offered, in its order.
  /// - Throws: ``PageError`` (422) where no row was sent back.
  init(_ fields: FormFields, rejections: [Rejection]) throws {
    let text = CSVText()
    var output = ""
    var headings: [String]?
    for (number, rejection) in rejections.enumerated() {
      let width = max(rejection.headings.count, rejection.cells.count)
      let cells = (0..<width).map { fields[Self.field(row: number, cell: $0)] }
      guard cells.contains(where: { $0 != nil }), fields["bo-\(number)"] == nil else { continue }
      if headings == nil {
        headings = rejection.headings
        output += text.record(rejection.headings)
      }
      guard rejection.headings == headings else { continue }
      output += text.record(cells.map { $0 ?? "" })
    }
    guard headings != nil else { throw PageError(.unprocessableContent, "Không có dòng nào được gửi lại.") }
    csv = Array(output.utf8)
  }
}
