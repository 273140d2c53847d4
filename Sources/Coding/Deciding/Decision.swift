/// What a text says: the hits that stand, those that gave way, and all mentions for explanations.
struct Decision {
  var mentions: [Mention] = []
  var hidden: [Mention] = []
  var ties = CueTies()
  var hits: [Hit] = []
  /// Hits of topics that gave way.
  var yielded: [YieldedHit] = []
  /// Whether the text denies, solves or praises something.
  var saysNothingIsWrong = false
}

/// A hit that gave way to another topic.
struct YieldedHit {
  let hit: Hit
  /// In plain Vietnamese.
  let reason: String
  /// The precedence that decided, by its number in the lexicon; nil where the rule is a weak one.
  let precedence: Int?
}

/// The path from matches to a decision.
struct Decider {
  let lexicon: CompiledLexicon
  private let hearts: RuleHearts

  init(lexicon: CompiledLexicon) {
    self.lexicon = lexicon
    hearts = RuleHearts(lexicon: lexicon)
  }

  /// - Parameters:
  ///   - sequences: those that `matches` name.
  ///   - keepsHidden: whether mentions that lost are asked for.
  func decide(
    _ matches: [Match], of sequences: SequenceTable, tokens: [Token], in context: EntryContext,
    keepsHidden: Bool
  ) -> Decision {
    var decision = Decision()
    var mentions = MentionResolution(
      lexicon: lexicon, sequences: sequences, tokens: tokens, keepsHidden: keepsHidden
    ).resolve(matches, hidden: &decision.hidden)
    let contrasts = mentions.indices.filter { beginsContrast($0, mentions, tokens) }
    let contrastStarts = contrasts.map { mentions[$0].start }
    var structure = TextStructure(tokens: tokens, contrasts: contrastStarts)
    structure.place(&mentions)
    structure.joints = ClauseJoints(
      lexicon: lexicon, sequences: sequences, tokens: tokens
    ).starts(in: mentions)
    if !structure.joints.isEmpty { structure.place(&mentions) }
    Scoping(lexicon: lexicon, sequences: sequences, tokens: tokens).apply(to: &mentions)
    resolveStandIns(&mentions, sequences, tokens)
    var attachment = CueAttachment(lexicon: lexicon, sequences: sequences, tokens: tokens)
    attachment.apply(to: &mentions)
    decision.ties = attachment.ties
    let hits = RuleEvaluation(
      lexicon: lexicon, hearts: hearts, tokens: tokens, ties: attachment.ties, context: context
    ).hits(in: mentions)
    decision.mentions = mentions
    applyPrecedence(hits, to: &decision)
    decision.saysNothingIsWrong = mentions.contains {
      $0.roles.contains(.denial) || $0.roles.contains(.solved) && $0.suppression == nil
        || $0.isGood && !$0.roles.isDisjoint(with: .things)
        || $0.isDenied || $0.suppression == .fine || $0.suppression == .resolved
    }
    return decision
  }

  /// Whether a clause begins here. A word that also fills begins none right behind a thing: "thiết bị *riêng*".
  private func beginsContrast(_ index: Int, _ mentions: [Mention], _ tokens: [Token]) -> Bool {
    let mention = mentions[index]
    guard mention.roles.contains(.contrast) else { return false }
    if !mention.roles.contains(.filler) || tokens[mention.start].border >= .soft { return true }
    return !mentions.near(before: index).contains {
      mentions[$0].end == mention.start && !mentions[$0].roles.isDisjoint(with: .things)
    }
  }

  /// "hệ thống này": a generic name takes up the named thing before it in the same line.
  private func resolveStandIns(
    _ mentions: inout [Mention], _ sequences: SequenceTable, _ tokens: [Token]
  ) {
    for index in mentions.indices where mentions[index].suppression == nil {
      let standsFor = sequences[mentions[index].sequence].standsFor
      if standsFor.isEmpty || !standsAlone(index, mentions, tokens) { continue }
      for other in stride(from: index - 1, through: 0, by: -1) {
        let named = mentions[other]
        if named.line != mentions[index].line { break }
        if named.lists.intersects(standsFor), !named.roles.isDisjoint(with: .things) {
          if named.segment != mentions[index].segment { mentions[index].lists = named.lists }
          break
        }
      }
    }
  }

  /// Whether no noun behind a generic name says which one is meant ("phần mềm *báo cáo*").
  private func standsAlone(_ index: Int, _ mentions: [Mention], _ tokens: [Token]) -> Bool {
    let end = mentions[index].end
    if end == tokens.count || tokens[end].border >= .soft { return true }
    return mentions.contains {
      $0.start == end && $0.roles.isDisjoint(with: .things)
        && !$0.roles.isDisjoint(with: RoleSet.cues.union(.steering).subtracting([.trouble, .denial]))
    }
  }

  private static let weakReason = "dấu hiệu yếu, nhường chủ đề được nói rõ hơn"

  private func applyPrecedence(_ hits: [Hit], to decision: inout Decision) {
    for hit in hits {
      if let index = lexicon.precedences.firstIndex(where: { loses(hit, $0, hits, decision.mentions) }) {
        let reason = lexicon.precedences[index].reason
        decision.yielded.append(YieldedHit(hit: hit, reason: reason, precedence: index))
      } else if isOutdone(hit, hits, decision.mentions) {
        decision.yielded.append(YieldedHit(hit: hit, reason: Self.weakReason, precedence: nil))
      } else {
        decision.hits.append(hit)
      }
    }
  }

  private func loses(
    _ hit: Hit, _ precedence: CompiledPrecedence, _ hits: [Hit], _ mentions: [Mention]
  ) -> Bool {
    guard hit.topic == precedence.loser, precedence.concerns(lexicon.rules[hit.rule].index) else {
      return false
    }
    return hits.contains {
      precedence.winners.contains($0.topic)
        && mentions[$0.anchor].isWithin(precedence.scope, of: mentions[hit.anchor])
    }
  }

  /// Whether a weak rule's hit stands beside what a rule that is not weak says of another topic.
  private func isOutdone(_ hit: Hit, _ hits: [Hit], _ mentions: [Mention]) -> Bool {
    guard let scope = lexicon.rules[hit.rule].weakIn else { return false }
    return hits.contains {
      $0.topic != hit.topic && lexicon.rules[$0.rule].weakIn == nil
        && mentions[$0.anchor].isWithin(scope, of: mentions[hit.anchor])
    }
  }
}
