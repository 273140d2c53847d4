/// Whether a topic would still be printed had other communes happened to report: a bootstrap over the
/// province's communes.
///
/// Each resample draws as many communes as the province has, with replacement, those that sent nothing
/// included, and ranks anew. The seed is fixed, so the answer is part of the report and not of the run.
public struct RankStability: Hashable, Sendable {
  /// How many resamples are drawn.
  public static let resamples = 200
  private static let seed: UInt64 = 0x5655_4F4E_474D_4143

  /// In how many resamples the topic was printed again.
  public let kept: Int

  /// Whether the topic was printed again in at least 95 of 100 resamples.
  public var isStable: Bool { kept * 100 >= Self.resamples * 95 }

  /// One answer for each of `printed`, in its order.
  static func measure(
    _ printed: [Int], order: TopicOrder, communes: [[Int]], total: Int
  ) -> [RankStability] {
    let draws = max(total, communes.count)
    var generator = SplitMix64(seed: seed)
    var kept = [Int](repeating: 0, count: order.topicCount)
    var counts = [Int](repeating: 0, count: order.topicCount)
    for _ in 0..<resamples {
      for topic in counts.indices { counts[topic] = 0 }
      for _ in 0..<draws {
        let commune = generator.next(below: draws)
        guard commune < communes.count else { continue }
        for topic in communes[commune] { counts[topic] += 1 }
      }
      for topic in order.printed(counts) { kept[topic] += 1 }
    }
    return printed.map { RankStability(kept: kept[$0]) }
  }
}
