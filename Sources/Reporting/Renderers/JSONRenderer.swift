/// The contract's JSON. Rows of top-K tables say besides what stands behind the figure; `label` is always the
/// official one.
public struct JSONRenderer: ReportRenderer {
  public init() {}

  public func render(_ report: AppendixReport) -> [UInt8] {
    document(of: report).document
  }

  private func document(of report: AppendixReport) -> JSONValue {
    let number = (key: "appendix", value: JSONValue.number(report.definition.number))
    switch (report.definition.form, report.content) {
    case (.topics(let kind, let body, _), .rankings(let rankings)):
      return .object(
        [
          number,
          ("title", .string(report.title)),
          ("day", .string(report.day.iso)),
          ("kind", .string(kind.rawValue)),
          ("body", .string(body.rawValue)),
        ] + compared(report.compared) + [
          ("provinces", .array(rankings.map(province)))
        ])
    case (.completion(let bodies), .completion(let rows)):
      return .object([number, ("provinces", .array(rows.map { province($0, bodies: bodies) }))])
    case (.texts, .texts(let texts)):
      return .object([
        number,
        ("reported", .number(texts.reported)),
        ("of", .number(texts.of)),
        ("provinces", .array(texts.rows.map(province))),
      ])
    default:
      preconditionFailure("the form of an appendix is checked where it is made")
    }
  }

  private func compared(_ compared: ComparedDay?) -> [(key: String, value: JSONValue)] {
    guard let compared else { return [] }
    return [
      (
        "compared",
        .object([
          ("day", .string(compared.day.iso)),
          ("lexicon", .string(compared.hasSameLexicon ? "same" : "other")),
        ])
      )
    ]
  }

  private func province(_ ranking: ProvinceRanking) -> JSONValue {
    var members: [(key: String, value: JSONValue)] = [
      ("number", .number(ranking.number)),
      ("province", .string(ranking.province.name)),
      ("communes", .number(ranking.province.communes)),
      ("rows", .array(ranking.rows.map(row))),
    ]
    if !ranking.gone.isEmpty { members.append(("gone", .array(ranking.gone.map(gone)))) }
    return .object(members)
  }

  private func row(_ row: RankedTopic) -> JSONValue {
    var members: [(key: String, value: JSONValue)] = [
      ("rank", .number(row.rank)),
      ("topic", .string(row.topic.code)),
      ("label", .string(row.label)),
      ("count", .number(row.count)),
      ("total", .number(row.total)),
      ("percent", .string(row.percent)),
      ("detail", .string(row.detailedLabel)),
      ("named", .array(row.named.map(named))),
      ("entries", .number(row.entries.count)),
      ("copies", .number(row.copies)),
      ("margin", row.margin.map(JSONValue.number) ?? .null),
      ("stability", stability(row.stability)),
      ("quotes", .array(row.quotes.map(quote))),
    ]
    if let change = row.change, let earlier = row.earlier {
      members.append(("change", .number(change)))
      members.append(
        (
          "earlier",
          .object([
            ("rank", earlier.rank.map(JSONValue.number) ?? .null), ("count", .number(earlier.count)),
          ])
        ))
    }
    return .object(members)
  }

  private func gone(_ gone: GoneTopic) -> JSONValue {
    .object([
      ("topic", .string(gone.topic.code)),
      ("label", .string(gone.label)),
      ("count", .number(gone.count)),
      ("earlier", .object([("rank", .number(gone.earlierRank)), ("count", .number(gone.earlierCount))])),
    ])
  }

  private func named(_ named: NamedObject) -> JSONValue {
    .object([("object", .string(named.object)), ("communes", .number(named.communes))])
  }

  private func stability(_ stability: RankStability) -> JSONValue {
    .object([
      ("verdict", .string(stability.isStable ? "stable" : "fragile")),
      ("kept", .number(stability.kept)),
      ("resamples", .number(RankStability.resamples)),
    ])
  }

  private func quote(_ quote: TypicalQuote) -> JSONValue {
    .object([("commune", .string(quote.communeName)), ("text", .string(quote.text))])
  }

  private func province(_ row: CompletionRow, bodies: [ReportingBody]) -> JSONValue {
    .object(
      [("number", .number(row.number)), ("province", .string(row.province.fullName))]
        + bodies.map { body in
          (key: body.rawValue, value: row.shares[body].map { .string($0.percent) } ?? .null)
        })
  }

  private func province(_ row: ProvinceTexts.Row) -> JSONValue {
    .object([
      ("number", .number(row.number)),
      ("unit", .string(row.unit)),
      ("province", .string(row.province.name)),
      ("text", .string(row.text)),
      ("topics", .array(row.topics.map(JSONValue.string))),
    ])
  }
}
