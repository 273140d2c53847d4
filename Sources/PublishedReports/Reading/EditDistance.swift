/// How far a misspelt name is from the right one.
enum EditDistance {
  /// Whether the two differ by one slip, or by two where the name has eight letters or more.
  static func isSmall(_ name: String, _ written: String) -> Bool {
    between(Array(name.unicodeScalars), Array(written.unicodeScalars))
      <= (name.unicodeScalars.count < 8 ? 1 : 2)
  }

  /// Levenshtein distance.
  private static func between(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var row = Array(0...right.count)
    for (i, scalar) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in right.enumerated() {
        let substituted = diagonal + (scalar == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(substituted, row[j] + 1, diagonal + 1)
      }
    }
    return row[right.count]
  }
}
