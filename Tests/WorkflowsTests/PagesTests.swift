import Foundation
import Reporting
import Storage
import Submissions
import Testing

@testable import Workflows

@Suite struct PagesTests {
  private func rows(day: String) -> [[String]] { SmallDay.rows.map { [day] + $0.dropFirst() } }

  /// Runs the days one after the other, each from a file of its own.
  private func run(
    _ days: [String], in fixture: DayFixture
  ) throws -> (summary: RunDay.Summary, manifest: FileSetManifest, out: URL) {
    var last: (summary: RunDay.Summary, manifest: FileSetManifest, out: URL)?
    for day in days {
      last = try fixture.run([try fixture.file("\(day).csv", SmallDay.csv(rows(day: day)))])
    }
    return try #require(last)
  }

  @Test func trendsNeedTwoDays() throws {
    let fixture = try DayFixture()
    let first = try run(["2025-09-21"], in: fixture)
    #expect(first.manifest.files["xu-huong.html"] == nil)
    let second = try run(["2025-09-22"], in: fixture)
    #expect(second.manifest.files["xu-huong.html"] != nil)
    #expect(second.manifest.files["xu-huong.xlsx"] != nil)
  }

  @Test func laterDaysDoNotChangeWhatIsPrintedOfADay() throws {
    let fixture = try DayFixture()
    let before = try run(["2025-09-20", "2025-09-21"], in: fixture)
    _ = try run(["2025-09-22"], in: fixture)
    let again = try run(["2025-09-21"], in: fixture)
    #expect(before.manifest == again.manifest)
  }

  @Test func trendsShowNoMoreDaysThanAreRead() throws {
    let fixture = try DayFixture()
    let days = (1...31).compactMap { ReportDay(year: 2025, month: 8, day: $0) }
    let all = SmallDay.csv(days.flatMap { rows(day: $0.description) })
    _ = try fixture.run([try fixture.file("august.csv", all)])
    let workspace = try DayFixture.workspace.get()
    for day in days { _ = try CodeDay(workspace: workspace, store: fixture.store).run(day) }
    let last = try #require(days.last)
    let figures = try #require(
      try BuildTrends(workspace: workspace, store: fixture.store).run(upTo: last))
    #expect(figures.days.count == BuildTrends.mostDays)
    #expect(figures.days.last?.iso == "2025-08-31")
    let group = try #require(
      figures.groups.first { $0.subject == FigureSubject(kind: .blocker, body: .serviceCentre) })
    #expect(group.country.map(\.counts).allSatisfy { $0.count == BuildTrends.mostDays })
    #expect(group.country[0].counts.last == 2)
  }

  @Test func aCommuneCountsOnceHoweverManyOfItsBodiesSpeak() throws {
    let fixture = try DayFixture()
    let places = [("Bình Đức", "ttpvhcc"), ("Bình Đức", "ubnd"), ("Mỹ Thới", "mttq")]
    let rows = places.map { ["2025-09-22", "An Giang", $0.0, $0.1, "vuong-mac", "Thiếu máy tính"] }
    _ = try fixture.run([try fixture.file("a.csv", SmallDay.csv(rows))])
    let workspace = try DayFixture.workspace.get()
    let coded = try CodeDay(workspace: workspace, store: fixture.store).run(DayFixture.day)
    let figures = try #require(
      try BuildNational(workspace: workspace, store: fixture.store).run(DayFixture.day, layer: coded.layer))
    let communes = figures.groups.map { $0.topics.map(\.communes) }
    // All bodies, then the service centre, the People's Committee, the Fatherland Front.
    #expect(communes == [[2], [1], [1], [1]])
    #expect(figures.provinces.count == 34)
  }
}
