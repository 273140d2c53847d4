/// Comma-separated values by RFC 4180 for programs and for Excel: UTF-8 with a byte order mark, CR LF, every
/// row with all its cells, figures in columns of their own.
///
/// Formulas are kept out as `CSVText` says.
public struct CSVRenderer: ReportRenderer {
  private let text: CSVText

  /// - Parameter separator: `,`, or `;` for an Excel whose Windows region asks for it.
  public init(separator: Unicode.Scalar = ",") {
    text = CSVText(separator: separator)
  }

  public func render(_ report: AppendixReport) -> [UInt8] {
    let table = report.table
    let rows = [report.figureHeadings] + table.fullRows.map { $0.flatMap(fields) }
    return CSVText.byteOrderMark + rows.map(text.record).joined().utf8
  }

  private func fields(_ cell: ReportTable.Cell) -> [String] {
    switch cell {
    case .number(let number): ["\(number)"]
    case .text(let text): [CSVText.guarded(text)]
    case .share(let count, let total): ["\(count)", "\(total)", Percent.text(count: count, total: total)]
    case .completion(let done, let total): [Percent.shortText(count: done, total: total)]
    case .missing: [""]
    }
  }
}

extension AppendixReport {
  /// The headings where each figure has a cell of its own.
  var figureHeadings: [String] {
    definition.split.isEmpty ? definition.columns : definition.columns.dropLast() + definition.split
  }
}
