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

extension String {
  /// "24/11/2026 13:08" for the store's "2026-11-24T13:08:41Z"; another text stays as it is.
  var officialTime: String {
    let parts = utf8.split { $0 == UInt8(ascii: "T") || $0 == UInt8(ascii: ":") }.map {
      String(Substring($0))
    }
    guard parts.count == 4, let day = ReportDay(parsing: parts[0]) else { return self }
    return "\(day.official) \(parts[1]):\(parts[2])"
  }
}
