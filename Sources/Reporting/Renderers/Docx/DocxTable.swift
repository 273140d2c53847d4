/// A table that prints well and reads well aloud: one heading row, repeated on every page, no empty headings,
/// merged cells for a group's first columns only.
struct DocxTable {
  /// What surely fits on one page together; a longer group may be torn, lest Word push it out of the page.
  private static let mostRowsKept = 12
  private static let mostScalarsKept = 1_200

  let table: ReportTable
  let report: AppendixReport
  let layout: PageLayout

  var xml: String {
    let widths = columnWidths
    let heading = table.columns.enumerated().map { column, heading in
      cell(
        DocxText.paragraph(heading.heading, style: "TableHeading"), width: widths[column],
        properties: "<w:vAlign w:val=\"center\"/>")
    }
    return """
      <w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="5000" w:type="pct"/>\
      <w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" \
      w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>\
      <w:tblCaption w:val="\(MarkupEscaper.escape(layout.heading.line(for: report.definition.number)))"/>\
      <w:tblDescription w:val="\(MarkupEscaper.escape(report.definition.summary))"/></w:tblPr>\
      <w:tblGrid>\(widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined())</w:tblGrid>\
      <w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>\(heading.joined())</w:tr>\
      \(table.groups.map { rows(of: $0, widths: widths) }.joined())</w:tbl>
      """
  }

  private func rows(of group: ReportTable.Group, widths: [Int]) -> String {
    let isKept = group.rows.count <= Self.mostRowsKept && scalars(in: group) <= Self.mostScalarsKept
    return group.rows.enumerated().map { index, row in
      let keepNext = isKept && index < group.rows.count - 1
      let lead = group.lead.enumerated().map { column, cell in
        merged(
          cell, column: column, row: index, of: group.rows.count, width: widths[column], keepNext: keepNext)
      }
      let cells = row.cells.enumerated().map { offset, cell in
        let column = group.lead.count + offset
        return self.cell(paragraph(cell, column: column, keepNext: keepNext), width: widths[column])
      }
      let properties = isKept ? "<w:trPr><w:cantSplit/></w:trPr>" : ""
      return "<w:tr>\(properties)\((lead + cells).joined())</w:tr>"
    }
    .joined()
  }

  /// A cell that all rows of a group share: written in the first, continued in the others.
  private func merged(
    _ content: ReportTable.Cell, column: Int, row: Int, of rows: Int, width: Int, keepNext: Bool
  ) -> String {
    if rows == 1 { return cell(paragraph(content, column: column, keepNext: keepNext), width: width) }
    return row == 0
      ? cell(
        paragraph(content, column: column, keepNext: keepNext), width: width,
        properties: "<w:vMerge w:val=\"restart\"/>")
      : cell(
        DocxText.paragraph("", style: "TableText", keepNext: keepNext), width: width,
        properties: "<w:vMerge/>")
  }

  private func cell(_ content: String, width: Int, properties: String = "") -> String {
    "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>\(properties)</w:tcPr>\(content)</w:tc>"
  }

  private func paragraph(_ cell: ReportTable.Cell, column: Int, keepNext: Bool) -> String {
    DocxText.paragraph(
      cell.text(report.definition.words),
      style: table.columns[column].alignment == .centre ? "TableFigure" : "TableText", keepNext: keepNext)
  }

  private func scalars(in group: ReportTable.Group) -> Int {
    group.rows.flatMap(\.cells).reduce(0) { sum, cell in
      if case .text(let text) = cell { sum + text.unicodeScalars.count } else { sum }
    }
  }

  /// Twips; the last column takes what rounding leaves.
  private var columnWidths: [Int] {
    let whole = twips(layout.textWidth)
    var widths = layout.widths(for: report.definition.form).map { Int(Double(whole) * $0 / 100) }
    widths[widths.count - 1] += whole - widths.reduce(0, +)
    return widths
  }
}
