/// A rule that held, and the mentions that made it hold.
struct Hit: Sendable {
  let rule: Int
  let topic: Int
  /// The mention at the rule's heart.
  let anchor: Int
  /// The cues that applied to it.
  let cues: [Int]
}

/// Tries every rule on the mentions of a text.
struct RuleEvaluation {
  let lexicon: CompiledLexicon
  let tokens: [Token]
  let kind: String?
  let body: String?

  func hits(in mentions: [Mention]) -> [Hit] {
    var hits: [Hit] = []
    // A long text of unknown kind tells facts and asks for things: a rule for what is asked needs asking.
    let needsAsking = kind == nil && tokens.count > Self.longestLabel
    var present = ListSet()
    for mention in mentions { present.formUnion(mention.lists) }
    for (number, rule) in lexicon.rules.enumerated()
    where rule.presence.intersects(present) || rule.objects.intersects(present) {
      guard applies(rule) else { continue }
      for (index, mention) in mentions.enumerated() where mention.suppression == nil {
        if let cues = anchors(rule, index, mention, mentions), conditionsHold(rule, mention, mentions),
          !needsAsking || rule.kinds != ["kien-nghi"] || isAskedFor(mention, mentions)
        {
          hits.append(Hit(rule: number, topic: rule.topic, anchor: index, cues: cues))
        }
      }
    }
    return hits
  }

  /// Tokens of a text that may be one label ("Tăng cường tuyên truyền ..."), which asks without a word of asking.
  private static let longestLabel = 25

  /// Whether words of asking stand in the sentence, or a heading of proposals before it.
  private func isAskedFor(_ mention: Mention, _ mentions: [Mention]) -> Bool {
    mentions.contains {
      $0.suppression == nil && $0.start <= mention.start && $0.lists.intersects(lexicon.askingCues)
        && $0.roles.contains(.cue)
        && ($0.sentence == mention.sentence || $0.end < tokens.count && tokens[$0.end].border >= .colon)
    }
  }

  private func applies(_ rule: CompiledRule) -> Bool {
    if let kind, !rule.kinds.isEmpty, !rule.kinds.contains(kind) { return false }
    if !rule.bodies.isEmpty {
      guard let body, rule.bodies.contains(body) else { return false }
    }
    return true
  }

  /// The cues by which `mention` is the heart of `rule`; nil where it is not.
  private func anchors(
    _ rule: CompiledRule, _ index: Int, _ mention: Mention, _ mentions: [Mention]
  ) -> [Int]? {
    if mention.lists.intersects(rule.presence) {
      if mention.isDenied || rule.coversEntry && !fillsEntry(mention, mentions) { return nil }
      if let turner = mention.turnedBy, mentions[turner].roles.contains(.negator) { return nil }
      return []
    }
    guard mention.lists.intersects(rule.objects), !mention.roles.isDisjoint(with: .things) else {
      return nil
    }
    if mention.states.intersects(rule.cues) {
      return mention.cues.filter { !mentions[$0].isDenied }
    }
    if rule.acceptsBare, !mention.hasState, !mention.isModifier, standsBare(mention, mentions) {
      return []
    }
    return nil
  }

  /// Whether the clause is a list of nouns that says nothing of how they are.
  private func standsBare(_ mention: Mention, _ mentions: [Mention]) -> Bool {
    // "Về thiết bị: ..." is a heading.
    if mention.end < tokens.count, tokens[mention.end].border == .colon { return false }
    var covered = 0
    var last = -1
    for other in mentions where other.clause == mention.clause {
      let isGoverned = if case .governed = other.suppression { true } else { false }
      if !isGoverned, !other.roles.isDisjoint(with: [.cue, .negator, .done, .denial, .solved, .trouble]),
        other.segment == mention.segment
          || other.suppression == nil && other.roles.contains(.cue)
            && speaksOf(mention, other, mentions)
      {
        return false
      }
      if other.roles == .phrase { continue }
      covered += max(0, other.end - max(other.start, last))
      last = max(last, other.end)
    }
    covered += numbers(beside: mention, mentions)
    let clauseLength = clauseLength(of: mention)
    return clauseLength - covered <= 1 + clauseLength / 4
  }

  /// Numbers of the clause that no mention covers.
  private func numbers(beside mention: Mention, _ mentions: [Mention]) -> Int {
    var start = mention.start
    while start > 0, tokens[start].border < .hard { start -= 1 }
    var count = 0
    for index in start..<min(tokens.count, start + clauseLength(of: mention))
    where tokens[index].traits.contains(.isNumber) {
      if !mentions.contains(where: { ($0.start..<$0.end).contains(index) && $0.roles != .phrase }) {
        count += 1
      }
    }
    return count
  }

  private func speaksOf(_ mention: Mention, _ cue: Mention, _ mentions: [Mention]) -> Bool {
    !mentions.contains { thing in
      !thing.roles.isDisjoint(with: .things) && thing.segment == cue.segment
    }
  }

  private func clauseLength(of mention: Mention) -> Int {
    var start = mention.start
    while start > 0, tokens[start].border < .hard { start -= 1 }
    var end = mention.end
    while end < tokens.count, tokens[end].border < .hard { end += 1 }
    return end - start
  }

  /// Whether nothing but fillers and numbers stands beside `mention` in the whole entry.
  private func fillsEntry(_ mention: Mention, _ mentions: [Mention]) -> Bool {
    tokens.indices.allSatisfy { index in
      tokens[index].traits.contains(.isNumber) || (mention.start..<mention.end).contains(index)
        || mentions.contains {
          ($0.start..<$0.end).contains(index)
            && !$0.roles.isDisjoint(with: [.filler, .conjunction, .negator, .trouble, .badHeading])
        }
    }
  }

  private func conditionsHold(_ rule: CompiledRule, _ mention: Mention, _ mentions: [Mention]) -> Bool {
    var found = !rule.hasWith
    for other in mentions where other.isWithin(rule.scope, of: mention) {
      if other.lists.intersects(rule.without) { return false }
      if !found, other.lists.intersects(rule.with), !isOver(other) { found = true }
    }
    return found
  }

  /// Whether what a mention names is denied, solved or fine, and so vouches for nothing.
  private func isOver(_ mention: Mention) -> Bool {
    switch mention.suppression {
    case .denied, .resolved, .fine: true
    case .purpose, .governed, nil: mention.isGood && !mention.isBad && mention.states.isEmpty == false
    }
  }
}
