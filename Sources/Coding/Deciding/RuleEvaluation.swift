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
  let ties: CueTies
  let context: EntryContext

  func hits(in mentions: [Mention]) -> [Hit] {
    var hits: [Hit] = []
    // A long text of unknown kind tells facts and asks for things: a rule for what is asked needs asking.
    let needsAsking = context.kind == nil && tokens.count > Self.longestLabel
    let context = ContextBits(context)
    let surroundings = Surroundings(of: mentions, tokens: tokens, isOver: isOver)
    for index in mentions.indices where mentions[index].suppression == nil {
      for heart in hearts.rules(of: mentions[index].lists) {
        guard let isByCue = anchors(heart, mentions[index], mentions, surroundings),
          lexicon.rules[heart.rule].applies(to: context),
          conditionsHold(heart.rule, mentions[index], surroundings),
          !needsAsking || !lexicon.rules[heart.rule].needsAsking || isAskedFor(mentions[index], mentions)
        else { continue }
        let cues = isByCue ? ties.cues(of: mentions[index]).filter { !mentions[$0].isDenied } : []
        hits.append(Hit(rule: heart.rule, topic: lexicon.rules[heart.rule].topic, anchor: index, cues: cues))
      }
    }
    hits.sort { $0.rule != $1.rule ? $0.rule < $1.rule : $0.anchor < $1.anchor }
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

  /// Whether `mention` is the heart of the rule by cues or by itself; nil where it is not.
  private func anchors(
    _ heart: RuleHearts.Heart, _ mention: Mention, _ mentions: [Mention],
    _ surroundings: Surroundings
  ) -> Bool? {
    if heart.isPresent {
      let coversEntry = lexicon.rules[heart.rule].coversEntry
      if mention.isDenied || coversEntry && !surroundings.isFilled(by: mention) { return nil }
      if let turner = mention.turnedBy, mentions[turner].roles.contains(.negator) { return nil }
      return false
    }
    guard !mention.roles.isDisjoint(with: .things) else { return nil }
    if mention.states.intersects(lexicon.rules[heart.rule].cues) { return true }
    if lexicon.rules[heart.rule].acceptsBare, !mention.hasState, !mention.isModifier,
      standsBare(mention, surroundings)
    {
      return false
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
    _ rule: Int, _ mention: Mention, _ surroundings: Surroundings
  ) -> Bool {
    let scope = lexicon.rules[rule].scope
    if lexicon.rules[rule].hasWithout,
      surroundings.lists(near: mention, in: scope).intersects(lexicon.rules[rule].without)
    {
      return false
    }
    return !lexicon.rules[rule].hasWith
      || surroundings.standingLists(near: mention, in: scope).intersects(lexicon.rules[rule].with)
  }

  /// Whether what a mention names is denied, solved or fine, and so vouches for nothing.
  private func isOver(_ mention: Mention) -> Bool {
    switch mention.suppression {
    case .denied, .resolved, .fine: true
    case .purpose, .governed, nil: mention.isGood && !mention.isBad && mention.states.isEmpty == false
    }
  }
}
