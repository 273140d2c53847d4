import VietnameseText

/// Chooses among overlapping matches: longest first, then fewest slips, then leftmost, within each
/// layer (things, cues, steering words). Phrases and masks stand beside the layers.
///
/// It works on spans of a few words each and makes mentions, which are large, only of what stands.
struct MentionResolution {
  let lexicon: CompiledLexicon
  let sequences: SequenceTable
  let tokens: [Token]
  /// Whether what loses is asked for.
  var keepsHidden = true

  /// The mentions that stand, by place in the text; `hidden` receives those that lost to a longer one.
  func resolve(_ matches: [Match], hidden: inout [Mention]) -> [Mention] {
    let matches = ordered(matches)
    var spans = merged(matches)
    var lost: [Span] = []
    hideBehindMasks(&spans, &lost)
    dropDoubtfulSlips(&spans)
    dropCuts(&spans)
    let things = layer(.things, of: spans, lost: &lost)
    let cues = layer(.cues, of: spans, lost: &lost)
    let steering = layer(.steering, of: spans, lost: &lost)
    if keepsHidden { hidden += lost.map { mention($0, of: matches) } }
    var kept: [Mention] = []
    kept.reserveCapacity(spans.count)
    // Spans stand by place, each but once.
    for (index, span) in spans.enumerated() {
      let isCue = cues.holds(index) && !isInside(span, things, spans)
      let isSteering =
        steering.holds(index) && !isInside(span, things, spans)
        && !(isInside(span, cues, spans) { !isInside($0, things, spans) })
      let layers = (things.holds(index) ? 1 : 0) + (isCue ? 1 : 0) + (isSteering ? 1 : 0)
      for _ in 0..<layers { kept.append(mention(span, of: matches)) }
      // What lost its layer may still serve as a phrase.
      if layers == 0, span.roles.contains(.phrase) {
        kept.append(mention(span, of: matches))
        kept[kept.count - 1].roles = .phrase
        kept[kept.count - 1].lists.formIntersection(lexicon.phraseLists)
      }
    }
    return kept
  }

  /// Whether a longer span of `layer`, of those that are `wanted`, holds `span`.
  private func isInside(
    _ span: Span, _ layer: Layer, _ spans: [Span], where isWanted: (Span) -> Bool = { _ in true }
  ) -> Bool {
    let owner = layer.owner(of: span.start)
    return owner >= 0 && spans[owner].contains(span) && spans[owner].length > span.length
      && isWanted(spans[owner])
  }

  // MARK: - Spans

  /// Words that terms matched.
  private struct Span {
    /// Half-open range of tokens.
    let start: Int32
    let end: Int32
    let slips: Int32
    /// The best match, and behind it those that pool their lists with it: half-open range of the matches in order.
    let firstMatch: Int32
    var endMatch: Int32
    var roles: RoleSet

    var length: Int32 { end - start }

    func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }

    func contains(_ other: Span) -> Bool { start <= other.start && other.end <= end }
  }

  /// A match with what orders it.
  private struct OrderedMatch {
    let sequence: Int32
    let slips: Int32
    /// Start and end.
    let place: UInt64
    /// Slips and syllables without marks.
    let quality: UInt64
    let order: UInt64

    init(_ match: Match, order: UInt64) {
      sequence = match.sequence
      slips = match.slips
      place = UInt64(match.start) << 32 | UInt64(match.end)
      quality = UInt64(match.slips) << 32 | UInt64(match.unmarked)
      self.order = order
    }
  }

  /// By place, then the best first, then as the lexicon's files have them.
  private func ordered(_ matches: [Match]) -> [OrderedMatch] {
    var ordered = matches.map { OrderedMatch($0, order: sequences.order(of: $0.sequence)) }
    ordered.sort {
      $0.place != $1.place
        ? $0.place < $1.place : $0.quality != $1.quality ? $0.quality < $1.quality : $0.order < $1.order
    }
    return ordered
  }

  /// One span for all matches of the same words; those that are as good as the best pool their lists.
  private func merged(_ matches: [OrderedMatch]) -> [Span] {
    var spans: [Span] = []
    spans.reserveCapacity(matches.count)
    for (index, match) in matches.enumerated() {
      let roles = sequences[Int(match.sequence)].roles
      if let last = spans.last, matches[Int(last.firstMatch)].place == match.place {
        if matches[Int(last.firstMatch)].quality == match.quality {
          spans[spans.count - 1].endMatch = Int32(index + 1)
          spans[spans.count - 1].roles.formUnion(roles)
        }
        continue
      }
      spans.append(
        Span(
          start: Int32(match.place >> 32), end: Int32(truncatingIfNeeded: match.place), slips: match.slips,
          firstMatch: Int32(index), endMatch: Int32(index + 1), roles: roles))
    }
    return spans
  }

  private func mention(_ span: Span, of matches: [OrderedMatch]) -> Mention {
    let first = Int(matches[Int(span.firstMatch)].sequence)
    var mention = Mention(
      sequence: first, start: Int(span.start), end: Int(span.end), lists: sequences[first].lists,
      roles: span.roles, slips: span.slips)
    for other in (span.firstMatch + 1)..<max(span.endMatch, span.firstMatch + 1) {
      mention.lists.formUnion(sequences[Int(matches[Int(other)].sequence)].lists)
    }
    return mention
  }

  // MARK: - What falls before the layers

  private func hideBehindMasks(_ spans: inout [Span], _ lost: inout [Span]) {
    let masks = Spans(spans) { $0.roles.contains(.mask) }
    if masks.isEmpty { return }
    spans.removeAll { span in
      if span.roles.contains(.mask) { return false }
      let isHidden = masks.contains(near: span) { $0.contains(span) && $0.length > span.length }
      if isHidden { lost.append(span) }
      return isHidden
    }
  }

  /// A slip counts only where no right word explains the same syllables.
  private func dropDoubtfulSlips(_ spans: inout [Span]) {
    if !spans.contains(where: { $0.slips > 0 }) { return }
    let right = Spans(spans) { $0.slips == 0 && $0.length >= 2 }
    spans.removeAll { span in
      // "hêt han" is not "hết hẳn": what closes a matter must be written right.
      span.slips > 0
        && (span.roles.contains(.solved)
          || right.contains(near: span) { $0.overlaps(span) && $0.length >= span.length })
    }
  }

  private static let words: RoleSet = [.object, .holder, .mask]

  /// "chưa có điện" is none in "chưa có *điện thoại*", "bị hỏng" none in "*thiết bị* hỏng": what starts or
  /// ends inside a longer word falls, where the syllables on both sides of the cut belong together.
  private func dropCuts(_ spans: inout [Span]) {
    let words = Spans(spans) { $0.length >= 2 && $0.slips == 0 && !$0.roles.isDisjoint(with: Self.words) }
    if words.isEmpty { return }
    spans.removeAll { span in
      guard span.roles.isDisjoint(with: Self.words) else { return false }
      return words.contains(near: span) { $0.start > span.start && $0.start < span.end && $0.end > span.end }
        && cutsWord(at: Int(span.end))
        || words.contains(near: span) { $0.start < span.start && span.start < $0.end && span.end > $0.end }
          && cutsWord(at: Int(span.start))
    }
  }

  /// Whether the syllables on both sides of `position` are one word.
  private func cutsWord(at position: Int) -> Bool {
    guard position > 0, position < tokens.count, tokens[position].border < .soft else { return false }
    return VietnameseSyllable.formWord(tokens[position - 1].syllable, tokens[position].syllable)
  }

  /// Some of the spans of a text, by place: those that touch another are found without a look at all.
  private struct Spans {
    private var spans: [Span] = []
    private var longest: Int32 = 0

    init(_ all: [Span], where isWanted: (Span) -> Bool) {
      for span in all where isWanted(span) {
        spans.append(span)
        longest = max(longest, span.length)
      }
    }

    var isEmpty: Bool { spans.isEmpty }

    /// - Parameter condition: holds only for spans that share words with `span`.
    func contains(near span: Span, where condition: (Span) -> Bool) -> Bool {
      var low = 0
      var high = spans.count
      while low < high {
        let middle = (low + high) / 2
        if spans[middle].start > span.start - longest { high = middle } else { low = middle + 1 }
      }
      while low < spans.count, spans[low].start < span.end {
        if condition(spans[low]) { return true }
        low += 1
      }
      return false
    }
  }

  // MARK: - Layers

  /// The spans of one layer that stand: none overlaps another.
  private struct Layer {
    /// By token: the span that covers it; -1: none.
    private var owners: [Int32]

    init(tokenCount: Int) { owners = Array(repeating: -1, count: tokenCount) }

    func owner(of token: Int32) -> Int { Int(owners[Int(token)]) }

    private(set) var held: [Bool] = []

    func holds(_ span: Int) -> Bool { !held.isEmpty && held[span] }

    /// Takes in a span where its tokens are free.
    mutating func take(_ index: Int, of spans: [Span]) -> Bool {
      let range = Int(spans[index].start)..<Int(spans[index].end)
      for token in range where owners[token] >= 0 { return false }
      for token in range { owners[token] = Int32(index) }
      if held.isEmpty { held = Array(repeating: false, count: spans.count) }
      held[index] = true
      return true
    }
  }

  private func layer(_ roles: RoleSet, of spans: [Span], lost: inout [Span]) -> Layer {
    var layer = Layer(tokenCount: tokens.count)
    var candidates: [UInt64] = []
    for (index, span) in spans.enumerated() where !span.roles.isDisjoint(with: roles) {
      candidates.append(Self.priority(of: span) << 32 | UInt64(index))
    }
    candidates.sort()
    for candidate in candidates {
      let index = Int(UInt32(truncatingIfNeeded: candidate))
      if !layer.take(index, of: spans) { lost.append(spans[index]) }
    }
    return layer
  }

  /// The lower goes first: the longer, then the one with fewer slips, then, of two of one length, a cue before a
  /// negator: "vẫn *chưa có*".
  private static func priority(of span: Span) -> UInt64 {
    let isOnlyNegator = span.roles.contains(.negator) && !span.roles.contains(.cue)
    return UInt64(0xFFFF - min(span.length, 0xFFFF)) << 8 | UInt64(span.slips) << 1 | (isOnlyNegator ? 1 : 0)
  }
}
