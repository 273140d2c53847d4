import Reporting

/// How far F1 would stray had other entries been judged: the 2.5 % and 97.5 % points of F1 over resamples of
/// the entries, drawn with replacement from a fixed seed.
struct F1Bootstrap {
  private static let resamples = 1_000
  private static let seed: UInt64 = 20_250_922

  /// For each of `columns`, by entry the score of those entries that have one.
  /// - Parameter entries: how many entries were judged.
  static func intervals(
    of columns: [[(entry: Int, score: Score)]], entries: Int
  ) -> [ClosedRange<Double>] {
    guard entries > 0 else { return columns.map { _ in 1...1 } }
    var random = SplitMix64(seed: seed)
    var samples = [[Double]](repeating: [], count: columns.count)
    for _ in 0..<resamples {
      var times = [Int](repeating: 0, count: entries)
      for _ in 0..<entries { times[random.next(below: entries)] += 1 }
      for (column, outcomes) in columns.enumerated() {
        var total = Score()
        for outcome in outcomes where times[outcome.entry] > 0 {
          total = total + outcome.score * times[outcome.entry]
        }
        samples[column].append(total.f1)
      }
    }
    return samples.map { values in
      let sorted = values.sorted()
      return sorted[resamples * 25 / 1000]...sorted[resamples * 975 / 1000]
    }
  }
}
