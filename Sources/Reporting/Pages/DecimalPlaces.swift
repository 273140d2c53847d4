/// Numbers as CSS and SVG write them: a point, no trailing noughts, whatever the locale.
enum DecimalPlaces {
  /// `units` in the given power of ten: 125 with 1 place is "12.5", 120 is "12".
  ///
  /// - Precondition: `units` is not negative.
  static func text(_ units: Int, places: Int) -> String {
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let (whole, rest) = units.quotientAndRemainder(dividingBy: scale)
    if rest == 0 { return String(whole) }
    var decimals = CalendarDay.padded(rest, to: places)
    while decimals.utf8.last == UInt8(ascii: "0") { decimals.removeLast() }
    return "\(whole).\(decimals)"
  }
}
