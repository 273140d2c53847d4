/// Percentages as the published tables print them: one decimal with a comma, half to even (6/96 is "6,2").
enum Percentage {
  /// Nil where `total` is 0.
  static func printed(count: Int, total: Int) -> String? {
    guard total > 0 else { return nil }
    var (tenths, remainder) = (count * 1000).quotientAndRemainder(dividingBy: total)
    if 2 * remainder > total || (2 * remainder == total && tenths % 2 == 1) { tenths += 1 }
    return "\(tenths / 10),\(tenths % 10)"
  }

  /// Whether `percent` is what `printed` gives; a decimal point does for the comma, and "100" for "100,0".
  static func follows(_ percent: String, count: Int, total: Int) -> Bool {
    let written = String(percent.map { $0 == "." ? "," : $0 })
    guard let right = printed(count: count, total: total) else { return false }
    return written == right || written + ",0" == right
  }
}
