import Crypto
import Foundation
import Testing

@testable import Reporting

@Suite("Text formats")
struct TextFormatTests {
  private static let formats: [OutputFormat] = [.json, .md, .csv, .html]

  private func text(_ report: AppendixReport, _ format: OutputFormat) throws -> String {
    String(decoding: try format.renderer(layout: Fixtures.party).render(report), as: UTF8.self)
  }

  @Test("are written as kept", arguments: formats)
  func snapshots(format: OutputFormat) throws {
    let renderer = format.renderer(layout: Fixtures.party)
    let yesterday = TopicCounts([
      "91": ["thiet-bi/thieu": 5, "phan-mem/ho-tich": 1, "kinh-phi/thieu": 9]
    ])
    let topics = try Fixtures.report(previous: yesterday)
    try expectSnapshot(renderer.render(topics), named: "appendix-06.\(format.rawValue)")
    try expectSnapshot(renderer.render(Fixtures.completionReport()), named: "appendix-21.\(format.rawValue)")
    try expectSnapshot(renderer.render(Fixtures.textsReport()), named: "appendix-22.\(format.rawValue)")
  }

  @Test("leave what was named out of plain labels, and JSON's label is always plain")
  func plainLabels() throws {
    for format in [OutputFormat.md, .csv, .html] {
      #expect(try text(Fixtures.report(), format).contains("Thiếu trang thiết bị (máy tính 3, máy scan 2)"))
      #expect(try !text(Fixtures.report(labelStyle: .plain), format).contains("(máy tính 3"))
    }
    #expect(try text(Fixtures.report(), .json).contains("\"label\": \"Thiếu trang thiết bị\","))
  }

  @Test("show what a text was coded with on the page, and not in the office's own form")
  func textTopics() throws {
    let report = try Fixtures.textsReport()
    #expect(try text(report, .html).contains("<p class=\"topics\">Chủ đề: Thiếu kinh phí</p></td>"))
    for format in [OutputFormat.md, .csv] { #expect(try !text(report, format).contains("Thiếu kinh phí")) }
  }

  @Test("title the appendix as the layout asks")
  func layouts() throws {
    let renderer = MarkdownRenderer(layout: Fixtures.government)
    let text = String(decoding: renderer.render(try Fixtures.report(16)), as: UTF8.self)
    #expect(text.hasPrefix("# Phụ lục XVI\n\n**KIẾN NGHỊ ĐỀ XUẤT Ở CẤP HỘI ĐỒNG NHÂN DÂN**\n"))
  }

  @Test("carry hostile texts through JSON unchanged")
  func hostileJSON() throws {
    struct Document: Decodable {
      struct Province: Decodable { let text: String }
      let provinces: [Province]
    }
    let report = try Fixtures.textsReport(HostileTexts.all)
    let document = try JSONDecoder().decode(Document.self, from: Data(JSONRenderer().render(report)))
    guard case .texts(let texts) = report.content else { return }
    #expect(
      document.provinces.map { Array($0.text.unicodeScalars) }
        == texts.rows.map { Array($0.text.unicodeScalars) })
  }

  @Test(
    "carry hostile texts through CSV unchanged, and none is a formula",
    arguments: [",", ";"] as [Unicode.Scalar])
  func hostileCSV(separator: Unicode.Scalar) throws {
    let report = try Fixtures.textsReport(HostileTexts.all)
    let text = String(decoding: CSVRenderer(separator: separator).render(report), as: UTF8.self)
    #expect(text.unicodeScalars.first == "\u{FEFF}")
    let records = CSVReader.records(String(text.unicodeScalars.dropFirst()), separator: separator).dropFirst()
    guard case .texts(let texts) = report.content else { return }
    #expect(records.allSatisfy { $0.count == 3 })
    #expect(
      records.map { Array(CSVReader.unguarded($0[2]).unicodeScalars) }
        == texts.rows.map { Array($0.text.unicodeScalars) })
    for field in records.joined() {
      #expect(!["=", "+", "-", "@", "\t", "\r", "\n"].contains(field.unicodeScalars.first ?? " "))
    }
  }

  @Test("keep every hostile text inside its cell of a Markdown table")
  func hostileMarkdown() throws {
    let lines = try text(Fixtures.textsReport(HostileTexts.all), .md).split(separator: "\n").filter {
      $0.utf8.first == UInt8(ascii: "|")
    }
    #expect(lines.count == HostileTexts.all.count + 2)
    for line in lines {
      let unescaped = line.replacing("\\\\", with: "").replacing("\\|", with: "")
      #expect(unescaped.utf8.count { $0 == UInt8(ascii: "|") } == 4, "\(line.prefix(80))")
      #expect(!line.replacing("<br>", with: "").utf8.contains(UInt8(ascii: "<")), "\(line.prefix(80))")
    }
  }

  @Test("keep every hostile text inside its cell of a page")
  func hostileHTML() throws {
    let report = try Fixtures.textsReport(HostileTexts.all)
    let page = try text(report, .html)
    let tags = page.utf8.split(separator: UInt8(ascii: "<")).dropFirst().map {
      String(decoding: $0.prefix { $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: " ") }, as: UTF8.self)
    }
    let allowed: Set<String> = [
      "!DOCTYPE", "html", "head", "meta", "title", "/title", "style", "/style", "/head", "body", "main",
      "table",
      "caption", "h1", "/h1", "p", "/p", "/caption", "colgroup", "col", "/colgroup", "thead", "/thead", "tr",
      "/tr", "th", "/th", "tbody", "/tbody", "td", "/td", "br", "/table", "/main", "/body", "/html",
    ]
    #expect(Set(tags).subtracting(allowed).isEmpty)
    #expect(tags.count { $0 == "td" } == HostileTexts.all.count + report.table.groups.count)
    #expect(page.unicodeScalars.allSatisfy(TextScalars.isPrintable))
  }

  @Test("mark deciding words by scalars, wherever accents and line breaks stand")
  func marks() throws {
    let text = "e\u{301}\"\u{301}<a>\r\n👍🏽 lỗi"
    let entry = CountedEntry(
      province: "91", commune: "1", communeName: "xã <A>", text: text, topics: ["phan-mem/loi"],
      marks: [.init(topic: "phan-mem/loi", range: 12..<15), .init(topic: "phan-mem/loi", range: 2..<5)])
    let page = try self.text(Fixtures.report(entries: [entry]), .html)
    #expect(
      page.contains(
        "<b>xã &lt;A&gt;</b>: e\u{301}<mark>&quot;\u{301}&lt;</mark>a&gt;<br>👍🏽 <mark>lỗi</mark></li>"))
  }

  @Test("name the page's style sheet by its SHA-256")
  func policy() throws {
    let page = try text(Fixtures.report(), .html)
    let style = try #require(
      page.components(separatedBy: "<style>").last?.components(separatedBy: "</style>").first)
    let source = "sha256-\(Data(SHA256.hash(data: Data(style.utf8))).base64EncodedString())"
    #expect(page.contains("style-src '\(source)'"))
  }
}
