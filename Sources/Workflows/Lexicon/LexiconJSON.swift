import Coding

/// The lexicon commands' JSON (contract.md, `lexicon`).
public enum LexiconJSON {
  /// `[{"topic","category","labels":{"vuong-mac","kien-nghi"}}]`
  public static func topics(of lexicon: Lexicon) -> String {
    JSONTree.array(
      lexicon.topics.map { topic in
        .object([
          ("topic", .string(topic.code)), ("category", .string(topic.category)),
          (
            "labels",
            .object([
              ("vuong-mac", .string(topic.blockerLabel)), ("kien-nghi", .string(topic.suggestionLabel)),
            ])
          ),
        ])
      }
    ).text
  }

  /// `{"micro":{...},"macro":{...},"exact":...,"topics":{code:{...}}}`, with `n` (gold codes), `interval`
  /// (95 %, of F1), `confusions` and `wrong` beside what the contract names.
  public static func judgement(_ judgement: JudgeLexicon.Judgement) -> String {
    let macro = judgement.macro
    return JSONTree.object([
      ("entries", .integer(judgement.entries)),
      ("micro", .object(score(judgement.micro) + interval(judgement.microInterval))),
      ("macro", .object(score(macro.precision, macro.recall, macro.f1))),
      ("exact", .number(judgement.exact)),
      (
        "topics",
        .object(
          judgement.topics.keys.sorted().map { code in
            (code, .object(topic(judgement.topics[code] ?? Score(), judgement.intervals[code])))
          })
      ),
      (
        "confusions",
        .array(
          judgement.confusions.map {
            .object([("gold", .string($0.gold)), ("given", .string($0.given)), ("count", .integer($0.count))])
          })
      ),
      ("wrong", .array(judgement.wrong.map(wrong))),
    ]).text
  }

  typealias Members = [(key: String, value: JSONTree)]

  private static func topic(_ value: Score, _ range: ClosedRange<Double>?) -> Members {
    score(value) + [("n", .integer(value.truePositives + value.falseNegatives))] + interval(range)
  }

  static func score(_ score: Score) -> Members { self.score(score.precision, score.recall, score.f1) }

  static func score(_ precision: Double, _ recall: Double, _ f1: Double) -> Members {
    [("precision", .number(precision)), ("recall", .number(recall)), ("f1", .number(f1))]
  }

  private static func interval(_ range: ClosedRange<Double>?) -> Members {
    guard let range else { return [] }
    return [("interval", .array([.number(range.lowerBound), .number(range.upperBound)]))]
  }

  private static func wrong(_ wrong: JudgeLexicon.Wrong) -> JSONTree {
    .object([
      ("id", .string(wrong.entry.id)), ("text", .string(wrong.entry.text)),
      ("missing", .strings(wrong.missing)), ("extra", .strings(wrong.extra)),
      (
        "evidence",
        .array(
          wrong.coding.evidence.map {
            .object([
              ("topic", .string($0.topic)), ("quote", .string($0.quote)), ("rule", .string($0.rule)),
              ("place", .optional($0.derivation?.place.description)),
            ])
          })
      ),
    ])
  }
}
