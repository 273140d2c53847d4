/// A rule that held, and the mentions that made it hold.
struct Hit: Sendable {
  let rule: Int
  let topic: Int
  /// The mention at the rule's heart.
  let anchor: Int
  /// The cues that applied to it.
  let cues: [Int]
}

/// Tries on each mention of a text the rules that it may be the heart of.
struct RuleEvaluation {
  let lexicon: CompiledLexicon
  let hearts: RuleHearts
  let tokens: [Token]
  let kind: String?
  let body: String?

  func hits(in mentions: [Mention]) -> [Hit] {
    var hits: [Hit] = []
    // A long text of unknown kind tells facts and asks for things: a rule for what is asked needs asking.
    let needsAsking = kind == nil && tokens.count > Self.longestLabel
    let surroundings = Surroundings(of: mentions, tokens: tokens, isOver: isOver)
    for index in mentions.indices where mentions[index].suppression == nil {
      for number in hearts.rules(of: mentions[index].lists) {
        let rule = lexicon.rules[number]
        guard let cues = anchors(rule, mentions[index], mentions, surroundings), applies(rule),
          conditionsHold(rule, mentions[index], surroundings),
          !needsAsking || rule.kinds != ["kien-nghi"] || isAskedFor(mentions[index], mentions)
        else { continue }
        hits.append(Hit(rule: number, topic: rule.topic, anchor: index, cues: cues))
      }
    }
    hits.sort { ($0.rule, $0.anchor) < ($1.rule, $1.anchor) }
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
    _ rule: CompiledRule, _ mention: Mention, _ mentions: [Mention], _ surroundings: Surroundings
  ) -> [Int]? {
    if mention.lists.intersects(rule.presence) {
      if mention.isDenied || rule.coversEntry && !surroundings.isFilled(by: mention) { return nil }
      if let turner = mention.turnedBy, mentions[turner].roles.contains(.negator) { return nil }
      return []
    }
    guard mention.lists.intersects(rule.objects), !mention.roles.isDisjoint(with: .things) else {
      return nil
    }
    if mention.states.intersects(rule.cues) {
      return mention.cues.filter { !mentions[$0].isDenied }
    }
    if rule.acceptsBare, !mention.hasState, !mention.isModifier, standsBare(mention, surroundings) {
      return []
    }
    return nil
  }

  /// Whether the clause is a list of nouns that says nothing of how they are.
  private func standsBare(_ mention: Mention, _ surroundings: Surroundings) -> Bool {
    // "Về thiết bị: ..." is a heading.
    if mention.end < tokens.count, tokens[mention.end].border == .colon { return false }
    if surroundings.saysHowItIs(mention) { return false }
    let clause = surroundings.cover(around: mention)
    return clause.length - clause.covered <= 1 + clause.length / 4
  }

  private func conditionsHold(
    _ rule: CompiledRule, _ mention: Mention, _ surroundings: Surroundings
  ) -> Bool {
    if surroundings.lists(near: mention, in: rule.scope).intersects(rule.without) { return false }
    return !rule.hasWith
      || surroundings.standingLists(near: mention, in: rule.scope).intersects(rule.with)
  }

  /// Whether what a mention names is denied, solved or fine, and so vouches for nothing.
  private func isOver(_ mention: Mention) -> Bool {
    switch mention.suppression {
    case .denied, .resolved, .fine: true
    case .purpose, .governed, nil: mention.isGood && !mention.isBad && mention.states.isEmpty == false
    }
  }
}
