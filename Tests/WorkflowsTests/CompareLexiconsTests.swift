import Foundation
import Submissions
import TestSupport
import Testing

@testable import Workflows

struct CompareLexiconsTests {
  private static let an = Province.Code(rawValue: "91")

  private static func entry(
    _ number: Int, _ text: String, commune: Int?, body: Body = .serviceCentre, settled: [String]? = nil
  ) throws -> CorpusEntry {
    let communes = try DayFixture.workspace.get().units.communes(of: an)
    return CorpusEntry(
      id: "day.csv:\(number)", text: text, kind: .blocker, body: body,
      place: CorpusEntry.Place(
        day: DayFixture.day, province: an, commune: commune.map { communes[$0].code }),
      settledTopics: settled)
  }

  /// The new lexicon also knows printers that broke down as "trục trặc".
  private static func impact(
    _ entries: [CorpusEntry], gold: [GoldEntry] = [],
    new changes: [String: String] = [
      "danh-sach.yml": TwoTopicLexicon.lists.replacing("tu: hỏng", with: "tu: hỏng, trục trặc")
    ]
  ) throws -> LexiconImpact {
    let old = try SmallLexicon()
    let new = try SmallLexicon(changes)
    return try CompareLexicons(old: try old.workspace(), new: try new.workspace()).run(entries, gold: gold)
  }

  private static func row(
    _ topic: String, _ count: (Int, Int), _ rank: (Int?, Int?), appendix: Int = 6
  ) -> LexiconImpact.RowChange {
    LexiconImpact.RowChange(
      day: DayFixture.day, appendix: appendix, province: "An Giang", topic: topic, countBefore: count.0,
      countAfter: count.1, rankBefore: rank.0, rankAfter: rank.1)
  }

  @Test func aTopicThatOvertakesMovesTwoRows() throws {
    let impact = try Self.impact([
      Self.entry(1, "Thiếu máy tính", commune: 0), Self.entry(2, "Máy in hỏng", commune: 1),
      Self.entry(3, "Máy in trục trặc", commune: 2), Self.entry(4, "Máy in trục trặc", commune: 2),
    ])
    #expect(impact.entries == 4)
    #expect(impact.changes.map(\.entry.id) == ["day.csv:3", "day.csv:4"])
    #expect(impact.topics.map(\.topic) == ["thiet-bi/hong", "khac"])
    #expect(impact.topics.map(\.gained.count) == [2, 0])
    #expect(impact.topics.map(\.lost.count) == [0, 2])
    #expect(impact.moves == [LexiconImpact.Move(from: "khac", to: "thiet-bi/hong", entries: 2)])
    // Two entries of one commune count once; `khac` is in no table.
    #expect(
      impact.rows == [
        Self.row("thiet-bi/hong", (1, 2), (2, 1)), Self.row("thiet-bi/thieu", (1, 1), (1, 2)),
      ])
  }

  @Test func aTopicThatEntersPushesKhongCoOut() throws {
    let lists = TwoTopicLexicon.lists.replacing("tu: hỏng", with: "tu: hỏng, trục trặc")
    let more = "quy-tac:\n  - {ma: khong, chu-de: khong-co, cum: không có gì, toan-van: co}\n"
    let old = try SmallLexicon(["a.yml": more])
    let new = try SmallLexicon(["a.yml": more, "danh-sach.yml": lists])
    let impact = try CompareLexicons(old: old.workspace(), new: new.workspace()).run([
      Self.entry(1, "Không có gì", commune: 0), Self.entry(2, "Máy in trục trặc", commune: 0),
    ])
    #expect(
      impact.rows == [
        Self.row("thiet-bi/hong", (0, 1), (nil, 1)), Self.row("khong-co", (1, 1), (1, 2)),
      ])
  }

  @Test(arguments: [
    (Body.serviceCentre, 6), (.partyCommittee, 13), (.peoplesCouncil, 15), (.peoplesCommittee, 17),
    (.fatherlandFront, 19),
  ])
  func eachBodyHasItsAppendix(_ body: Body, _ appendix: Int) throws {
    let impact = try Self.impact([Self.entry(1, "Máy in trục trặc", commune: 0, body: body)])
    #expect(impact.rows.map(\.appendix) == [appendix])
  }

  @Test func provinceTextsAndPlainTextsStandInNoRankedTable() throws {
    let impact = try Self.impact([
      Self.entry(1, "Máy in trục trặc", commune: nil),
      CorpusEntry(id: "x", text: "Máy in trục trặc", kind: nil, body: nil),
    ])
    #expect(impact.changes.count == 2)
    #expect(impact.rows == [])
    #expect(ImpactText(impact).text.contains("Không dòng bảng nào thay đổi"))
  }

  @Test func aPersonsCodingDoesNotMove() throws {
    let impact = try Self.impact([
      Self.entry(1, "Máy in trục trặc", commune: 0, settled: ["thiet-bi/thieu"])
    ])
    #expect(impact.changes.isEmpty)
    #expect(impact.rows == [])
  }

  @Test func theSameLexiconChangesNothing() throws {
    let impact = try Self.impact([Self.entry(1, "Máy in hỏng", commune: 0)], new: [:])
    #expect(impact.changes.isEmpty && impact.topics.isEmpty && impact.moves == [] && impact.rows == [])
    #expect(impact.versions.before == impact.versions.after)
  }

  @Test func goldIsJudgedByBoth() throws {
    let gold = [
      GoldEntry(id: "1", text: "Máy in trục trặc", kind: nil, body: nil, topics: ["thiet-bi/hong"]),
      GoldEntry(id: "2", text: "Thiếu máy in", kind: nil, body: nil, topics: ["thiet-bi/thieu"]),
    ]
    let impact = try Self.impact([], gold: gold)
    let judged = try #require(impact.gold)
    #expect(judged.before.exact == 0.5)
    #expect(judged.after.exact == 1)
    #expect(ImpactText(impact).text.contains("thiet-bi/hong: F1 0.000 → 1.000"))
  }

  @Test func rowsAreThoseThatReportPrints() throws {
    let fixture = try DayFixture()
    let input = [try fixture.file("a.csv", SmallDay.csv())]
    _ = try fixture.run(input)
    let workspace = try DayFixture.workspace.get()
    let corpus = try ReadCorpus(units: workspace.units).read(fixture.store, day: DayFixture.day)
    #expect(corpus.entries.count == 7)
    let impact = try CompareLexicons(old: SmallLexicon().workspace(), new: workspace).run(corpus.entries)
    let report = BuildReport(workspace: workspace, store: fixture.store)
    struct Document: Decodable {
      struct Province: Decodable {
        struct Row: Decodable {
          let rank: Int
          let topic: String
          let count: Int
        }
        let province: String
        let rows: [Row]
      }
      let provinces: [Province]
    }
    for appendix in Set(impact.rows.map(\.appendix)) {
      let bytes = try report.run(DayFixture.day, appendix: appendix, format: .json)
      let document = try JSONDecoder().decode(Document.self, from: Data(bytes))
      for row in impact.rows where row.appendix == appendix {
        let printed = document.provinces.first { $0.province == row.province }?.rows
          .first { $0.topic == row.topic }
        #expect(printed?.rank == row.rankAfter, "\(row)")
        #expect(printed == nil || printed?.count == row.countAfter, "\(row)")
      }
    }
    #expect(impact.rows.contains { $0.appendix == 6 && $0.topic == "thiet-bi/duong-truyen" })
  }
}
