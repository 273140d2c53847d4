/// A calendar day of the report, without time or time zone.
public struct ReportDay: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// 1 to the month's length.
  public let day: Int

  /// Nil where there is no such day in the calendar or the year lies outside 2020-2100
  /// (a typing slip is rejected, not guessed; documents.md section 3).
  public init?(year: Int, month: Int, day: Int) {
    guard (2020...2100).contains(year), (1...12).contains(month),
      day >= 1, day <= Self.length(month: month, year: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// ISO form, "2025-09-22".
  public var description: String {
    "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  public static func < (left: ReportDay, right: ReportDay) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  private static func length(month: Int, year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
