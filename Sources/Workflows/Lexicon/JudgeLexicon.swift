import Coding

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
    /// The same for micro-F1.
    public let microInterval: ClosedRange<Double>
    /// How often gold had the first topic and the lexicon the second instead.
    public let confusions: [(gold: String, given: String, count: Int)]
    public let wrong: [Wrong]
  }

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
        entry.text, in: EntryContext(kind: entry.kind, body: entry.body), explaining: .derivations)
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
    let codes = topics.keys.sorted()
    let ranges = Self.intervals(of: codes, outcomes)
    return Judgement(
      entries: gold.count,
      micro: topics.values.reduce(Score(), +),
      macro: (mean(\.precision), mean(\.recall), mean(\.f1)),
      exact: gold.isEmpty ? 1 : Double(gold.count - wrong.count) / Double(gold.count),
      topics: topics,
      intervals: Dictionary(uniqueKeysWithValues: zip(codes, ranges)),
      microInterval: ranges[codes.count],
      confusions: confusions.map { (gold: $0.key[0], given: $0.key[1], count: $0.value) }
        .sorted { ($1.count, $0.gold, $0.given) < ($0.count, $1.gold, $1.given) },
      wrong: wrong)
  }

  /// One interval for each topic and, last, one for all of them together.
  private static func intervals(
    of topics: [String], _ outcomes: [[String: Score]]
  ) -> [ClosedRange<Double>] {
    let columns = topics.map { topic in
      outcomes.enumerated().compactMap { entry, outcome in outcome[topic].map { (entry: entry, score: $0) } }
    }
    let together = outcomes.enumerated().map { entry, outcome in
      (entry: entry, score: outcome.values.reduce(Score(), +))
    }
    return F1Bootstrap.intervals(of: columns + [together], entries: outcomes.count)
  }
}
