extension PublishedReportRenderer {
  /// The report as one JSON object, fields in the order of the contract, ending in a line break.
  public func json() -> String {
    let appendices = appendices.map { (String($0.number), json($0.content, number: $0.number)) }
    var fields: [(name: String, value: JSONValue)] = [
      ("appendices", .object(appendices)),
      ("findings", .array(findings.map(json))),
    ]
    if let comparison { fields.append(("comparison", json(comparison))) }
    return JSONValue.object(fields).text() + "\n"
  }

  private func json(_ appendix: PublishedAppendix, number: Int) -> JSONValue {
    switch appendix {
    case .rows(let rows):
      .object([("rows", .array(rows.map { json($0, appendix: number) }))])
    case .rates(let rates):
      .object([("appendix", .integer(number)), ("provinces", .array(rates.map(json)))])
    case .texts(let texts):
      .object([
        ("appendix", .integer(number)),
        ("reported", .integer(texts.reported ?? texts.entries.count)),
        ("of", texts.total.map { .integer($0) } ?? .null),
        ("provinces", .array(texts.entries.map { json($0, appendix: number) })),
      ])
    }
  }

  private func json(_ row: PublishedRow, appendix: Int) -> JSONValue {
    .object([
      ("province", .string(row.province)), ("label", .string(row.label)), ("count", .integer(row.count)),
      ("total", .integer(row.total)), ("percent", .string(row.percent)),
      ("topics", .array(topics(of: row.label, appendix: appendix).map { .string($0) })),
    ])
  }

  private func json(_ rates: PublishedRates) -> JSONValue {
    func rate(_ percent: String?) -> JSONValue { percent.map { .string($0) } ?? .null }
    return .object([
      ("number", .integer(rates.number)), ("province", .string(rates.province)),
      ("dang-uy", rate(rates.partyCommittee)), ("hdnd", rate(rates.peoplesCouncil)),
      ("ubnd", rate(rates.peoplesCommittee)), ("mttq", rate(rates.fatherlandFront)),
    ])
  }

  private func json(_ text: PublishedText, appendix: Int) -> JSONValue {
    .object([
      ("number", .integer(text.number)), ("unit", .string(text.unit)), ("province", .string(text.province)),
      ("text", .string(text.text)),
      ("topics", .array(topics(of: text.text, appendix: appendix).map { .string($0) })),
    ])
  }

  private func json(_ comparison: PublishedComparison) -> JSONValue {
    .object([
      ("day", .string(comparison.day.description)),
      (
        "appendices",
        .object(comparison.appendices.map { (String($0.number), .array($0.rows.map(json))) })
      ),
    ])
  }

  private func json(_ row: PublishedComparison.Row) -> JSONValue {
    .object([
      ("province", .string(row.province)), ("rank", row.rank.map { .integer($0) } ?? .null),
      ("label", row.published.map { .string($0.label) } ?? .null),
      ("topics", .array(row.topics.map { .string($0) })),
      ("count", row.published.map { .integer($0.count) } ?? .null),
      ("ours", .array(row.ours.map(json))),
    ])
  }

  private func json(_ own: PublishedComparison.OwnTopic) -> JSONValue {
    .object([
      ("topic", .string(own.topic)), ("label", .string(own.label)),
      ("rank", own.rank.map { .integer($0) } ?? .null), ("count", .integer(own.count)),
    ])
  }

  private func json(_ finding: Finding) -> JSONValue {
    .object([
      ("appendix", .integer(finding.appendix)), ("province", .string(finding.province)),
      ("what", .string(finding.what.rawValue)), ("detail", .string(finding.detail)),
    ])
  }
}
