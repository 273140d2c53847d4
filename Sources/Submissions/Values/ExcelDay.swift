/// A day as workbooks count it: in days, the time of day as the fraction.
struct ExcelDay {
  /// Counted from 1900 (1 is 1 January 1900, and 60 the 29 February that never was).
  let serial: Double

  init(serial: Double) {
    self.serial = serial
  }

  /// - Parameter serial: counted from 1904 (0 is 1 January 1904), as workbooks with `date1904` have it.
  init(serialFrom1904 serial: Double) {
    self.serial = serial + 1462
  }

  /// Nil outside the years 2020 to 2100.
  var reportDay: ReportDay? {
    civil.flatMap { ReportDay(year: $0.year, month: $0.month, day: $0.day) }
  }

  /// "22/9/2025"; nil outside of what Excel shows as a day.
  var text: String? { civil.map { "\($0.day)/\($0.month)/\($0.year)" } }

  private var civil: (year: Int, month: Int, day: Int)? {
    // Up to the phantom 29 February 1900 the count is one behind; no report is that old.
    guard (61..<2_958_466).contains(serial) else { return nil }
    // Days since 1 March of the year 0, then Howard Hinnant's civil_from_days.
    let days = Int(serial) - 25_569 + 719_468
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    )
  }
}
