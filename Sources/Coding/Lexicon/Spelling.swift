/// Finds what was probably meant by a misspelt code.
enum Spelling {
  /// The candidate at the smallest edit distance from `word`, if that is at most a third of its length.
  static func nearest(to word: String, among candidates: [String]) -> String? {
    let limit = max(1, word.unicodeScalars.count / 3)
    return candidates.map { ($0, distance(word, $0)) }
      .filter { $0.1 <= limit }
      .min { $0.1 < $1.1 }?.0
  }

  /// Levenshtein distance in Unicode scalars.
  static func distance(_ left: String, _ right: String) -> Int {
    let right = Array(right.unicodeScalars)
    var row = Array(0...right.count)
    for (i, a) in left.unicodeScalars.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, b) in right.enumerated() {
        let substitution = diagonal + (a == b ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(substitution, diagonal + 1, row[j] + 1)
      }
    }
    return row[right.count]
  }
}
