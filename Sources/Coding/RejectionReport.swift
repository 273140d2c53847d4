/// Says of a decision what matched and was not coded, and why.
struct RejectionReport {
  let report: CodingReport

  private var lexicon: CompiledLexicon { report.lexicon }
  private var decision: Decision { report.decision }

  /// By place in the text; one for each topic, place and reason.
  func rejected() -> [RejectedMatch] {
    var result: [RejectedMatch] = []
    for yielded in decision.yielded {
      result += report.evidence(of: yielded.hit).map { make(yielded, $0) }
    }
    for mention in decision.mentions {
      guard let why = reason(for: mention) else { continue }
      for topic in topics(of: mention) { result.append(make(mention, topic: topic, why)) }
    }
    for mention in decision.hidden where !mention.roles.isDisjoint(with: .things) {
      let why = Reason(text: "nằm trong một cụm từ dài hơn", by: winner(over: mention))
      for topic in topics(of: mention) { result.append(make(mention, topic: topic, why)) }
    }
    struct Key: Hashable {
      let topic: String
      let range: Range<Int>
      let why: String
    }
    var seen: Set<Key> = []
    return result.filter { seen.insert(Key(topic: $0.topic, range: $0.start..<$0.end, why: $0.why)).inserted }
      .sorted { ($0.start, $0.end, $0.topic, $0.why) < ($1.start, $1.end, $1.topic, $1.why) }
  }

  // MARK: - Reasons

  private struct Reason {
    let text: String
    /// The words that stood against it.
    let by: Mention?
  }

  private func reason(for mention: Mention) -> Reason? {
    switch mention.suppression {
    case nil:
      guard mention.isGood, !mention.isBad else { return nil }
      return Reason(
        text: "được nêu là đã tốt hoặc đã có",
        by: decision.ties.cues(of: mention).first.map { decision.mentions[$0] })
    case .denied:
      return Reason(
        text: "bị phủ định (không có vướng mắc, kiến nghị)",
        by: last(before: mention) { $0.roles.contains(.denial) && $0.clause == mention.clause })
    case .purpose:
      return Reason(
        text: "chỉ nêu mục đích",
        by: last(before: mention) { $0.roles.contains(.purpose) && $0.segment == mention.segment })
    case .governed(let by):
      let governor = decision.mentions[by]
      let quote = report.reading.quote(governor.start..<governor.end)
      return Reason(text: "chỉ nói \"\(quote.text)\" dùng cho việc gì", by: governor)
    case .resolved:
      return Reason(
        text: "đã được giải quyết",
        by: decision.mentions.first {
          $0.start >= mention.start && !$0.roles.isDisjoint(with: [.solved, .denial])
        })
    case .fine:
      return Reason(
        text: "nêu trong phần thuận lợi, kết quả",
        by: last(before: mention) { $0.roles.contains(.goodHeading) })
    }
  }

  private func last(before mention: Mention, where condition: (Mention) -> Bool) -> Mention? {
    decision.mentions.last { $0.start < mention.start && condition($0) }
  }

  /// The longer term that took the words of `mention`.
  private func winner(over mention: Mention) -> Mention? {
    decision.mentions.first { $0.overlaps(mention) && $0.end - $0.start > mention.end - mention.start }
  }

  // MARK: - Matches

  /// The topics that a mention could have given: those of the rules that name its lists.
  private func topics(of mention: Mention) -> [String] {
    var topics: Set<Int> = []
    for rule in lexicon.rules.elements
    where mention.lists.intersects(rule.presence)
      || mention.lists.intersects(rule.objects) && !mention.roles.isDisjoint(with: .things)
    {
      topics.insert(rule.topic)
    }
    return topics.filter { $0 < lexicon.lexicon.topics.count }.sorted().map { lexicon.topicCodes[$0] }
  }

  private func make(_ yielded: YieldedHit, _ evidence: Evidence) -> RejectedMatch {
    let precedence = yielded.precedence.map { lexicon.lexicon.precedences[$0] }
    return RejectedMatch(
      topic: evidence.topic, start: evidence.start, end: evidence.end, quote: evidence.quote,
      why: yielded.reason, rule: evidence.rule,
      derivation: evidence.derivation, by: nil,
      precedence: precedence.map { LexiconPlace(file: $0.file, line: $0.line) })
  }

  private func make(_ mention: Mention, topic: String, _ reason: Reason) -> RejectedMatch {
    let derivations = report.derivations
    let quote = report.reading.quote(mention.start..<mention.end)
    return RejectedMatch(
      topic: topic, start: quote.start, end: quote.end, quote: quote.text, why: reason.text, rule: "",
      derivation: derivations?.derivation(of: mention), by: reason.by.flatMap { derivations?.term($0) },
      precedence: nil)
  }
}
