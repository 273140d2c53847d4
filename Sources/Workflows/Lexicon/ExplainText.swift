import Coding

/// `explain`: why a text is coded as it is, for people.
public struct ExplainText: Sendable {
  private let lexicon: CompiledLexicon

  public init(lexicon: CompiledLexicon) { self.lexicon = lexicon }

  /// The text with the deciding words in 【】, each topic with rule, file and line, then what was rejected.
  public func run(_ text: String, in context: EntryContext) -> String {
    let coding = Coder(lexicon).code(text, in: context, explaining: true)
    let rules = Dictionary(uniqueKeysWithValues: lexicon.lexicon.rules.map { ($0.id, $0) })
    var output = marked(text, coding.evidence.map { $0.start..<$0.end }) + "\n"
    for topic in coding.topics {
      output += "\n\(topic): \(lexicon.lexicon.label(of: topic, kind: context.kind ?? "vuong-mac"))\n"
      for evidence in coding.evidence where evidence.topic == topic {
        output += "  căn cứ «\(evidence.quote)»"
        if let rule = rules[evidence.rule] { output += " — quy tắc \(rule.id), \(rule.file):\(rule.line)" }
        output += "\n"
      }
    }
    if !coding.rejected.isEmpty { output += "\nđã loại:\n" }
    for rejected in coding.rejected {
      output += "  \(rejected.topic) «\(rejected.quote)»: \(rejected.why)\n"
    }
    return output + "\ntừ điển \(lexicon.lexicon.version)\n"
  }

  private func marked(_ text: String, _ ranges: [Range<Int>]) -> String {
    var result = String.UnicodeScalarView()
    var depth = 0
    for (index, scalar) in text.unicodeScalars.enumerated() {
      for range in ranges where !range.isEmpty && range.lowerBound == index {
        if depth == 0 { result.append("【") }
        depth += 1
      }
      result.append(scalar)
      for range in ranges where !range.isEmpty && range.upperBound == index + 1 {
        depth -= 1
        if depth == 0 { result.append("】") }
      }
    }
    return String(result)
  }
}
