/// The named styles, so that an office can change the look of a document in one place.
struct DocxStyles {
  let layout: PageLayout

  var xml: String {
    let sizes = layout.sizes
    return DocxPackage.declaration + """
      <w:styles \(DocxPackage.namespaces)>\
      <w:docDefaults><w:rPrDefault><w:rPr>\(fonts)\(size(sizes.title))\
      <w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>\
      <w:pPrDefault><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault>\
      </w:docDefaults>\
      <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>\
      \(paragraph("Heading1", name: "heading 1", size: sizes.heading, bold: true, after: 60, outline: true))\
      \(paragraph("AppendixTitle", name: "Appendix Title", size: sizes.title, bold: true, after: 120))\
      \(paragraph("AppendixReference", name: "Appendix Reference", size: sizes.reference, italic: true, after: 120))\
      \(paragraph("Header", name: "header", size: sizes.pageNumber, keepNext: false))\
      \(paragraph("TableHeading", name: "Table Heading", size: sizes.table, bold: true, before: 20, after: 20))\
      \(paragraph(
        "TableFigure", name: "Table Figure", size: sizes.table, before: 20, after: 20, keepNext: false))\
      \(paragraph(
        "TableText", name: "Table Text", size: sizes.table, before: 20, after: 20, centred: false, keepNext: false))\
      \(paragraph("TableNote", name: "Table Note", size: sizes.note, before: 120, centred: false, keepNext: false))\
      \(paragraph("SectionEnd", name: "Section End", size: 1, centred: false, keepNext: false))\
      <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>\
      <w:tblPr><w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar>\
      </w:tblPr></w:style>\
      <w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/>\
      <w:tblPr><w:tblBorders>\(borders)</w:tblBorders></w:tblPr></w:style>\
      </w:styles>
      """
  }

  private var fonts: String {
    let font = MarkupEscaper.escape(layout.font)
    return "<w:rFonts w:ascii=\"\(font)\" w:hAnsi=\"\(font)\" w:eastAsia=\"\(font)\" w:cs=\"\(font)\"/>"
  }

  private var borders: String {
    ["top", "left", "bottom", "right", "insideH", "insideV"]
      .map { "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>" }
      .joined()
  }

  /// Half points, for scripts of either direction.
  private func size(_ points: Double) -> String {
    let halfPoints = Int((points * 2).rounded())
    return "<w:sz w:val=\"\(halfPoints)\"/><w:szCs w:val=\"\(halfPoints)\"/>"
  }

  /// - Parameters:
  ///   - before: space above in twentieths of a point.
  ///   - after: space below in twentieths of a point.
  ///   - keepNext: whether it stays on the page of what follows.
  private func paragraph(
    _ id: String, name: String, size points: Double, bold: Bool = false, italic: Bool = false,
    before: Int = 0, after: Int = 0, centred: Bool = true, keepNext: Bool = true, outline: Bool = false
  ) -> String {
    "<w:style w:type=\"paragraph\" w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/><w:basedOn w:val=\"Normal\"/>"
      + "<w:qFormat/><w:pPr>\(keepNext ? "<w:keepNext/>" : "")"
      + "<w:spacing w:before=\"\(before)\" w:after=\"\(after)\"/>"
      + "\(centred ? "<w:jc w:val=\"center\"/>" : "")\(outline ? "<w:outlineLvl w:val=\"0\"/>" : "")</w:pPr>"
      + "<w:rPr>\(bold ? "<w:b/><w:bCs/>" : "")\(italic ? "<w:i/><w:iCs/>" : "")\(size(points))</w:rPr></w:style>"
  }
}
