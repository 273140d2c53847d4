import VietnameseText

/// Chooses among overlapping matches: longest first, then fewest slips, then leftmost, within each
/// layer (things, cues, steering words). Phrases and masks stand beside the layers.
struct MentionResolution {
  let lexicon: CompiledLexicon
  let tokens: [Token]

  /// The mentions that stand, by place in the text; `hidden` receives those that lost to a longer one.
  func resolve(_ matches: [Match], hidden: inout [Mention]) -> [Mention] {
    var mentions = merged(matches)
    hideBehindMasks(&mentions, &hidden)
    dropDoubtfulSlips(&mentions)
    dropCuts(&mentions)
    var kept: [Mention] = []
    let things = layer(.things, of: &mentions, hidden: &hidden)
    let cues = layer(.cues, of: &mentions, hidden: &hidden).filter { cue in
      !things.contains { $0.contains(cue) && $0.end - $0.start > cue.end - cue.start }
    }
    let steering = layer(.steering, of: &mentions, hidden: &hidden).filter { word in
      !(things + cues).contains { $0.contains(word) && $0.end - $0.start > word.end - word.start }
    }
    kept = things + cues + steering
    // What lost its layer may still serve as a phrase.
    for mention in mentions where !mention.roles.isDisjoint(with: [.phrase]) {
      var phrase = mention
      phrase.roles = .phrase
      phrase.lists.formIntersection(lexicon.phraseLists)
      if !kept.contains(where: {
        $0.start == phrase.start && $0.end == phrase.end && $0.sequence == phrase.sequence
      }) {
        kept.append(phrase)
      }
    }
    kept.sort { ($0.start, $0.end, $0.sequence) < ($1.start, $1.end, $1.sequence) }
    return kept
  }

  /// One mention for each span: sequences that match the same words pool their lists.
  private func merged(_ matches: [Match]) -> [Mention] {
    let ordered = matches.sorted {
      ($0.start, $0.end, $0.slips, $0.unmarked, $0.sequence)
        < ($1.start, $1.end, $1.slips, $1.unmarked, $1.sequence)
    }
    var mentions: [Mention] = []
    var quality: (slips: Int32, unmarked: Int32) = (0, 0)
    for match in ordered {
      let sequence = lexicon.sequences[Int(match.sequence)]
      let start = Int(match.start)
      let end = Int(match.end)
      if let last = mentions.last, last.start == start, last.end == end {
        if (match.slips, match.unmarked) == quality {
          mentions[mentions.count - 1].lists.formUnion(sequence.lists)
          mentions[mentions.count - 1].roles.formUnion(sequence.roles)
        }
        continue
      }
      quality = (match.slips, match.unmarked)
      mentions.append(
        Mention(
          sequence: Int(match.sequence), start: start, end: end, lists: sequence.lists,
          roles: sequence.roles, slips: match.slips))
    }
    return mentions
  }

  private func hideBehindMasks(_ mentions: inout [Mention], _ hidden: inout [Mention]) {
    let masks = mentions.filter { $0.roles.contains(.mask) }
    if masks.isEmpty { return }
    mentions.removeAll { mention in
      if mention.roles.contains(.mask) { return false }
      let isHidden = masks.contains {
        $0.contains(mention) && $0.end - $0.start > mention.end - mention.start
      }
      if isHidden { hidden.append(mention) }
      return isHidden
    }
  }

  /// A slip counts only where no right word explains the same syllables.
  private func dropDoubtfulSlips(_ mentions: inout [Mention]) {
    let right = mentions.filter { $0.slips == 0 && $0.end - $0.start >= 2 }
    mentions.removeAll { mention in
      mention.slips > 0
        && right.contains {
          $0.overlaps(mention) && $0.end - $0.start >= mention.end - mention.start
        }
    }
  }

  /// "chưa có điện" is none in "chưa có *điện thoại*", "bị hỏng" none in "*thiết bị* hỏng": what starts or
  /// ends inside a longer word falls, where the syllables on both sides of the cut belong together.
  private func dropCuts(_ mentions: inout [Mention]) {
    let words = mentions.filter {
      $0.end - $0.start >= 2 && $0.slips == 0 && !$0.roles.isDisjoint(with: [.object, .holder, .mask])
    }
    if words.isEmpty { return }
    mentions.removeAll { mention in
      guard mention.roles.isDisjoint(with: [.object, .holder, .mask]) else { return false }
      return words.contains {
        $0.start > mention.start && $0.start < mention.end && $0.end > mention.end
          && cutsWord(at: mention.end)
          || $0.start < mention.start && mention.start < $0.end && mention.end > $0.end
            && cutsWord(at: mention.start)
      }
    }
  }

  /// Whether the syllables on both sides of `position` are one word.
  private func cutsWord(at position: Int) -> Bool {
    guard position > 0, position < tokens.count, tokens[position].border < .soft else { return false }
    return VietnameseSyllable.formWord(tokens[position - 1].syllable, tokens[position].syllable)
  }

  /// Of two of one length a cue goes before a negator: "vẫn *chưa có*".
  private static func rank(_ mention: Mention) -> Int {
    mention.roles.contains(.negator) && !mention.roles.contains(.cue) ? 1 : 0
  }

  private func layer(
    _ roles: RoleSet, of mentions: inout [Mention], hidden: inout [Mention]
  ) -> [Mention] {
    let candidates = mentions.filter { !$0.roles.isDisjoint(with: roles) }
      .sorted {
        ($1.end - $1.start, $0.slips, Self.rank($0), $0.start, $0.sequence)
          < ($0.end - $0.start, $1.slips, Self.rank($1), $1.start, $1.sequence)
      }
    var chosen: [Mention] = []
    for candidate in candidates {
      if chosen.contains(where: { $0.overlaps(candidate) }) {
        hidden.append(candidate)
      } else {
        chosen.append(candidate)
      }
    }
    return chosen
  }
}
