/// Turns a decision into topics and evidence.
struct CodingReport {
  let lexicon: CompiledLexicon
  /// That found what the decision is about.
  let matcher: Matcher
  let decision: Decision
  let reading: TextReading
  let explaining: Explanation

  static let nothing = "khong-co"
  static let other = "khac"

  /// Evidence of one hit is one quote where its words stand at most this many tokens apart.
  private static let hullLimit = 14

  func coding() -> Coding {
    var evidence: [Evidence] = []
    var topics: [String] = []
    for hit in decision.hits where !isOutside(hit) {
      let code = code(of: hit)
      if !topics.contains(code) { topics.append(code) }
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

  private func isOutside(_ hit: Hit) -> Bool { hit.topic >= lexicon.topicCount }

  private func outsideCode() -> String {
    if reading.tokens.allSatisfy({ $0.traits.contains(.isNumber) }) { return Self.nothing }
    // An explicit rule for `khac` or `khong-co` decides before the general signs.
    if let hit = decision.hits.first(where: isOutside) { return code(of: hit) }
    return decision.saysNothingIsWrong ? Self.nothing : Self.other
  }

  // MARK: - Evidence

  func evidence(of hit: Hit) -> [Evidence] {
    let anchor = decision.mentions[hit.anchor].start..<decision.mentions[hit.anchor].end
    var ranges = [anchor]
    var hull = anchor
    var isInOneClause = true
    for cue in hit.cues {
      let range = decision.mentions[cue].start..<decision.mentions[cue].end
      ranges.append(range)
      hull = min(hull.lowerBound, range.lowerBound)..<max(hull.upperBound, range.upperBound)
      if decision.mentions[cue].clause != decision.mentions[hit.anchor].clause { isInOneClause = false }
    }
    if isInOneClause, hull.count <= Self.hullLimit { ranges = [hull] }
    let rule = lexicon.ruleNames[lexicon.rules[hit.rule].index]
    let derivation = derivations?.derivation(of: hit)
    var evidence = ranges.map { make($0, topic: code(of: hit), rule: rule, derivation: derivation) }
    // The anchor's range, or the one that holds it, is the first.
    if !isOutside(hit) { evidence[0].terms = [matcher.words(of: decision.mentions[hit.anchor].sequence)] }
    return evidence
  }

  /// Nil unless derivations are asked for.
  var derivations: DerivationReader? {
    explaining < .derivations
      ? nil
      : DerivationReader(
        lexicon: lexicon, sequences: matcher.sequences, decision: decision, reading: reading)
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
    for other in decision.ties.cues(of: mention) + [mention.turnedBy].compactMap({ $0 }) {
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
    if evidence.count < 2 { return evidence }
    var kept: [Evidence] = []
    // By topic, how far what is kept reaches: the rest starts no earlier.
    var reaches: [(topic: String, end: Int)] = []
    for item in evidence.sorted(by: Self.precedes) {
      let place = reaches.firstIndex { $0.topic == item.topic }
      if let place, reaches[place].end >= item.end {
        // What is kept of a topic ends further and further on: the first that holds the item.
        let holder = kept.indices.reversed().lazy.filter { kept[$0].topic == item.topic }
          .prefix { kept[$0].end >= item.end }.last!
        kept[holder].terms = Set(kept[holder].terms + item.terms).sorted()
      } else {
        if let place { reaches[place].end = item.end } else { reaches.append((item.topic, item.end)) }
        kept.append(item)
      }
    }
    return kept
  }

  private static func precedes(_ left: Evidence, _ right: Evidence) -> Bool {
    if left.start != right.start { return left.start < right.start }
    if left.end != right.end { return left.end > right.end }
    return (left.topic, left.rule) < (right.topic, right.rule)
  }
}
