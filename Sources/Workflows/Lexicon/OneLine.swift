/// Texts of entries in lines for people.
enum OneLine {
  /// `text` on one line, white space and control characters as single spaces, cut behind `limit` scalars.
  static func text(_ text: String, limit: Int = 160) -> String {
    var line = String.UnicodeScalarView()
    var count = 0
    for scalar in text.unicodeScalars {
      let isSpace = scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
      if isSpace, line.isEmpty || line.last == " " { continue }
      if count == limit { return String(line) + "…" }
      line.append(isSpace ? " " : scalar)
      count += 1
    }
    return String(line)
  }
}
