import Foundation
import Testing

@testable import Reporting

@Suite("Days")
struct CalendarDayTests {
  @Test(
    "have a nought before days 1 to 9 and months 1 and 2 only",
    arguments: [
      ("2025-09-22", "22/9/2025"), ("2026-02-05", "05/02/2026"), ("2025-09-02", "02/9/2025"),
      ("2025-12-31", "31/12/2025"), ("2026-01-10", "10/01/2026"),
    ])
  func officialForm(iso: String, official: String) {
    #expect(CalendarDay(iso: iso)?.official == official)
    #expect(CalendarDay(iso: iso)?.iso == iso)
  }

  @Test(
    "that the calendar does not have are refused",
    arguments: [
      "2025-02-29", "2025-13-01", "2025-00-10", "2025-04-31", "22/9/2025", "2025-9-22", "2025-09-2a", "",
    ])
  func refused(text: String) {
    #expect(CalendarDay(iso: text) == nil)
  }

  @Test("close at 16:00 in Vietnam", arguments: ["1970-01-01", "2024-02-29", "2025-09-22", "2100-03-01"])
  func closingTime(iso: String) throws {
    let day = try #require(CalendarDay(iso: iso))
    let expected = try Date("\(iso)T16:00:00+07:00", strategy: .iso8601)
    #expect(Date(timeIntervalSince1970: Double(day.closingTime)) == expected)
    #expect(try Date(day.closingTimestamp, strategy: .iso8601) == expected)
  }
}
