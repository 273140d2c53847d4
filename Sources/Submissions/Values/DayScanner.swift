import VietnameseText

extension ReportDay {
  /// Reads a day as officials type it: "22/9/2025" (day first; also with "-" or "."), "2025-09-22",
  /// "20250922", "ngày 22 tháng 9 năm 2025", each with or without a time behind it. Nil where it is none
  /// of these or no day from 2020 to 2100.
  public init?(parsing text: String) {
    guard text.utf8.count <= 100 else { return nil }
    var scanner = DayScanner(text)
    guard let day = scanner.day(), scanner.endsInTime() else { return nil }
    self = day
  }
}

private struct DayScanner {
  private var rest: Substring.UnicodeScalarView

  init(_ text: String) {
    rest = NameKey.bare(text).unicodeScalars[...]
  }

  mutating func day() -> ReportDay? {
    _ = take("ngay ")
    guard let first = number(upTo: 8) else { return nil }
    if first.digits == 8 {
      return ReportDay(year: first.value / 10_000, month: first.value / 100 % 100, day: first.value % 100)
    }
    for mark in ["/", "-", ".", " thang "] {
      guard take(mark) else { continue }
      guard let second = number(upTo: 2), take(mark == " thang " ? " nam " : mark),
        let third = number(upTo: 4)
      else { return nil }
      return switch (first.digits, third.digits) {
      case (1...2, 4): ReportDay(year: third.value, month: second.value, day: first.value)
      case (4, 1...2) where mark != " thang ":
        ReportDay(year: first.value, month: second.value, day: third.value)
      default: nil
      }
    }
    return nil
  }

  /// Whether nothing follows but a time of day: "00:00:00", "T07:30:00.000+07:00", "7:05 AM".
  mutating func endsInTime() -> Bool {
    if rest.isEmpty { return true }
    guard take("t") || take(" "), let hour = number(upTo: 2), hour.value < 25 else { return false }
    var parts = 0
    while take(":") {
      guard let part = number(upTo: 2), part.value < 60 else { return false }
      parts += 1
    }
    guard (1...2).contains(parts) else { return false }
    if take("."), number(upTo: 9) == nil { return false }
    _ = take(" ")
    if rest.isEmpty || take("z") || take("am") || take("pm") || take("sa") || take("ch") {
      return rest.isEmpty
    }
    guard take("+") || take("-"), number(upTo: 4) != nil else { return false }
    if take(":"), number(upTo: 2) == nil { return false }
    return rest.isEmpty
  }

  private mutating func take(_ expected: String) -> Bool {
    guard rest.starts(with: expected.unicodeScalars) else { return false }
    rest = rest.dropFirst(expected.unicodeScalars.count)
    return true
  }

  private mutating func number(upTo longest: Int) -> (value: Int, digits: Int)? {
    let digits = rest.prefix { ("0"..."9").contains($0) }
    guard (1...longest).contains(digits.count), let value = Int(String(digits)) else { return nil }
    rest = rest.dropFirst(digits.count)
    return (value, digits.count)
  }
}
