/// How far a misspelt name is from the right one.
enum EditDistance {
  /// Whether the two differ by one slip, or by two where the name has seven letters or more. A name of less than
  /// six letters ("Huế") is too near to other words to be misspelt.
  static func isSmall(_ name: String, _ written: String) -> Bool {
    let letters = name.unicodeScalars.count
    let allowed = letters < 6 ? 0 : letters < 7 ? 1 : 2
    return between(Array(name.unicodeScalars), Array(written.unicodeScalars)) <= allowed
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
