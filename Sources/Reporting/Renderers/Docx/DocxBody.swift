/// The main part: for each appendix its heading, its table, its note, and the section that holds them.
struct DocxBody {
  let layout: PageLayout
  let reports: [AppendixReport]

  var xml: String {
    let sections = reports.enumerated().map { index, report in
      section(report, isLast: index == reports.count - 1)
    }
    return DocxPackage.declaration
      + "<w:document \(DocxPackage.namespaces)><w:body>\(sections.joined())</w:body></w:document>"
  }

  /// A section's properties stand in its last paragraph, but for the last section, where they close the body.
  private func section(_ report: AppendixReport, isLast: Bool) -> String {
    let heading = layout.heading
    let table = report.table
    var xml = DocxText.paragraph(heading.line(for: report.definition.number), style: "Heading1")
    xml += DocxText.paragraph(DocxText.unbreakable(heading.title(report.title)), style: "AppendixTitle")
    if let reference = heading.reference {
      xml += DocxText.paragraph(reference, style: "AppendixReference")
    }
    xml += DocxTable(table: table, report: report, layout: layout).xml
    // Word wants a paragraph behind a table; an invisible one where there is nothing to say.
    xml += DocxText.paragraph(
      table.note ?? "", style: table.note == nil ? "SectionEnd" : "TableNote",
      properties: isLast ? "" : sectionProperties)
    return isLast ? xml + sectionProperties : xml
  }

  private var sectionProperties: String {
    let margins = layout.margins
    let number = layout.pageNumber
    return """
      <w:sectPr><w:headerReference w:type="default" r:id="\(DocxPackage.headerID)"/>\
      <w:pgSz w:w="\(twips(layout.paper.width))" w:h="\(twips(layout.paper.height))"/>\
      <w:pgMar w:top="\(twips(margins.top))" w:right="\(twips(margins.right))" \
      w:bottom="\(twips(margins.bottom))" w:left="\(twips(margins.left))" \
      w:header="\(twips(number.fromTop))" w:footer="\(twips(number.fromTop))" w:gutter="0"/>\
      <w:pgNumType w:start="1"/>\(number.onFirstPage ? "" : "<w:titlePg/>")</w:sectPr>
      """
  }
}

/// Twentieths of a point, Word's measure of length.
func twips(_ millimetres: Double) -> Int {
  Int((millimetres * 1_440 / 25.4).rounded())
}
