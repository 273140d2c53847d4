/// Ties cues to the things that they speak of.
///
/// A cue to the right ("thiếu") takes the first thing after it and those coordinated with it; a cue
/// to the left ("chưa đáp ứng") takes the things of its segment and those of the segments before
/// that have no cue of their own; a cue without any thing in its segment speaks of the last one.
struct CueAttachment {
  let lexicon: CompiledLexicon
  let tokens: [Token]

  /// Syllables between a cue and the first thing to its right.
  private static let firstReach = 8
  /// Syllables between things of one coordination.
  private static let nextReach = 6

  func apply(to mentions: inout [Mention]) {
    for index in mentions.indices {
      let mention = mentions[index]
      guard mention.suppression == nil else { continue }
      if mention.roles.contains(.cue), !mention.isDenied {
        attach(cue: index, in: &mentions)
      } else if !mention.roles.isDisjoint(with: [.negator, .done]) {
        attachTurner(index, in: &mentions)
      }
    }
  }

  // MARK: - Cues

  private func attach(cue index: Int, in mentions: inout [Mention]) {
    let cue = mentions[index]
    guard let effect = effect(of: cue, in: mentions) else {
      mentions[index].isDenied = true
      return
    }
    let left: Bool
    switch direction(of: cue) {
    case .left: left = true
    case .right: left = false
    case .either: left = thing(leftOf: index, in: mentions) != nil
    case .rightFirst:
      let right = rightTargets(of: index, in: mentions)
      left = !right.contains { mentions[$0].segment == cue.segment }
    }
    let targets = left ? leftTargets(of: index, in: mentions) : rightTargets(of: index, in: mentions)
    for target in targets { add(effect, of: index, to: target, in: &mentions) }
  }

  private struct Effect {
    var lists: ListSet
    var polarity: TermList.Polarity
  }

  /// What the cue says after negation; nil where nothing is left of it.
  private func effect(of cue: Mention, in mentions: [Mention]) -> Effect? {
    let sequence = lexicon.sequences[cue.sequence]
    let direct = sequence.directLists.map { lexicon.lists[$0] }.filter { $0.role == .cue }
    guard let turner = cue.turnedBy else {
      return Effect(lists: cue.lists, polarity: direct.first?.polarity ?? .neutral)
    }
    if mentions[turner].roles.contains(.negator) {
      for list in direct {
        if let lists = list.whenNegated { return Effect(lists: lists, polarity: list.negatedPolarity) }
      }
      return nil
    }
    for list in direct {
      if let lists = list.whenDone { return Effect(lists: lists, polarity: list.donePolarity) }
    }
    return Effect(lists: cue.lists, polarity: direct.first?.polarity ?? .neutral)
  }

  private func direction(of cue: Mention) -> TermList.Direction {
    let sequence = lexicon.sequences[cue.sequence]
    return sequence.directLists.lazy.map { lexicon.lists[$0] }.first { $0.role == .cue }?.direction
      ?? .either
  }

  private func add(_ effect: Effect, of cue: Int, to target: Int, in mentions: inout [Mention]) {
    mentions[target].states.formUnion(effect.lists)
    mentions[target].cues.append(cue)
    switch effect.polarity {
    case .bad: mentions[target].isBad = true
    case .good: mentions[target].isGood = true
    case .ask: mentions[target].isAsked = true
    case .neutral: break
    }
  }

  // MARK: - To the right

  private func rightTargets(of index: Int, in mentions: [Mention]) -> [Int] {
    let cue = mentions[index]
    var targets: [Int] = []
    var position = cue.end
    var segment = cue.segment
    for other in (index + 1)..<max(index + 1, mentions.count) {
      let mention = mentions[other]
      if mention.clause != cue.clause || mention.sentence != cue.sentence { break }
      if mention.start < cue.end { continue }
      if mention.segment != segment {
        if targets.isEmpty && mention.segment > cue.segment + 1 { break }
        if hasOwnCue(mention.segment, in: mentions) { break }
        if distance(from: segmentStart(mention.start), to: mention.start) > 3 { break }
        segment = mention.segment
        position = mention.start
      }
      if mention.roles.contains(.breaker) || mention.roles.contains(.purpose) { break }
      if !targets.isEmpty, mention.roles.contains(.cue), mention.suppression == nil,
        isPrefix(mention)
      {
        break
      }
      guard !mention.roles.isDisjoint(with: .things) else {
        if mention.roles.contains(.cue) || mention.roles.isDisjoint(with: [.phrase]) { position = max(position, mention.end) }
        continue
      }
      if mention.start - position > (targets.isEmpty ? Self.firstReach : Self.nextReach) { break }
      position = mention.end
      if isOpen(mention) { targets.append(other) }
    }
    return targets
  }

  private func isPrefix(_ cue: Mention) -> Bool {
    let direction = direction(of: cue)
    return direction == .right || direction == .rightFirst
  }

  // MARK: - To the left

  private func thing(leftOf index: Int, in mentions: [Mention]) -> Int? {
    let cue = mentions[index]
    for other in stride(from: index - 1, through: 0, by: -1) {
      let mention = mentions[other]
      if mention.segment != cue.segment { return nil }
      if mention.roles.contains(.breaker) { return nil }
      if !mention.roles.isDisjoint(with: .things), mention.end <= cue.start { return other }
    }
    return nil
  }

  private func leftTargets(of index: Int, in mentions: [Mention]) -> [Int] {
    let cue = mentions[index]
    var targets: [Int] = []
    var segment = cue.segment
    for other in stride(from: index - 1, through: 0, by: -1) {
      let mention = mentions[other]
      if mention.clause != cue.clause { break }
      if mention.end > cue.start { continue }
      if mention.segment != segment {
        if hasOwnCue(mention.segment, in: mentions) { break }
        segment = mention.segment
      }
      if mention.roles.contains(.breaker) { break }
      if mention.roles.contains(.cue), mention.suppression == nil, mention.segment == cue.segment,
        isPrefix(mention), !targets.isEmpty
      {
        break
      }
      if !mention.roles.isDisjoint(with: .things), isOpen(mention) { targets.append(other) }
    }
    return targets.isEmpty ? carried(to: index, in: mentions) : targets
  }

  /// The last things before a cue that has none of its own: "Hệ thống hay treo, *lỗi*".
  private func carried(to index: Int, in mentions: [Mention]) -> [Int] {
    let cue = mentions[index]
    var targets: [Int] = []
    var segment: Int?
    for other in stride(from: index - 1, through: 0, by: -1) {
      let mention = mentions[other]
      if mention.sentence != cue.sentence { break }
      guard !mention.roles.isDisjoint(with: .things), isOpen(mention) else { continue }
      if let segment, mention.segment != segment { break }
      segment = mention.segment
      targets.append(other)
    }
    return targets
  }

  // MARK: - Turners

  /// "chưa (tổ chức) tập huấn", "đã tập huấn": a turner without a cue speaks of the next thing.
  private func attachTurner(_ index: Int, in mentions: inout [Mention]) {
    if mentions.contains(where: { $0.turnedBy == index }) { return }
    let turner = mentions[index]
    let list = lexicon.sequences[turner.sequence].directLists.map { lexicon.lists[$0] }.first
    for other in (index + 1)..<max(index + 1, mentions.count) {
      let mention = mentions[other]
      if mention.segment != turner.segment { return }
      if mention.start < turner.end { continue }
      if mention.start - turner.end > 5 { return }
      if mention.roles.contains(.cue) && !mention.roles.contains(.filler) { return }
      guard !mention.roles.isDisjoint(with: .things) else { continue }
      if isOpen(mention) {
        add(
          Effect(lists: turner.lists, polarity: list?.polarity ?? .neutral), of: index, to: other,
          in: &mentions)
      }
      return
    }
  }

  // MARK: - Helpers

  private func isOpen(_ mention: Mention) -> Bool {
    !mention.isModifier && mention.suppression == nil
  }

  /// Whether a segment says of its own things how they are.
  private func hasOwnCue(_ segment: Int, in mentions: [Mention]) -> Bool {
    mentions.contains {
      $0.segment == segment && $0.roles.contains(.cue) && $0.suppression == nil
    }
  }

  private func segmentStart(_ position: Int) -> Int {
    var start = position
    while start > 0, tokens[start].border < .soft { start -= 1 }
    return start
  }

  private func distance(from start: Int, to end: Int) -> Int { end - start }
}
