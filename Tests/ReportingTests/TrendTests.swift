import Foundation
import Testing

@testable import Reporting

@Suite("The days side by side")
struct TrendTests {
  private func page() throws -> String {
    let page = TrendPage(words: PageFixtures.words, layout: Fixtures.party)
    return String(decoding: page.render(try PageFixtures.trends()), as: UTF8.self)
  }

  @Test("sums communes over the country and keeps the days")
  func country() throws {
    let figures = try PageFixtures.trends()
    #expect(figures.days.map(\.iso) == ["2025-09-20", "2025-09-21", "2025-09-22"])
    let series = figures.groups[0].country
    #expect(
      series.map(\.label) == [
        "Thiếu trang thiết bị", "Thiếu nhân lực CNTT", "Phần mềm, hệ thống thường xuyên lỗi",
      ])
    #expect(series[0].counts == [31, 35, 28])
    #expect(series[1].counts == [6, 0, 9])
    #expect(series.map(\.change) == [-3, 3, -6])
  }

  @Test("tells a day without entries from a day on which a topic was not named")
  func gaps() throws {
    let figures = try PageFixtures.trends()
    let canTho = try #require(figures.groups[0].provinces.first { $0.province.code == "92" })
    #expect(canTho.series[0].counts == [6, nil, 9])
    #expect(canTho.series[1].counts == [4, nil, 0])
    #expect(figures.groups[1].country[0].counts == [nil, nil, 1])
    #expect(figures.groups[1].country[0].change == nil)
    // Huế named nothing on any day.
    #expect(figures.groups[0].provinces.map(\.province.code) == ["91", "92"])
  }

  @Test("is written as kept")
  func snapshots() throws {
    try expectSnapshot(Array(page().utf8), named: "xu-huong.html")
    let workbook = TrendWorkbook(words: PageFixtures.words, layout: Fixtures.party)
    let archive = try ZipReader(workbook.render(PageFixtures.trends()))
    #expect(archive.entries.allSatisfy { OfficeReader.parses($0.text) })
    let isOurs = { (name: String) in
      name.contains("worksheets/sheet") || name.contains("charts/chart") || name.hasSuffix("workbook.xml")
    }
    try expectSnapshot(archive.dump(isOurs), named: "xu-huong.xlsx.txt")
  }

  @Test("breaks lines where days are missing, and draws a day that stands alone")
  func lines() throws {
    let page = try page()
    #expect(page.contains("<path class=\"l1\" d=\"M46 56.6L330 36.8L614 71.4\"/>"))
    #expect(page.contains("d=\"M614 12h.1\""))
    let canTho = try #require(page.components(separatedBy: "<summary>TP. Cần Thơ").last)
    #expect(canTho.contains("d=\"M46 91.2h.1M614 31.8h.1\""))
  }

  @Test("says in words what a chart shows")
  func alternatives() throws {
    let page = try page()
    #expect(page.components(separatedBy: "role=\"img\"").count == page.components(separatedBy: "<desc").count)
    #expect(page.contains("Thiếu trang thiết bị: 31 xã ngày đầu, 28 xã ngày cuối;"))
    let anchors = page.matches(of: #/ id="([^"]*)"/#).map { String($0.1) }
    #expect(Set(anchors).count == anchors.count)
    let references = page.matches(of: #/aria-labelledby="([^"]*)"/#).flatMap { $0.1.split(separator: " ") }
    #expect(references.allSatisfy { anchors.contains(String($0)) })
  }

  @Test("draws a native chart from the sheet's cells in the workbook")
  func charts() throws {
    let workbook = TrendWorkbook(words: PageFixtures.words, layout: Fixtures.party)
    let archive = try ZipReader(workbook.render(PageFixtures.trends()))
    let charts = archive.entries.filter { $0.name.contains("charts/chart") }
    // Two subjects; An Giang and Cần Thơ in one, Quảng Ngãi in the other.
    #expect(charts.count == 5)
    #expect(charts[0].text.contains("<c:f>'VM TTPVHCC'!$B$21:$D$21</c:f>"))
    // Without the element blank cells are gaps.
    #expect(!charts.contains { $0.text.contains("<c:dispBlanksAs") })
  }

  @Test(
    "counts in steps that people count in",
    arguments: [
      (0, 1, 1), (1, 1, 1), (5, 1, 5), (6, 2, 3), (10, 2, 5), (11, 5, 3), (31, 10, 4), (500, 100, 5),
      (501, 200, 3), (3_321, 1_000, 4),
    ])
  func scale(greatest: Int, step: Int, steps: Int) {
    let scale = ChartScale(greatest: greatest)
    #expect(scale.step == step)
    #expect(scale.steps == steps)
    #expect(scale.top >= greatest)
  }

  @Test(
    "prints numbers as Vietnamese texts do",
    arguments: [
      (0, "0", "0"), (7, "7", "+7"), (-7, "\u{2212}7", "\u{2212}7"), (3_321, "3.321", "+3.321"),
      (-1_234_567, "\u{2212}1.234.567", "\u{2212}1.234.567"),
    ])
  func numbers(number: Int, grouped: String, signed: String) {
    #expect(DecimalText.grouped(number) == grouped)
    #expect(DecimalText.signed(number) == signed)
  }

  @Test(
    "writes decimals for CSS and SVG with a point",
    arguments: [
      (125, 1, "12.5"), (120, 1, "12"), (5, 1, "0.5"), (0, 1, "0"), (1_005, 2, "10.05"), (1_050, 2, "10.5"),
    ])
  func decimals(units: Int, places: Int, text: String) {
    #expect(DecimalPlaces.text(units, places: places) == text)
  }
}
