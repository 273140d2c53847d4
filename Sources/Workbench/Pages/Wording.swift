import Submissions

// How figures and days are written on Vietnamese pages.

extension Int {
  /// "28.609"
  var grouped: String {
    let digits = Array(String(magnitude))
    var result = self < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result.append(".") }
      result.append(digit)
    }
    return result
  }
}

extension ReportDay {
  /// "22/9/2025"
  var official: String { "\(day)/\(month)/\(year)" }
}

extension Double {
  /// A share as a percentage with one decimal, "91,7%".
  var percent: String {
    let tenths = Int((self * 1000).rounded())
    return "\(tenths / 10),\(tenths % 10)%"
  }
}
