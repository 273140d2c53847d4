/// What a text says: the hits that stand, those that gave way, and all mentions for explanations.
struct Decision {
  var mentions: [Mention] = []
  var hidden: [Mention] = []
  var hits: [Hit] = []
  /// Hits of topics that gave way, with the precedence that says so.
  var yielded: [(hit: Hit, precedence: Int)] = []
  /// Whether the text denies, solves or praises something.
  var saysNothingIsWrong = false
}

/// The path from matches to a decision.
struct Decider {
  let lexicon: CompiledLexicon

  func decide(_ matches: [Match], tokens: [Token], kind: String?, body: String?) -> Decision {
    var decision = Decision()
    var mentions = MentionResolution(lexicon: lexicon).resolve(matches, hidden: &decision.hidden)
    let structure = TextStructure(tokens, contrasts: mentions.filter { $0.roles.contains(.contrast) })
    for index in mentions.indices { structure.place(&mentions[index]) }
    Scoping(lexicon: lexicon, tokens: tokens).apply(to: &mentions)
    resolveStandIns(&mentions)
    CueAttachment(lexicon: lexicon, tokens: tokens).apply(to: &mentions)
    let hits = RuleEvaluation(lexicon: lexicon, tokens: tokens, kind: kind, body: body).hits(in: mentions)
    decision.mentions = mentions
    applyPrecedence(hits, to: &decision)
    decision.saysNothingIsWrong = mentions.contains {
      $0.roles.contains(.denial) || $0.roles.contains(.solved) && $0.suppression == nil
        || $0.isGood && !$0.roles.isDisjoint(with: .things)
        || $0.isDenied || $0.suppression == .fine || $0.suppression == .resolved
    }
    return decision
  }

  /// "hệ thống này": a generic name takes up the named thing before it in the same line.
  private func resolveStandIns(_ mentions: inout [Mention]) {
    for index in mentions.indices where mentions[index].suppression == nil {
      let standsFor = lexicon.sequences[mentions[index].sequence].standsFor
      if standsFor.isEmpty { continue }
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

  private func applyPrecedence(_ hits: [Hit], to decision: inout Decision) {
    for hit in hits {
      if let precedence = lexicon.precedences.firstIndex(where: { loses(hit, $0, hits, decision.mentions) }) {
        decision.yielded.append((hit, precedence))
      } else {
        decision.hits.append(hit)
      }
    }
  }

  private func loses(
    _ hit: Hit, _ precedence: CompiledPrecedence, _ hits: [Hit], _ mentions: [Mention]
  ) -> Bool {
    guard hit.topic == precedence.loser, !precedence.exceptRules.contains(lexicon.rules[hit.rule].index)
    else { return false }
    let place = mentions[hit.anchor]
    return hits.contains { other in
      guard precedence.winners.contains(other.topic) else { return false }
      let anchor = mentions[other.anchor]
      switch precedence.scope {
      case .segment: return anchor.segment == place.segment
      case .clause: return anchor.clause == place.clause
      case .sentence: return anchor.sentence == place.sentence
      case .entry: return true
      }
    }
  }
}
