import Coding

/// `explain`: why a text is coded as it is, for people.
public struct ExplainText: Sendable {
  private let lexicon: CompiledLexicon

  public init(lexicon: CompiledLexicon) { self.lexicon = lexicon }

  /// The text with the deciding words in 【】; each topic with the rule, its file and line, the term and
  /// the cues; then what was rejected, why, and by which words.
  public func run(_ text: String, in context: EntryContext) -> String {
    let coding = Coder(lexicon).code(text, in: context, explaining: .derivations)
    var lines = [marked(text, coding.evidence.map { $0.start..<$0.end })]
    for topic in coding.topics {
      lines += ["", "\(topic): \(lexicon.lexicon.label(of: topic, kind: context.kind ?? "vuong-mac"))"]
      for evidence in coding.evidence where evidence.topic == topic { lines += describe(evidence) }
    }
    if !coding.rejected.isEmpty { lines += ["", "đã loại:"] }
    for group in grouped(coding.rejected) { lines += describe(group) }
    lines += ["", "từ điển \(lexicon.lexicon.version)"]
    return lines.map { $0 + "\n" }.joined()
  }

  /// Matches of the same words and the same reason, which differ only in the topic; short terms that a longer
  /// one took up come last.
  private func grouped(_ rejected: [RejectedMatch]) -> [[RejectedMatch]] {
    var groups: [[RejectedMatch]] = []
    for match in rejected {
      if let index = groups.firstIndex(where: { $0[0].isSame(as: match) }) {
        groups[index].append(match)
      } else {
        groups.append([match])
      }
    }
    return groups.filter { !$0[0].isPartOfLongerTerm } + groups.filter { $0[0].isPartOfLongerTerm }
  }

  private func describe(_ evidence: Evidence) -> [String] {
    var lines = ["  căn cứ «\(evidence.quote)»"]
    guard let derivation = evidence.derivation else { return lines }
    if let place = derivation.rule {
      lines[0] += " — quy tắc \(evidence.rule), \(place)"
      if let note = lexicon.lexicon.rules.first(where: { $0.id == evidence.rule })?.note {
        lines[0] += " (\(note))"
      }
    }
    lines.append("    từ khóa " + describe(derivation.term))
    lines += derivation.cues.map { "    dấu hiệu " + describe($0) }
    return lines
  }

  private func describe(_ group: [RejectedMatch]) -> [String] {
    let rejected = group[0]
    var lines = ["  \(group.map(\.topic).joined(separator: ", ")) «\(rejected.quote)»: \(rejected.why)"]
    if let place = rejected.derivation?.rule { lines.append("    quy tắc \(rejected.rule), \(place)") }
    if let place = rejected.precedence { lines.append("    nhường theo \(place)") }
    if let term = rejected.derivation?.term { lines.append("    từ khóa " + describe(term)) }
    if let by = rejected.by { lines.append("    vì " + describe(by)) }
    return lines
  }

  private func describe(_ term: FoundTerm) -> String {
    let origin = term.origin
    return
      "«\(term.quote)» — \(origin.list): \"\(OneLine.text(origin.term, limit: 60))\", \(origin.file):\(origin.line)"
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

extension RejectedMatch {
  fileprivate func isSame(as other: RejectedMatch) -> Bool {
    (start, end, why, rule) == (other.start, other.end, other.why, other.rule)
  }

  fileprivate var isPartOfLongerTerm: Bool {
    guard let by else { return false }
    return by.start <= start && end <= by.end
  }
}
