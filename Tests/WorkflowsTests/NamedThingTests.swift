import Foundation
import Reporting
import Testing

@testable import Workflows

/// Labels say what communes named, from the evidence of their texts to the printed table.
@Suite struct NamedThingTests {
  private static let rows = [
    ["Bình Đức", "Thiếu máy tính, máy scan"],
    ["Mỹ Thới", "Thiếu 05 bộ máy vi tính; đề nghị cấp máy scan"],
    ["Mỹ Thới", "THIEU MAY TINH"],
    ["Long Xuyên", "Chưa có laptop cho cán bộ"],
    ["Châu Đốc", "Thiếu trang thiết bị"],
    ["Hà Tiên", "Đã được cấp đủ máy in"],
  ].map { ["2025-09-22", "An Giang", $0[0], "ttpvhcc", "vuong-mac", $0[1]] }

  private func text(_ format: String, _ style: AppendixReport.LabelStyle = .detailed) throws -> String {
    let fixture = try DayFixture()
    let run = try fixture.run([try fixture.file("a.csv", SmallDay.csv(Self.rows))], labelStyle: style)
    #expect(run.summary.rejected == 0)
    return try String(
      contentsOf: run.out.appendingPathComponent("appendix-06.\(format)"), encoding: .utf8)
  }

  @Test func labelsNameThingsByDistinctCommunes() throws {
    let label = "Thiếu cơ sở vật chất, trang thiết bị (máy tính 3, máy scan 2)"
    #expect(try text("md").contains("| \(label) | 4/102 (3,9%) |"))
    #expect(try text("html").contains(label))
    let json = try text("json")
    #expect(json.contains("\"label\": \"Thiếu cơ sở vật chất, trang thiết bị\","))
    #expect(json.contains("\"detail\": \"\(label)\""))
  }

  @Test func plainLabelsNameNothing() throws {
    for format in ["md", "html", "csv"] { #expect(try !text(format, .plain).contains("(máy tính")) }
  }

  @Test func termsAreKeptInTheLedger() throws {
    let fixture = try DayFixture()
    _ = try fixture.run([try fixture.file("a.csv", SmallDay.csv(Self.rows))])
    let layer = try #require(try fixture.store.currentLayer(day: DayFixture.day))
    let entries = try fixture.store.entries(matching: .init(day: DayFixture.day), limit: 9)
    let first = try #require(entries.first { $0.submission.text == "Thiếu máy tính, máy scan" })
    let coding = try #require(try fixture.store.coding(of: first.id, layer: layer.id))
    #expect(coding.evidence.flatMap(\.terms) == ["máy scan", "máy tính"])
  }
}
