/// The day of a report: a date without time, time zone or clock.
public struct CalendarDay: Hashable, Sendable {
  public let year: Int
  public let month: Int
  public let day: Int

  /// Reads "2025-09-22"; nil where the text has another form or the calendar has no such day.
  public init?(iso text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]),
      let day = Self.number(bytes[8..<10]),
      (1...12).contains(month), day >= 1, day <= Self.length(month: month, year: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// "2025-09-22".
  public var iso: String {
    "\(Self.padded(year, to: 4))-\(Self.padded(month, to: 2))-\(Self.padded(day, to: 2))"
  }

  /// "22/9/2025", "05/02/2026": a nought before days 1 to 9 and months 1 and 2 only, as Nghị định 30/2020
  /// and the Party's guide ask.
  public var official: String {
    let month = month <= 2 ? Self.padded(month, to: 2) : String(month)
    return "\(Self.padded(day, to: 2))/\(month)/\(year)"
  }

  /// Seconds since 1970 of 16:00 in Vietnam (UTC+7), when the day's report is closed.
  public var closingTime: Int {
    daysSince1970 * 86_400 + 9 * 3_600
  }

  /// The closing time in UTC, "2025-09-22T09:00:00Z".
  public var closingTimestamp: String { "\(iso)T09:00:00Z" }

  /// Howard Hinnant's days_from_civil: years begin in March so that the leap day is the last.
  private var daysSince1970: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      value = value * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return value
  }

  private static func length(month: Int, year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
