import Foundation
import Testing

@testable import Reporting

/// Hostile strings as commune, text and named thing of a ranked row, through all formats (documents.md 5.4).
@Suite("Ranked rows with hostile strings")
struct HostileRankingTests {
  private static let numbers = HostileTexts.all.indices

  /// One row whose label, entry and quote hold the text.
  private func report(_ number: Int) throws -> AppendixReport {
    let text = HostileTexts.all[number]
    let entry = CountedEntry(
      province: "91", commune: "1", communeName: text, text: text, topics: ["nhan-luc/thieu"],
      marks: [
        .init(topic: "nhan-luc/thieu", range: 0..<2, object: text),
        .init(topic: "nhan-luc/thieu", range: 1..<5, object: nil),
      ])
    return try Fixtures.report(entries: [entry])
  }

  private func row(_ report: AppendixReport) throws -> RankedTopic {
    guard case .rankings(let rankings) = report.content else { throw CocoaError(.coderInvalidValue) }
    return try #require(rankings.first?.rows.first)
  }

  private func text(_ report: AppendixReport, _ format: OutputFormat) throws -> String {
    String(decoding: try format.renderer(layout: Fixtures.party).render(report), as: UTF8.self)
  }

  /// Compared by scalars: equality of strings would hide another form.
  private func expectSame(
    _ left: String, _ right: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(
      left.unicodeScalars.elementsEqual(right.unicodeScalars), "\(left.prefix(60)) | \(right.prefix(60))",
      sourceLocation: sourceLocation)
  }

  /// A text as XML can hold it.
  private func readable(_ text: String) -> String {
    TextScalars.lines(TextScalars.printable(text)).joined(separator: "\n")
  }

  @Test("keep them in JSON", arguments: numbers)
  func json(number: Int) throws {
    struct Document: Decodable {
      struct Quote: Decodable { let commune, text: String }
      struct Row: Decodable {
        let detail: String
        let quotes: [Quote]
      }
      struct Province: Decodable { let rows: [Row] }
      let provinces: [Province]
    }
    let report = try report(number)
    let document = try JSONDecoder().decode(Document.self, from: Data(JSONRenderer().render(report)))
    let row = try row(report)
    expectSame(document.provinces[0].rows[0].detail, row.detailedLabel)
    expectSame(document.provinces[0].rows[0].quotes[0].commune, HostileTexts.all[number])
    expectSame(document.provinces[0].rows[0].quotes[0].text, row.quotes[0].text)
  }

  @Test("keep them in CSV, and run nothing", arguments: numbers)
  func csv(number: Int) throws {
    let report = try report(number)
    let text = String(try text(report, .csv).unicodeScalars.dropFirst())
    let records = CSVReader.records(text, separator: ",")
    #expect(records.map(\.count) == [6, 6])
    expectSame(CSVReader.unguarded(records[1][2]), try row(report).detailedLabel)
    for field in records.joined() {
      #expect(!["=", "+", "-", "@", "\t", "\r", "\n"].contains(field.unicodeScalars.first ?? " "))
    }
  }

  @Test("keep them inside their cell in Markdown", arguments: numbers)
  func markdown(number: Int) throws {
    let lines = try text(report(number), .md).split(separator: "\n").filter {
      $0.utf8.first == UInt8(ascii: "|")
    }
    #expect(lines.count == 3)
    let unescaped = lines[2].replacing("\\\\", with: "").replacing("\\|", with: "")
    #expect(unescaped.utf8.count { $0 == UInt8(ascii: "|") } == 5)
    #expect(!lines[2].replacing("<br>", with: "").utf8.contains(UInt8(ascii: "<")))
  }

  @Test("keep them inside their element on a page", arguments: numbers)
  func html(number: Int) throws {
    let page = try text(report(number), .html)
    let table = try #require(page.components(separatedBy: "<tbody>").last)
    let tags = table.utf8.split(separator: UInt8(ascii: "<")).dropFirst().map {
      String(decoding: $0.prefix { $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: " ") }, as: UTF8.self)
    }
    let allowed: Set<String> = [
      "tr", "/tr", "td", "/td", "th", "/th", "/tbody", "br", "details", "/details", "summary", "/summary",
      "p",
      "/p", "ul", "/ul", "li", "/li", "b", "/b", "mark", "/mark", "/table", "/main", "/body", "/html",
    ]
    #expect(Set(tags).subtracting(allowed).isEmpty)
    #expect(["td", "th", "li", "b"].map { tag in tags.count { $0 == tag } } == [3, 1, 2, 2])
    #expect(page.unicodeScalars.allSatisfy(TextScalars.isPrintable))
  }

  @Test("keep them in documents of Word", arguments: numbers)
  func docx(number: Int) throws {
    let report = try report(number)
    let archive = try ZipReader(DocxRenderer(layout: Fixtures.party).render(report))
    #expect(archive.entries.allSatisfy { OfficeReader.parses($0.text) })
    let rows = try OfficeReader.tableRows(document: archive["word/document.xml"])
    #expect(rows.count == 2)
    expectSame(rows[1][2], readable(try row(report).detailedLabel))
  }

  @Test("keep them in workbooks of Excel, and run nothing", arguments: numbers)
  func xlsx(number: Int) throws {
    let report = try report(number)
    let archive = try ZipReader(XlsxRenderer(layout: Fixtures.party).render(report))
    #expect(archive.entries.allSatisfy { OfficeReader.parses($0.text) })
    let strings = try archive["xl/sharedStrings.xml"]
    let sheets = try (1...3).map { sheet in
      try OfficeReader.cells(sheet: archive["xl/worksheets/sheet\(sheet).xml"], sharedStrings: strings)
    }
    // A long text goes on in the rows below.
    let row = try row(report)
    let note = report.table.note == nil ? 0 : 1
    expectSame(
      sheets[0].dropFirst(3).dropLast(note).map { $0[2] }.joined(), readable(row.detailedLabel))
    expectSame(sheets[1].dropFirst().map { $0[5] }.joined(), readable(HostileTexts.all[number]))
    expectSame(
      sheets[2].dropFirst().map { $0[9] }.joined(),
      readable("\(HostileTexts.all[number]): “\(row.quotes[0].text)”"))
  }
}
