import Foundation
import Testing

@testable import Reporting

@Suite("Changes against an earlier day")
struct ChangeTests {
  private static let yesterday = TopicCounts([
    "91": ["kinh-phi/thieu": 9, "thiet-bi/thieu": 5, "phan-mem/ho-tich": 1]
  ])

  private func text(_ report: AppendixReport, _ format: OutputFormat) throws -> String {
    String(decoding: try format.renderer(layout: Fixtures.party).render(report), as: UTF8.self)
  }

  @Test("are written with arrows, ranks and what is new")
  func words() throws {
    let report = try Fixtures.report(previous: Self.yesterday)
    guard case .rankings(let rankings) = report.content else { return }
    let changes = try #require(report.changes)
    #expect(rankings[0].rows.map(changes.text) == ["▼ 2, thứ 2 → 1", "▲ 1, thứ 3 → 2", "▲ 2, mới"])
    #expect(
      changes.text(of: rankings[0].gone)
        == "Không còn trong bảng (số xã ngày 21/9/2025 → nay): Thiếu kinh phí (9 → 1)")
    #expect(changes.text(of: []) == nil)
  }

  @Test("stand beside the figures of a page, and are not printed")
  func page() throws {
    let page = try text(Fixtures.report(previous: Self.yesterday), .html)
    #expect(page.contains("3/102 (2,9%)<div class=\"change\">▼ 2, thứ 2 → 1</div></td>"))
    #expect(page.contains("<tr class=\"change\"><td colspan=\"2\">Không còn trong bảng"))
    #expect(page.contains("<th scope=\"rowgroup\" rowspan=\"4\">An Giang</th>"))
    #expect(page.contains("so với ngày 21/9/2025.</p>"))
    #expect(
      page.contains("@media print{main{max-width:none;padding:0}details,.change,.topics{display:none}}"))
  }

  @Test("name the compared day in JSON, and what is gone")
  func json() throws {
    struct Document: Decodable {
      struct Earlier: Decodable, Equatable {
        let rank: Int?
        let count: Int
      }
      struct Row: Decodable {
        let topic: String
        let change: Int?
        let count: Int
        let earlier: Earlier
      }
      struct Province: Decodable {
        let rows: [Row]
        let gone: [Row]?
      }
      let compared: [String: String]
      let provinces: [Province]
    }
    let json = try text(Fixtures.report(previous: Self.yesterday, hasSameLexicon: false), .json)
    let document = try JSONDecoder().decode(Document.self, from: Data(json.utf8))
    #expect(document.compared == ["day": "2025-09-21", "lexicon": "other"])
    #expect(document.provinces[0].rows.map(\.change) == [-2, 1, 2])
    #expect(document.provinces[0].rows.map(\.earlier.rank) == [2, 3, nil])
    let gone = try #require(document.provinces[0].gone)
    #expect(gone.map(\.topic) == ["kinh-phi/thieu"])
    #expect(gone[0].earlier == Document.Earlier(rank: 1, count: 9))
    #expect(gone[0].count == 1)
  }

  @Test("warn where the lexicons differ")
  func otherLexicon() throws {
    let warning = "Ngày 21/9/2025 được phân loại theo phiên bản từ điển khác"
    #expect(
      try text(Fixtures.report(previous: Self.yesterday, hasSameLexicon: false), .html).contains(warning))
    #expect(try !text(Fixtures.report(previous: Self.yesterday), .html).contains(warning))
  }

  @Test("leave the office's own forms alone", arguments: [OutputFormat.md, .csv, .docx])
  func printedForms(format: OutputFormat) throws {
    let renderer = format.renderer(layout: Fixtures.party)
    #expect(
      try renderer.render(Fixtures.report(previous: Self.yesterday)) == renderer.render(Fixtures.report()))
  }

  @Test("say nothing without an earlier day", arguments: [OutputFormat.html, .json])
  func none(format: OutputFormat) throws {
    let text = try text(Fixtures.report(), format)
    #expect(["▲", "▼", "earlier", "compared", "class=\"change\""].allSatisfy { !text.contains($0) })
  }
}
