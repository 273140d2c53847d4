import Foundation
import Reporting
import Submissions
import Testing

@testable import Workflows

/// A day is compared with the one before it in the store.
@Suite struct TwoDayTests {
  private static func rows(_ day: String, _ texts: [String: [String]]) -> [[String]] {
    texts.sorted { $0.key < $1.key }.flatMap { commune, texts in
      texts.map { [day, "An Giang", commune, "ttpvhcc", "vuong-mac", $0] }
    }
  }

  private static let monday = rows(
    "2025-09-22",
    [
      "Bình Đức": ["Thiếu kinh phí", "Thiếu máy tính"], "Mỹ Thới": ["Thiếu kinh phí", "Đường truyền chậm"],
      "Long Xuyên": ["Thiếu kinh phí"], "Châu Đốc": ["Không có"],
    ])
  private static let tuesday = rows(
    "2025-09-23",
    [
      "Bình Đức": ["Thiếu máy tính"], "Mỹ Thới": ["Thiếu máy tính", "Thiếu kinh phí"],
      "Long Xuyên": ["Thiếu máy in", "Thiếu nhân lực"], "Châu Đốc": ["Thiếu nhân lực"],
    ])

  private struct Document: Decodable {
    struct Earlier: Decodable {
      let rank: Int?
      let count: Int
    }
    struct Row: Decodable {
      let topic: String
      let count: Int
      let change: Int?
      let earlier: Earlier?
    }
    struct Province: Decodable {
      let rows: [Row]
      let gone: [Row]?
    }
    let compared: [String: String]?
    let provinces: [Province]
  }

  private func text(_ folder: URL, _ format: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent("appendix-06.\(format)"), encoding: .utf8)
  }

  private func document(_ folder: URL) throws -> Document {
    try JSONDecoder().decode(Document.self, from: Data(text(folder, "json").utf8))
  }

  @Test func theSecondDaySaysWhatChanged() throws {
    let fixture = try DayFixture()
    let first = try fixture.run([try fixture.file("a.csv", SmallDay.csv(Self.monday))])
    #expect(try document(first.out).compared == nil)

    let second = try fixture.run([try fixture.file("b.csv", SmallDay.csv(Self.tuesday))])
    let document = try document(second.out)
    #expect(document.compared == ["day": "2025-09-22", "lexicon": "same"])
    let rows = document.provinces[0].rows
    #expect(rows.map(\.topic) == ["thiet-bi/thieu", "nhan-luc/thieu", "kinh-phi/thieu"])
    #expect(rows.map(\.change) == [2, 2, -2])
    #expect(rows.map(\.earlier?.rank) == [2, nil, 1])
    #expect(document.provinces[0].gone?.map(\.topic) == ["thiet-bi/duong-truyen"])
    let page = try text(second.out, "html")
    for change in ["▲ 2, thứ 2 → 1", "▲ 2, mới", "▼ 2, thứ 1 → 3", "so với ngày 22/9/2025"] {
      #expect(page.contains(change), "\(change)")
    }
    // The office's own form is the same with and without an earlier day.
    let alone = try DayFixture()
    let other = try alone.run([try alone.file("b.csv", SmallDay.csv(Self.tuesday))])
    for name in ["appendix-06.md", "appendix-06.csv", "appendix-06.docx", "phu-luc.docx"] {
      #expect(second.manifest.files[name] == other.manifest.files[name], "\(name)")
    }
    #expect(second.manifest.files["appendix-06.json"] != other.manifest.files["appendix-06.json"])
  }

  @Test func reportComparesAsRunDoes() throws {
    let fixture = try DayFixture()
    _ = try fixture.run([try fixture.file("a.csv", SmallDay.csv(Self.monday))])
    let run = try fixture.run([try fixture.file("b.csv", SmallDay.csv(Self.tuesday))])
    let report = BuildReport(workspace: try DayFixture.workspace.get(), store: fixture.store)
    let tuesday = ReportDay(year: 2025, month: 9, day: 23)!
    for format in OutputFormat.allCases {
      let bytes = try report.run(tuesday, appendix: 6, format: format)
      let printed = try Data(contentsOf: run.out.appendingPathComponent("appendix-06.\(format.rawValue)"))
      #expect(Data(bytes) == printed, "\(format)")
    }
  }

  @Test func theEarlierDayIsNotComparedWithTheLater() throws {
    let fixture = try DayFixture()
    _ = try fixture.run([try fixture.file("b.csv", SmallDay.csv(Self.tuesday))])
    let monday = try fixture.run([try fixture.file("a.csv", SmallDay.csv(Self.monday))])
    #expect(try document(monday.out).compared == nil)
  }

  @Test func anotherLexiconIsSaid() throws {
    let fixture = try DayFixture()
    _ = try fixture.run([try fixture.file("a.csv", SmallDay.csv(Self.monday))])
    let shipped = ProjectFiles(root: DayFixture.root)
    let lexicon = fixture.folder.appendingPathComponent("Lexicons")
    try FileManager.default.copyItem(at: shipped.lexicon, to: lexicon)
    let topics = lexicon.appendingPathComponent("chu-de.yml")
    try (String(contentsOf: topics, encoding: .utf8) + "\n# Một dòng mới.\n")
      .write(to: topics, atomically: true, encoding: .utf8)
    let run = try fixture.run(
      [try fixture.file("b.csv", SmallDay.csv(Self.tuesday))],
      workspace: Workspace(shipped, lexicon: lexicon))
    #expect(try document(run.out).compared == ["day": "2025-09-22", "lexicon": "other"])
    #expect(try text(run.out, "html").contains("phiên bản từ điển khác"))
  }
}
