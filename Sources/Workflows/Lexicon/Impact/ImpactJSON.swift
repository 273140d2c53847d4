/// An impact as JSON:
/// `{"before","after","entries","changed","topics":[{"topic","gained","lost","samples"}],"moves":[...],
/// "gold":{"before","after"} or null,"rows":[...]}`.
public enum ImpactJSON {
  /// - Parameter samples: entries shown for each topic and direction, at most.
  public static func text(_ impact: LexiconImpact, samples: Int = 3) -> String {
    JSONTree.object([
      ("before", .string(impact.versions.before)), ("after", .string(impact.versions.after)),
      ("entries", .integer(impact.entries)), ("changed", .integer(impact.changes.count)),
      ("topics", .array(impact.topics.map { topic($0, samples: samples) })),
      (
        "moves",
        .array(
          impact.moves.map {
            .object([("from", .string($0.from)), ("to", .string($0.to)), ("entries", .integer($0.entries))])
          })
      ),
      (
        "gold",
        impact.gold.map {
          .object([("before", judgement($0.before)), ("after", judgement($0.after))])
        } ?? .null
      ),
      ("rows", .array(impact.rows.map(row))),
    ]).text
  }

  private static func topic(_ change: LexiconImpact.TopicChange, samples: Int) -> JSONTree {
    .object([
      ("topic", .string(change.topic)), ("gained", .integer(change.gained.count)),
      ("lost", .integer(change.lost.count)),
      (
        "samples",
        .array((change.gained.prefix(samples) + change.lost.prefix(samples)).map(sample))
      ),
    ])
  }

  private static func sample(_ change: LexiconImpact.Change) -> JSONTree {
    .object([
      ("id", .string(change.entry.id)), ("text", .string(change.entry.text)),
      ("before", .strings(change.before)), ("after", .strings(change.after)),
    ])
  }

  private static func judgement(_ judgement: JudgeLexicon.Judgement) -> JSONTree {
    .object([
      ("entries", .integer(judgement.entries)), ("micro", .object(LexiconJSON.score(judgement.micro))),
      (
        "macro",
        .object(
          LexiconJSON.score(judgement.macro.precision, judgement.macro.recall, judgement.macro.f1))
      ),
      ("exact", .number(judgement.exact)),
      (
        "topics",
        .object(
          judgement.topics.keys.sorted().map { code in
            (code, .object(LexiconJSON.score(judgement.topics[code] ?? Score())))
          })
      ),
    ])
  }

  private static func row(_ row: LexiconImpact.RowChange) -> JSONTree {
    .object([
      ("day", .string(row.day.description)), ("appendix", .integer(row.appendix)),
      ("province", .string(row.province)), ("topic", .string(row.topic)),
      ("count", .array([.integer(row.countBefore), .integer(row.countAfter)])),
      ("rank", .array([.optional(row.rankBefore), .optional(row.rankAfter)])),
    ])
  }
}
