import Submissions

/// Finds the day of which a report speaks.
enum ReportDate {
  /// The first "trong ngày 22/9/2025", as the report's text and the heading of appendix 6 have it, else the first
  /// "ngày 22/9/2025". Nil where no line has a date.
  static func day(in lines: [ReportLine]) -> ReportDay? {
    let dates = lines.lazy.flatMap { line in
      line.text.matches(of: /([Tt]rong )?[Nn]gày (\d{1,2}\/\d{1,2}\/\d{4})/).compactMap { date in
        ReportDay(parsing: String(date.2)).map { (day: $0, isReported: date.1 != nil) }
      }
    }
    return (dates.first(where: \.isReported) ?? dates.first)?.day
  }
}
