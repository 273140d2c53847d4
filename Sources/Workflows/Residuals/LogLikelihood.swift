import Foundation

/// Keyness: how surely a phrase belongs more to one set of entries than to another.
///
/// G² of the two-by-two table of entries with and without the phrase (T. Dunning, "Accurate Methods for the
/// Statistics of Surprise and Coincidence", Computational Linguistics 19(1), 1993). It holds for rare phrases,
/// where chi-square does not; above 3.84 chance explains the difference in fewer than 5 of 100 cases.
enum LogLikelihood {
  /// Above this chance explains the difference in fewer than 1 of 1,000 cases; thousands of phrases are tried
  /// at once, so that the usual 5 of 100 would let hundreds through.
  static let significant = 10.83

  /// Zero where one of the sets is empty, and where the phrase is no more frequent in the first set.
  static func keyness(in count: Int, of total: Int, against other: Int, of otherTotal: Int) -> Double {
    guard total > 0, otherTotal > 0, count * otherTotal > other * total else { return 0 }
    let all = Double(total + otherTotal)
    let with = Double(count + other)
    func term(_ observed: Int, _ row: Double, _ column: Int) -> Double {
      if observed == 0 { return 0 }
      return Double(observed) * log(Double(observed) * all / (row * Double(column)))
    }
    return 2
      * (term(count, with, total) + term(other, with, otherTotal)
        + term(total - count, all - with, total) + term(otherTotal - other, all - with, otherTotal))
  }
}
