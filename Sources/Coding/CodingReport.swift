/// Turns a decision into topics and evidence.
struct CodingReport {
  let lexicon: CompiledLexicon
  let decision: Decision
  let reading: TextReading
  let explaining: Explanation

  static let nothing = "khong-co"
  static let other = "khac"

  /// Evidence of one hit is one quote where its words stand at most this many tokens apart.
  private static let hullLimit = 14

  func coding() -> Coding {
    var evidence: [Evidence] = []
    var topics: Set<String> = []
    for hit in decision.hits where !isOutside(hit) {
      topics.insert(code(of: hit))
      evidence += self.evidence(of: hit)
    }
    let rejected = explaining >= .rejections ? RejectionReport(report: self).rejected() : []
    if topics.isEmpty {
      let outside = outsideCode()
      return Coding(
        topics: [outside], evidence: outside == Self.nothing ? evidenceOfNothing() : [], rejected: rejected)
    }
    return Coding(topics: topics.sorted(), evidence: deduplicated(evidence), rejected: rejected)
  }

  // MARK: - Topics

  private func code(of hit: Hit) -> String { lexicon.topicCodes[hit.topic] }

  private func isOutside(_ hit: Hit) -> Bool { hit.topic >= lexicon.lexicon.topics.count }

  private func outsideCode() -> String {
    if reading.tokens.allSatisfy({ $0.traits.contains(.isNumber) }) { return Self.nothing }
    // An explicit rule for `khac` or `khong-co` decides before the general signs.
    if let hit = decision.hits.first(where: isOutside) { return code(of: hit) }
    return decision.saysNothingIsWrong ? Self.nothing : Self.other
  }

  // MARK: - Evidence

  func evidence(of hit: Hit) -> [Evidence] {
    let spans = ([hit.anchor] + hit.cues).map { decision.mentions[$0] }
    let hull = spans.map(\.start).min()!..<spans.map(\.end).max()!
    let anchor = decision.mentions[hit.anchor]
    let ranges =
      hull.count <= Self.hullLimit && spans.allSatisfy({ $0.clause == anchor.clause })
      ? [hull] : spans.map { $0.start..<$0.end }
    let rule = lexicon.lexicon.rules[lexicon.rules[hit.rule].index].id
    let derivation = derivations?.derivation(of: hit)
    var evidence = ranges.map { make($0, topic: code(of: hit), rule: rule, derivation: derivation) }
    // The anchor's range, or the one that holds it, is the first.
    if !isOutside(hit) { evidence[0].terms = [lexicon.words(of: anchor.sequence)] }
    return evidence
  }

  /// Nil unless derivations are asked for.
  var derivations: DerivationReader? {
    explaining < .derivations
      ? nil : DerivationReader(lexicon: lexicon, decision: decision, reading: reading)
  }

  private func evidenceOfNothing() -> [Evidence] {
    if let hit = decision.hits.first(where: isOutside) { return evidence(of: hit) }
    let signs = decision.mentions.filter {
      $0.roles.contains(.denial) || $0.isDenied || $0.roles.contains(.solved) || $0.isGood
    }
    if !signs.isEmpty {
      return deduplicated(
        signs.map {
          make(
            spanWithTurner($0), topic: Self.nothing, rule: "",
            derivation: derivations?.derivation(of: $0))
        })
    }
    if reading.tokens.isEmpty {
      let count = reading.original.unicodeScalars.count
      return [
        Evidence(
          topic: Self.nothing, start: 0, end: count, quote: reading.original, rule: "", derivation: nil)
      ]
    }
    return [make(0..<reading.tokens.count, topic: Self.nothing, rule: "", derivation: nil)]
  }

  private func spanWithTurner(_ mention: Mention) -> Range<Int> {
    var start = mention.start
    var end = mention.end
    for other in mention.cues + [mention.turnedBy].compactMap({ $0 }) {
      start = min(start, decision.mentions[other].start)
      end = max(end, decision.mentions[other].end)
    }
    return start..<end
  }

  private func make(_ range: Range<Int>, topic: String, rule: String, derivation: Derivation?) -> Evidence {
    let quote = reading.quote(range)
    return Evidence(
      topic: topic, start: quote.start, end: quote.end, quote: quote.text, rule: rule,
      derivation: derivation)
  }

  /// One piece of evidence for each topic and place, in the text's order; of two that hold one
  /// another, the longer, with the terms of both.
  private func deduplicated(_ evidence: [Evidence]) -> [Evidence] {
    var kept: [Evidence] = []
    // By topic, how far what is kept reaches: the rest starts no earlier.
    var reach: [String: Int] = [:]
    for item in evidence.sorted(by: {
      ($0.start, -$0.end, $0.topic, $0.rule) < ($1.start, -$1.end, $1.topic, $1.rule)
    }) {
      if reach[item.topic].map({ $0 < item.end }) ?? true {
        reach[item.topic] = item.end
        kept.append(item)
      } else if let holder = kept.firstIndex(where: {
        $0.topic == item.topic && $0.start <= item.start && item.end <= $0.end
      }) {
        kept[holder].terms = Set(kept[holder].terms + item.terms).sorted()
      }
    }
    return kept
  }
}
