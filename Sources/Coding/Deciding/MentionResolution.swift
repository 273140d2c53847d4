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
    let things = layer(.things, of: mentions, hidden: &hidden)
    let cues = layer(.cues, of: mentions, hidden: &hidden)
    let steering = layer(.steering, of: mentions, hidden: &hidden)
    var kept: [Mention] = []
    kept.reserveCapacity(mentions.count)
    // Mentions stand by place, each with a span of its own.
    for index in mentions.indices {
      let isCue = cues.holds(index) && !isInside(index, things, mentions)
      let isSteering =
        steering.holds(index) && !isInside(index, things, mentions)
        && !(isInside(index, cues, mentions) { !isInside($0, things, mentions) })
      if things.holds(index) { kept.append(mentions[index]) }
      if isCue { kept.append(mentions[index]) }
      if isSteering { kept.append(mentions[index]) }
      // What lost its layer may still serve as a phrase.
      if mentions[index].roles.contains(.phrase), !things.holds(index), !isCue, !isSteering {
        kept.append(mentions[index])
        kept[kept.count - 1].roles = .phrase
        kept[kept.count - 1].lists.formIntersection(lexicon.phraseLists)
      }
    }
    return kept
  }

  /// Whether a longer mention of `layer`, of those that are `wanted`, holds mention `index`.
  private func isInside(
    _ index: Int, _ layer: Layer, _ mentions: [Mention], where isWanted: (Int) -> Bool = { _ in true }
  ) -> Bool {
    let owner = layer.owner(of: mentions[index].start)
    return owner >= 0 && mentions[owner].contains(mentions[index])
      && mentions[owner].length > mentions[index].length && isWanted(owner)
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
        $0.contains(mention) && $0.length > mention.length
      }
      if isHidden { hidden.append(mention) }
      return isHidden
    }
  }

  /// A slip counts only where no right word explains the same syllables.
  private func dropDoubtfulSlips(_ mentions: inout [Mention]) {
    if !mentions.contains(where: { $0.slips > 0 }) { return }
    let right = mentions.filter { $0.slips == 0 && $0.length >= 2 }
    mentions.removeAll { mention in
      // "hêt han" is not "hết hẳn": what closes a matter must be written right.
      mention.slips > 0
        && (mention.roles.contains(.solved)
          || right.contains { $0.overlaps(mention) && $0.length >= mention.length })
    }
  }

  /// "chưa có điện" is none in "chưa có *điện thoại*", "bị hỏng" none in "*thiết bị* hỏng": what starts or
  /// ends inside a longer word falls, where the syllables on both sides of the cut belong together.
  private func dropCuts(_ mentions: inout [Mention]) {
    let words = mentions.indices.filter {
      mentions[$0].length >= 2 && mentions[$0].slips == 0
        && !mentions[$0].roles.isDisjoint(with: [.object, .holder, .mask])
    }.map { mentions[$0].start..<mentions[$0].end }
    if words.isEmpty { return }
    let longest = words.lazy.map(\.count).max()!
    mentions.removeAll { mention in
      guard mention.roles.isDisjoint(with: [.object, .holder, .mask]) else { return false }
      let cutsAtStart = cutsWord(at: mention.start)
      let cutsAtEnd = cutsWord(at: mention.end)
      guard cutsAtStart || cutsAtEnd else { return false }
      // Words stand by place: only those near enough to reach the mention are looked at.
      var index = words.partitioningIndex { $0.lowerBound > mention.start - longest }
      while index < words.count, words[index].lowerBound < mention.end {
        let word = words[index]
        if cutsAtEnd, word.lowerBound > mention.start, word.upperBound > mention.end { return true }
        if cutsAtStart, word.lowerBound < mention.start, mention.start < word.upperBound,
          mention.end > word.upperBound
        {
          return true
        }
        index += 1
      }
      return false
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

  /// The mentions of one layer that stand: none overlaps another.
  private struct Layer {
    /// By token: the mention that covers it; -1: none.
    private var owners: [Int]
    private var isHeld: [Bool]

    init(mentions: [Mention]) {
      owners = Array(repeating: -1, count: mentions.lazy.map(\.end).max() ?? 0)
      isHeld = Array(repeating: false, count: mentions.count)
    }

    func owner(of token: Int) -> Int { owners[token] }

    func holds(_ mention: Int) -> Bool { isHeld[mention] }

    /// Takes in mention `index` where its tokens are free.
    mutating func take(_ index: Int, _ range: Range<Int>) -> Bool {
      guard owners[range].allSatisfy({ $0 < 0 }) else { return false }
      for token in range { owners[token] = index }
      isHeld[index] = true
      return true
    }
  }

  private func layer(_ roles: RoleSet, of mentions: [Mention], hidden: inout [Mention]) -> Layer {
    var layer = Layer(mentions: mentions)
    let candidates = mentions.indices.filter { !mentions[$0].roles.isDisjoint(with: roles) }
      .sorted { precedes($0, $1, in: mentions) }
    for candidate in candidates
    where !layer.take(candidate, mentions[candidate].start..<mentions[candidate].end) {
      hidden.append(mentions[candidate])
    }
    return layer
  }

  private func precedes(_ left: Int, _ right: Int, in mentions: [Mention]) -> Bool {
    if mentions[left].length != mentions[right].length {
      return mentions[left].length > mentions[right].length
    }
    if mentions[left].slips != mentions[right].slips { return mentions[left].slips < mentions[right].slips }
    let ranks = (Self.rank(mentions[left]), Self.rank(mentions[right]))
    return ranks.0 != ranks.1 ? ranks.0 < ranks.1 : left < right
  }
}

extension [Range<Int>] {
  /// The first index at which `condition` holds, of elements that stand so that it holds from there on.
  fileprivate func partitioningIndex(where condition: (Range<Int>) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if condition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
