import Foundation
import Testing

@testable import Reporting

/// What another program reads out of our documents and workbooks.
@Suite(
  "LibreOffice", .serialized,
  .enabled(
    if: Office.isInstalled,
    "no soffice or pdftotext: install libreoffice-writer-nogui, libreoffice-calc-nogui, poppler-utils"))
struct OfficeTests {
  /// The rows of an appendix as its JSON has them, every figure as the workbook's number.
  private struct Document: Decodable {
    struct Row: Decodable {
      let detail: String
      let count: Int
      let total: Int
      let percent: String
    }

    struct Province: Decodable {
      let number: Int
      let province: String
      let rows: [Row]?
      let unit: String?
      let text: String?
      let topics: [String]?
    }

    let provinces: [Province]

    init(_ report: AppendixReport) throws {
      self = try JSONDecoder().decode(Document.self, from: Data(JSONRenderer().render(report)))
    }

    var figures: [[String]] {
      provinces.flatMap { province in
        (province.rows ?? []).map { row in
          let percent = row.percent.replacing(",", with: ".")
          return [
            "\(province.number)", province.province, row.detail, "\(row.count)", "\(row.total)",
            percent.hasSuffix(".0") ? String(percent.dropLast(2)) : percent,
          ]
        }
      }
    }

    var texts: [[String]] {
      provinces.compactMap { province in
        guard let unit = province.unit, let text = province.text else { return nil }
        return ["\(province.number)", unit, text]
      }
    }
  }

  private func withoutBlanks(_ rows: [[String]]) -> [[String]] {
    rows.map { $0.filter { !$0.isEmpty } }.filter { !$0.isEmpty }
  }

  @Test("finds the cells of the JSON in each workbook")
  func workbooks() throws {
    let renderer = XlsxRenderer(layout: Fixtures.party)
    let topics = try Fixtures.report()
    let texts = try Fixtures.textsReport()
    let archives = try Office.convert(
      [
        ("topics.xlsx", renderer.render(topics)), ("texts.xlsx", renderer.render(texts)),
        ("completion.xlsx", renderer.render(Fixtures.completionReport())),
        ("all.xlsx", renderer.render([topics, texts])),
      ], to: "xlsx"
    ).map(ZipReader.init)
    func cells(_ archive: ZipReader, sheet: Int = 1) throws -> [[String]] {
      withoutBlanks(
        try OfficeReader.cells(
          sheet: archive["xl/worksheets/sheet\(sheet).xml"], sharedStrings: archive["xl/sharedStrings.xml"]))
    }
    let figures = try Document(topics).figures
    #expect(try Array(cells(archives[0])[3...].prefix(figures.count)) == figures)
    let document = try Document(texts)
    // Behind each text the workbook has a cell more, where it was coded.
    let codedTexts = document.provinces.map { 3 + (($0.topics ?? []).isEmpty ? 0 : 1) }
    for rows in [try cells(archives[1]), try cells(archives[3], sheet: 4)] {
      let rows = rows[3...].prefix(2)
      #expect(rows.map { Array($0.prefix(3)) } == document.texts)
      #expect(rows.map(\.count) == codedTexts)
    }
    #expect(try cells(archives[2])[3] == ["1", "An Giang", "94.74", "85.71", "100", "52.63"])
    #expect(try Array(cells(archives[3])[3...].prefix(figures.count)) == figures)
  }

  @Test("finds the cells of the JSON in each document")
  func documents() throws {
    let renderer = DocxRenderer(layout: Fixtures.party)
    let reports = [try Fixtures.report(), try Fixtures.completionReport(), try Fixtures.textsReport()]
    var files = try reports.enumerated().map { ("\($0).docx", try renderer.render($1)) }
    files.append(("all.docx", try renderer.render(reports)))
    let rows = try Office.convert(files, to: "docx").map { bytes in
      try OfficeReader.tableRows(document: ZipReader(bytes)["word/document.xml"])
    }
    let expected = try reports.map { report in
      [report.table.columns.map(\.heading)]
        + report.table.fullRows.map { $0.map { $0.text(report.definition.words) } }
    }
    #expect(Array(rows.prefix(3)) == expected)
    #expect(rows[3] == Array(expected.joined()))
    // And the table is what the JSON says.
    #expect(try rows[0].dropFirst().map { $0[2] } == Document(reports[0]).figures.map { $0[2] })
    #expect(try Array(rows[2].dropFirst()) == Document(reports[2]).texts)
  }

  @Test("reads the figures of the pages on the country and on trends")
  func pages() throws {
    let national = try NationalWorkbook(words: PageFixtures.words, layout: Fixtures.party)
      .render(PageFixtures.national())
    let trends = try TrendWorkbook(words: PageFixtures.words, layout: Fixtures.party)
      .render(PageFixtures.trends())
    for bytes in [national, trends] {
      let ours = try ZipReader(bytes)
      let theirs = try ZipReader(try Office.convert([("page.xlsx", bytes)], to: "xlsx")[0])
      let sheets = ours.entries.filter { $0.name.hasPrefix("xl/worksheets/sheet") }.map(\.name)
      #expect(!sheets.isEmpty)
      for name in sheets {
        let cells = try [ours, theirs].map { archive in
          withoutBlanks(
            try OfficeReader.cells(sheet: archive[name], sharedStrings: archive["xl/sharedStrings.xml"]))
        }
        #expect(cells[0] == cells[1], "\(name)")
      }
      let charts = [ours, theirs].map { $0.entries.count { $0.name.hasPrefix("xl/charts/chart") } }
      #expect(charts[0] == charts[1])
    }
  }

  @Test("prints the heading row on every page, no number on the first, and tears no province apart")
  func print() throws {
    // Provinces with commune counts of their own tell their rows apart on paper.
    let provinces = (1...34).map { Fixtures.province($0, "\(10 + $0)", "Tỉnh số \($0)", communes: 300 + $0) }
    let topics = ["thiet-bi/thieu", "nhan-luc/thieu", "kinh-phi/thieu"]
    let entries = provinces.flatMap { province in
      topics.enumerated().map { Fixtures.entry(province.code, $0, "Thiếu", [$1]) }
    }
    let definition = try #require(Fixtures.catalog[6])
    let rankings = try Ranking(provinces: provinces, topics: Fixtures.topics, kind: .blocker, top: 3)
      .rank(entries)
    let report = AppendixReport(definition, day: Fixtures.day, content: .rankings(rankings))
    for layout in [Fixtures.party, Fixtures.government] {
      let pdf = try Office.convert([("a.docx", DocxRenderer(layout: layout).render(report))], to: "pdf")[0]
      let pages = try Office.pages(ofPDF: pdf)
      #expect(pages.count > 2)
      #expect(pages.allSatisfy { $0.contains("STT") && $0.contains("Tỉnh/thành phố") })
      for (index, page) in pages.enumerated() {
        let first = page.split(whereSeparator: \.isNewline).first.map { $0.filter { !$0.isWhitespace } }
        #expect((first == "\(index + 1)") == (index > 0), "page \(index + 1) begins with \(first ?? "")")
      }
      for province in provinces {
        let rows = pages.map { $0.components(separatedBy: "/\(province.communes)").count - 1 }
        #expect(rows.reduce(0, +) == 3, "\(province.name): \(rows)")
        #expect(rows.contains(3), "\(province.name) is torn apart: \(rows)")
      }
    }
  }
}
