import Foundation
import Reporting
import Submissions
import Testing

@testable import Workflows

/// A published report beside our own ranking of its day.
@Suite struct PublishedComparisonTests {
  private static let report = """
     Phụ lục 6
    Các vướng mắc chính trong ngày 22/9/2025
    STT Tỉnh/thành phố Vướng mắc chính trong ngày Số xã gặp vướng mắc
    1 An Giang Đường truyền yếu 9/102 (8,8%)
    Thiếu máy móc, trang thiết bị 5/102 (4,9%)
    Thiếu kinh phí 1/102 (1,0%)

    """

  private struct Document: Decodable {
    struct Own: Decodable, Equatable {
      let topic: String
      let rank: Int?
      let count: Int
    }
    struct Row: Decodable {
      let province: String
      let rank: Int?
      let label: String?
      let topics: [String]
      let count: Int?
      let ours: [Own]
    }
    struct Comparison: Decodable {
      let day: String
      let appendices: [String: [Row]]
    }
    let comparison: Comparison?
  }

  private func fixture() throws -> (DayFixture, URL) {
    let fixture = try DayFixture()
    let nothing = ["2025-09-22", "An Giang", "Long Xuyên", "ttpvhcc", "vuong-mac", "Thiếu nhân lực"]
    _ = try fixture.run([try fixture.file("a.csv", SmallDay.csv(SmallDay.rows + [nothing]))])
    return (fixture, try fixture.file("report.txt", Self.report))
  }

  @Test func rowsStandBesideOurFigures() throws {
    let (fixture, file) = try fixture()
    let audit = AuditPublished(workspace: try DayFixture.workspace.get())
    let json = try audit.run(file, format: .json, store: fixture.store)
    let document = try JSONDecoder().decode(Document.self, from: Data(json.utf8))
    let comparison = try #require(document.comparison)
    #expect(comparison.day == "2025-09-22")
    let rows = try #require(comparison.appendices["6"])
    #expect(
      rows.map(\.label) == ["Đường truyền yếu", "Thiếu máy móc, trang thiết bị", "Thiếu kinh phí", nil])
    #expect(rows.map(\.rank) == [1, 2, 3, nil])
    #expect(rows.map(\.count) == [9, 5, 1, nil])
    #expect(
      rows.map(\.ours) == [
        [.init(topic: "thiet-bi/duong-truyen", rank: 2, count: 1)],
        [.init(topic: "thiet-bi/thieu", rank: 1, count: 2)],
        [.init(topic: "kinh-phi/thieu", rank: nil, count: 0)],
        // What only our table prints.
        [.init(topic: "nhan-luc/thieu", rank: 3, count: 1)],
      ])
    #expect(rows.map(\.topics) == rows.map { $0.ours.map(\.topic) })
  }

  @Test func markdownHasATableForEachAppendix() throws {
    let (fixture, file) = try fixture()
    let audit = AuditPublished(workspace: try DayFixture.workspace.get())
    let text = try audit.run(file, format: .md, store: fixture.store)
    #expect(text.contains("## Phụ lục 6: đối chiếu với số liệu tự tổng hợp ngày 22/9/2025"))
    #expect(
      text.contains(
        "| An Giang | Thiếu máy móc, trang thiết bị | thiet-bi/thieu | 5 "
          + "| Thiếu cơ sở vật chất, trang thiết bị: 2 (thứ 1) |"))
    #expect(text.contains("| An Giang | (không công bố) | nhan-luc/thieu |  |"))
  }

  @Test func withoutAStoreNothingIsCompared() throws {
    let fixture = try DayFixture()
    let file = try fixture.file("report.txt", Self.report)
    let audit = AuditPublished(workspace: try DayFixture.workspace.get())
    let json = try audit.run(file, format: .json)
    #expect(try JSONDecoder().decode(Document.self, from: Data(json.utf8)).comparison == nil)
  }

  @Test func aDayThatTheStoreLacksIsAnError() throws {
    let (fixture, file) = try fixture()
    let audit = AuditPublished(workspace: try DayFixture.workspace.get())
    let other = ReportDay(year: 2025, month: 9, day: 23)
    #expect(throws: UnknownDayError.self) {
      try audit.run(file, format: .json, store: fixture.store, day: other)
    }
    let undated = try fixture.file("undated.txt", Self.report.replacing(" trong ngày 22/9/2025", with: ""))
    #expect {
      try audit.run(undated, format: .json, store: fixture.store)
    } throws: { error in
      "\(error)".contains("--day")
    }
    let json = try audit.run(undated, format: .json, store: fixture.store, day: DayFixture.day)
    #expect(json.contains("\"day\": \"2025-09-22\""))
  }
}
