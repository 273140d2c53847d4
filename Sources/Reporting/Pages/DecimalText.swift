/// Numbers as Vietnamese texts print them.
enum DecimalText {
  /// "3.321": a dot before every three digits.
  static func grouped(_ number: Int) -> String {
    let digits = Array(String(number.magnitude).utf8)
    var bytes: [UInt8] = number < 0 ? Array("\u{2212}".utf8) : []
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { bytes.append(UInt8(ascii: ".")) }
      bytes.append(digit)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// With a plus or a proper minus sign; "0" has none.
  static func signed(_ number: Int) -> String {
    number > 0 ? "+\(grouped(number))" : grouped(number)
  }
}
