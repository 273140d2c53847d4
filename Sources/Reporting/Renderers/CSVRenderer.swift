/// Comma-separated values by RFC 4180 for programs and for Excel: UTF-8 with a byte order mark, CR LF, every
/// row with all its cells, figures in columns of their own.
///
/// A spreadsheet takes a cell that begins with `=`, `+`, `-`, `@`, a tab or a line break for a formula, quoted or
/// not, so such a cell gets an apostrophe in front. A cell that begins with apostrophes and then such a sign gets
/// one more: whoever reads removes exactly one wherever apostrophes stand before such a sign and has the text
/// unchanged.
public struct CSVRenderer: ReportRenderer {
  private let separator: Unicode.Scalar

  /// - Parameter separator: `,`, or `;` for an Excel whose Windows region asks for it.
  public init(separator: Unicode.Scalar = ",") {
    self.separator = separator
  }

  public func render(_ report: AppendixReport) -> [UInt8] {
    let table = report.table
    let rows = [report.figureHeadings] + table.fullRows.map { $0.flatMap(fields) }
    let records = rows.map { row in row.map(quoted).joined(separator: String(separator)) + "\r\n" }
    return [0xEF, 0xBB, 0xBF] + records.joined().utf8
  }

  private func fields(_ cell: ReportTable.Cell) -> [String] {
    switch cell {
    case .number(let number): ["\(number)"]
    case .text(let text): [Self.guarded(text)]
    case .share(let count, let total): ["\(count)", "\(total)", Percent.text(count: count, total: total)]
    case .completion(let done, let total): [Percent.shortText(count: done, total: total)]
    case .missing: [""]
    }
  }

  private static func guarded(_ text: String) -> String {
    switch text.unicodeScalars.first(where: { $0 != "'" }) {
    case "=", "+", "-", "@", "\t", "\r", "\n": "'" + text
    default: text
    }
  }

  private func quoted(_ field: String) -> String {
    let needsQuotes = field.unicodeScalars.contains { scalar in
      scalar == separator || scalar == "\"" || scalar == "\r" || scalar == "\n"
    }
    guard needsQuotes else { return field }
    return "\"" + TextScalars.replacing(field) { $0 == UInt8(ascii: "\"") ? "\"\"" : nil } + "\""
  }
}

extension AppendixReport {
  /// The headings where each figure has a cell of its own.
  var figureHeadings: [String] {
    definition.split.isEmpty ? definition.columns : definition.columns.dropLast() + definition.split
  }
}
