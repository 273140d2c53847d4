/// Percentages as the published tables print them: rounded half to even on the exact fraction, never on a
/// binary approximation, with a decimal comma.
public enum Percent {
  /// One decimal, always printed: 6 of 96 is "6,2", 30 of 96 is "31,2", 3 of 3 is "100,0".
  ///
  /// - Precondition: `count` is not negative and `total` is positive.
  public static func text(count: Int, total: Int) -> String {
    let tenths = tenths(count: count, total: total)
    return "\(tenths / 10),\(tenths % 10)"
  }

  /// The same percentage in whole tenths of a percent: 6 of 96 is 62.
  public static func tenths(count: Int, total: Int) -> Int {
    rounded(count * 1_000, over: total)
  }

  /// Up to two decimals without trailing noughts: 18 of 19 is "94,74", 1 of 2 is "50", 1 of 8 is "12,5".
  public static func shortText(count: Int, total: Int) -> String {
    let hundredths = hundredths(count: count, total: total)
    let decimals = CalendarDay.padded(hundredths % 100, to: 2)
    if decimals == "00" { return "\(hundredths / 100)" }
    return "\(hundredths / 100),\(decimals.hasSuffix("0") ? String(decimals.prefix(1)) : decimals)"
  }

  /// The same percentage in whole hundredths of a percent: 18 of 19 is 9474.
  public static func hundredths(count: Int, total: Int) -> Int {
    rounded(count * 10_000, over: total)
  }

  private static func rounded(_ numerator: Int, over denominator: Int) -> Int {
    precondition(numerator >= 0 && denominator > 0, "a percentage of \(denominator)")
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    let rest = denominator - remainder
    if remainder == rest { return quotient + quotient % 2 }
    return remainder > rest ? quotient + 1 : quotient
  }
}
