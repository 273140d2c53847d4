import Foundation
import Testing

@testable import Reporting

@Suite("Documents of Word")
struct DocxTests {
  private func archive(_ reports: AppendixReport..., layout: PageLayout = Fixtures.party) throws -> ZipReader
  {
    try ZipReader(DocxRenderer(layout: layout).render(reports))
  }

  private func document(_ reports: AppendixReport..., layout: PageLayout = Fixtures.party) throws -> String {
    try ZipReader(DocxRenderer(layout: layout).render(reports))["word/document.xml"]
  }

  @Test("are written as kept")
  func snapshots() throws {
    try expectSnapshot(archive(Fixtures.report()).dump(), named: "appendix-06.docx.txt")
    let isDocument = { (name: String) in name == "word/document.xml" }
    try expectSnapshot(archive(Fixtures.completionReport()).dump(isDocument), named: "appendix-21.docx.txt")
    try expectSnapshot(archive(Fixtures.textsReport()).dump(isDocument), named: "appendix-22.docx.txt")
    try expectSnapshot(
      archive(Fixtures.report(16), layout: Fixtures.government).dump(isDocument),
      named: "appendix-16-nd30.docx.txt")
  }

  @Test("are zip files that depend on nothing but their parts")
  func zip() throws {
    let entries = try archive(Fixtures.report()).entries
    #expect(entries.first?.name == "[Content_Types].xml")
    #expect(entries.allSatisfy { $0.time == 0x0021_0000 && $0.flags == 0 })
    #expect(entries.allSatisfy { OfficeReader.parses($0.text) })
  }

  @Test("hold the cells of the table")
  func cells() throws {
    for report in [try Fixtures.report(), try Fixtures.completionReport(), try Fixtures.textsReport()] {
      let rows = try OfficeReader.tableRows(document: document(report))
      #expect(rows.first == report.table.columns.map(\.heading))
      let expected = report.table.fullRows.map { row in
        row.map { $0.text(report.definition.words) }
      }
      #expect(Array(rows.dropFirst()) == expected)
    }
  }

  @Test("carry hostile texts, but for what XML cannot hold")
  func hostile() throws {
    let report = try Fixtures.textsReport(HostileTexts.all)
    let rows = try OfficeReader.tableRows(document: document(report)).dropFirst()
    let expected = report.table.fullRows.map { row -> String in
      guard case .text(let text) = row[2] else { return "" }
      return TextScalars.lines(TextScalars.printable(text)).joined(separator: "\n")
    }
    #expect(rows.map { Array($0[2].unicodeScalars) } == expected.map { Array($0.unicodeScalars) })
  }

  @Test("repeat the heading row and never tear a province apart")
  func rowsThatStayTogether() throws {
    let rows = try document(Fixtures.report()).components(separatedBy: "<w:tr>").dropFirst()
    #expect(rows.first?.contains("<w:tblHeader/>") == true)
    #expect(rows.dropFirst().allSatisfy { $0.contains("<w:cantSplit/>") && !$0.contains("<w:tblHeader/>") })
    let kept = rows.dropFirst().map { $0.components(separatedBy: "<w:keepNext/>").count - 1 }
    // Three, two and two rows: all four paragraphs of a row, but for the last of each province.
    #expect(kept == [4, 4, 0, 4, 0, 4, 0])
  }

  @Test("let a text go on on the next page that is too long for one")
  func longText() throws {
    let xml = try document(Fixtures.textsReport([String(repeating: "Thiếu máy. ", count: 400)]))
    #expect(xml.components(separatedBy: "<w:cantSplit/>").count - 1 == 1)
  }

  @Test("number the pages of each appendix from 1")
  func sections() throws {
    let xml = try document(Fixtures.report(6), Fixtures.completionReport(), Fixtures.textsReport())
    #expect(xml.components(separatedBy: "<w:sectPr>").count - 1 == 3)
    #expect(xml.components(separatedBy: "<w:pgNumType w:start=\"1\"/><w:titlePg/></w:sectPr>").count - 1 == 3)
    #expect(xml.hasSuffix("</w:sectPr></w:body></w:document>"))
    #expect(xml.contains("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"))
    #expect(xml.contains("w:top=\"1134\" w:right=\"850\" w:bottom=\"1134\" w:left=\"1701\" w:header=\"567\""))
  }

  @Test(
    "keep brackets and numbers of a title together",
    arguments: [
      ("A B (04/34 tỉnh, thành phố)", "A B (04/34~tỉnh,~thành~phố)"), ("Ở 4 CẤP A", "Ở 4~CẤP A"),
      (")( a", ")(~a"),
    ])
  func titles(title: String, expected: String) {
    #expect(DocxText.unbreakable(title) == expected.replacing("~", with: "\u{A0}"))
  }
}
