import Coding

/// The sentences under each rule: whether there are any, and whether they are coded as the rule says.
struct ExampleCheck {
  let lexicon: CompiledLexicon

  func problems() -> [LexiconProblem] {
    let coder = Coder(lexicon)
    return lexicon.lexicon.rules.flatMap { rule in
      missing(in: rule) + rule.examples.compactMap { failure(of: $0, in: rule, coder) }
    }
  }

  private func missing(in rule: Rule) -> [LexiconProblem] {
    [("dung", true, "phải được mã"), ("sai", false, "không được mã")].compactMap { key, isPositive, what in
      if rule.examples.contains(where: { $0.isPositive == isPositive }) { return nil }
      return LexiconProblem(
        severity: .error, file: rule.file, line: rule.line,
        message: "quy tắc \"\(rule.id)\" chưa có câu ví dụ \"\(key)\": thêm ít nhất một câu \(what) "
          + rule.topic)
    }
  }

  private func failure(of example: Example, in rule: Rule, _ coder: Coder) -> LexiconProblem? {
    let context = EntryContext(kind: rule.kinds.first, body: rule.bodies.first)
    let coding = coder.code(example.text, in: context, explaining: .derivations)
    if coding.topics.contains(rule.topic) == example.isPositive { return nil }
    let message =
      example.isPositive
      ? "câu \"\(example.text)\" phải được mã \(rule.topic), nhưng được mã "
        + coding.topics.joined(separator: ", ") + Self.rejection(of: rule.topic, in: coding)
      : "câu \"\(example.text)\" không được mã \(rule.topic), nhưng đã bị mã như vậy"
        + Self.cause(of: rule.topic, in: coding)
    return LexiconProblem(severity: .error, file: rule.file, line: example.line, message: message)
  }

  private static func rejection(of topic: String, in coding: Coding) -> String {
    guard let rejected = coding.rejected.first(where: { $0.topic == topic }) else { return "" }
    return "; «\(rejected.quote)» bị loại vì \(rejected.why)"
  }

  private static func cause(of topic: String, in coding: Coding) -> String {
    guard let evidence = coding.evidence.first(where: { $0.topic == topic }) else { return "" }
    let rule = evidence.derivation?.rule.map { " theo quy tắc \"\(evidence.rule)\" (\($0))" } ?? ""
    return ": «\(evidence.quote)»\(rule)"
  }
}
