import Coding
import Reporting

/// `lexicon test`: how well a lexicon codes texts whose topics people have settled.
public struct JudgeLexicon: Sendable {
  /// A text that was not coded as gold has it.
  public struct Wrong: Sendable {
    public let entry: GoldEntry
    public let coding: Coding
    public let missing: [String]
    public let extra: [String]
  }

  public struct Judgement: Sendable {
    public let entries: Int
    public let micro: Score
    /// Means over the topics that occur in gold.
    public let macro: (precision: Double, recall: Double, f1: Double)
    /// Share of entries with exactly the gold set.
    public let exact: Double
    public let topics: [String: Score]
    /// For each topic the 2.5 % and 97.5 % points of F1 over 1,000 resamples of the entries.
    public let intervals: [String: ClosedRange<Double>]
    /// How often gold had the first topic and the lexicon the second instead.
    public let confusions: [(gold: String, given: String, count: Int)]
    public let wrong: [Wrong]
  }

  private static let resamples = 1_000
  private static let seed: UInt64 = 20_250_922

  private let lexicon: CompiledLexicon

  public init(lexicon: CompiledLexicon) { self.lexicon = lexicon }

  public func run(_ gold: [GoldEntry]) -> Judgement {
    let coder = Coder(lexicon)
    var topics: [String: Score] = [:]
    var wrong: [Wrong] = []
    var confusions: [[String]: Int] = [:]
    var outcomes: [[String: Score]] = []
    for entry in gold {
      let coding = coder.code(
        entry.text, in: EntryContext(kind: entry.kind, body: entry.body), explaining: true)
      let expected = Set(entry.topics)
      let given = Set(coding.topics)
      var outcome: [String: Score] = [:]
      for topic in expected.union(given) {
        let score = Score(
          truePositives: expected.contains(topic) && given.contains(topic) ? 1 : 0,
          falsePositives: expected.contains(topic) ? 0 : 1,
          falseNegatives: given.contains(topic) ? 0 : 1)
        outcome[topic] = score
        topics[topic] = (topics[topic] ?? Score()) + score
      }
      outcomes.append(outcome)
      guard expected != given else { continue }
      let missing = expected.subtracting(given).sorted()
      let extra = given.subtracting(expected).sorted()
      wrong.append(Wrong(entry: entry, coding: coding, missing: missing, extra: extra))
      for gold in missing { for other in extra { confusions[[gold, other], default: 0] += 1 } }
    }
    let judged = topics.values.filter { $0.truePositives + $0.falseNegatives > 0 }
    func mean(_ value: (Score) -> Double) -> Double {
      judged.isEmpty ? 1 : judged.map(value).sorted().reduce(0, +) / Double(judged.count)
    }
    return Judgement(
      entries: gold.count,
      micro: topics.values.reduce(Score(), +),
      macro: (mean(\.precision), mean(\.recall), mean(\.f1)),
      exact: gold.isEmpty ? 1 : Double(gold.count - wrong.count) / Double(gold.count),
      topics: topics,
      intervals: intervals(of: topics.keys.sorted(), outcomes),
      confusions: confusions.map { (gold: $0.key[0], given: $0.key[1], count: $0.value) }
        .sorted { ($1.count, $0.gold, $0.given) < ($0.count, $1.gold, $1.given) },
      wrong: wrong)
  }

  private func intervals(
    of topics: [String], _ outcomes: [[String: Score]]
  ) -> [String: ClosedRange<Double>] {
    guard !outcomes.isEmpty else { return [:] }
    var random = SplitMix64(seed: Self.seed)
    var samples: [String: [Double]] = [:]
    let places = Dictionary(
      uniqueKeysWithValues: topics.map { topic in (topic, outcomes.map { $0[topic] }) })
    for _ in 0..<Self.resamples {
      let drawn = outcomes.indices.map { _ in Int.random(in: outcomes.indices, using: &random) }
      for topic in topics {
        guard let column = places[topic] else { continue }
        var score = Score()
        for index in drawn { if let outcome = column[index] { score = score + outcome } }
        samples[topic, default: []].append(score.f1)
      }
    }
    return samples.mapValues { values in
      let sorted = values.sorted()
      return sorted[sorted.count * 25 / 1000]...sorted[min(sorted.count - 1, sorted.count * 975 / 1000)]
    }
  }
}
