/// RFC 4180 as written, and the apostrophe taken off: what a reader of our files does.
enum CSVReader {
  static func records(_ text: String, separator: Unicode.Scalar = ",") -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var field = String.UnicodeScalarView()
    var quoted = false
    let scalars = Array(text.unicodeScalars)
    var index = 0
    func endField() {
      record.append(String(field))
      field = String.UnicodeScalarView()
    }
    while index < scalars.count {
      let scalar = scalars[index]
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      if quoted {
        if scalar != "\"" {
          field.append(scalar)
        } else if next == "\"" {
          field.append("\"")
          index += 1
        } else {
          quoted = false
        }
      } else if scalar == "\"" {
        quoted = true
      } else if scalar == separator {
        endField()
      } else if scalar == "\r", next == "\n" {
        endField()
        records.append(record)
        record = []
        index += 1
      } else {
        field.append(scalar)
      }
      index += 1
    }
    return records
  }

  /// Removes one apostrophe where apostrophes stand before a sign that begins a formula.
  static func unguarded(_ field: String) -> String {
    let scalars = field.unicodeScalars
    guard scalars.first == "'", let sign = scalars.first(where: { $0 != "'" }),
      ["=", "+", "-", "@", "\t", "\r", "\n"].contains(sign)
    else { return field }
    return String(scalars.dropFirst())
  }
}
