/// A table of GitHub Flavored Markdown under the appendix's heading.
public struct MarkdownRenderer: ReportRenderer {
  private let layout: PageLayout

  public init(layout: PageLayout) {
    self.layout = layout
  }

  public func render(_ report: AppendixReport) -> [UInt8] {
    let table = report.table
    var lines = [
      "# \(layout.heading.line(for: report.definition.number))", "",
      "**\(escape(layout.heading.title(report.title)))**", "",
      line(table.columns.map { escape($0.heading) }),
      line(table.columns.map { $0.alignment == .centre ? ":---:" : ":---" }),
    ]
    for group in table.groups {
      for (index, row) in group.rows.enumerated() {
        let lead = group.lead.map { index == 0 ? text($0, report) : "" }
        lines.append(line(lead + row.cells.map { text($0, report) }))
      }
    }
    if let note = table.note { lines += ["", escape(note)] }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private func line(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }

  private func text(_ cell: ReportTable.Cell, _ report: AppendixReport) -> String {
    escape(cell.text(report.definition.words))
  }

  /// Text that Markdown shows as it is, on one line.
  private func escape(_ text: String) -> String {
    let lines = TextScalars.lines(TextScalars.printable(text)).map { line in
      TextScalars.replacing(line) { byte in
        switch byte {
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "\\"): "\\\\"
        case UInt8(ascii: "|"): "\\|"
        case UInt8(ascii: "`"): "\\`"
        case UInt8(ascii: "*"): "\\*"
        case UInt8(ascii: "_"): "\\_"
        case UInt8(ascii: "["): "\\["
        case UInt8(ascii: "]"): "\\]"
        case UInt8(ascii: "~"): "\\~"
        default: nil
        }
      }
    }
    return lines.joined(separator: "<br>")
  }
}
