/// Ties cues to the things that they speak of.
///
/// A cue to the right ("thiếu") takes the first thing after it and those coordinated with it; a cue
/// to the left ("chưa đáp ứng") takes the nearest thing before it and those coordinated with that,
/// also in segments before that have no cue of their own; a cue that finds no thing on its side
/// looks on the other, and at last speaks of the things named last in the sentence.
struct CueAttachment {
  let lexicon: CompiledLexicon
  let sequences: SequenceTable
  let tokens: [Token]

  /// Syllables between a cue and the first thing to its right.
  private static let firstReach = 8
  /// Syllables between a cue and the first thing to its left.
  private static let leftReach = 12
  /// Syllables between neighbours that are not joined by a conjunction.
  private static let apposition = 2
  /// Syllables between things that a conjunction joins.
  private static let coordination = 7

  private(set) var ties = CueTies()
  /// By segment: whether it says of its own things how they are.
  private var speaks: [Bool] = []
  /// By mention: whether it turns another round.
  private var turns: [Bool] = []

  init(lexicon: CompiledLexicon, sequences: SequenceTable, tokens: [Token]) {
    self.lexicon = lexicon
    self.sequences = sequences
    self.tokens = tokens
  }

  mutating func apply(to mentions: inout [Mention]) {
    sumUp(mentions)
    var vague: [Int] = []
    for index in mentions.indices {
      let mention = mentions[index]
      guard mention.suppression == nil else { continue }
      if mention.roles.contains(.cue) {
        if mention.isDenied { continue }
        if isVague(mention) { vague.append(index) } else { attach(cue: index, in: &mentions) }
      } else if !mention.roles.isDisjoint(with: [.negator, .done]) {
        attachTurner(index, in: &mentions)
      }
    }
    praiseBeforeDenials(in: &mentions)
    if vague.isEmpty { return }
    // Of people something else is said, if only by a phrase: "khó khăn nhất là cán bộ chưa quen máy".
    let isOpenToVague = mentions.map { !$0.hasState && !$0.roles.contains(.holder) }
    for index in vague { attach(cue: index, in: &mentions) { isOpenToVague[$0] } }
  }

  /// "đường truyền *không có vấn đề gì*" says that it is fine.
  private func praiseBeforeDenials(in mentions: inout [Mention]) {
    for index in mentions.indices where mentions[index].roles.contains(.denial) {
      for target in leftTargets(of: index, in: mentions) where !mentions[target].hasState {
        mentions[target].suppression = .fine
      }
    }
  }

  /// What attaching does not change is found out once: looking for it each time would cost the square.
  private mutating func sumUp(_ mentions: [Mention]) {
    speaks = Array(repeating: false, count: (mentions.last?.segment ?? -1) + 1)
    turns = Array(repeating: false, count: mentions.count)
    for index in mentions.indices {
      if let turner = mentions[index].turnedBy { turns[turner] = true }
      if mentions[index].suppression == nil, !mentions[index].roles.isDisjoint(with: [.cue, .negator]) {
        speaks[mentions[index].segment] = true
      }
    }
  }

  private func isVague(_ cue: Mention) -> Bool {
    cue.turnedBy == nil && cueLists(of: cue).allSatisfy(\.isVague)
  }

  // MARK: - Cues

  private mutating func attach(
    cue index: Int, in mentions: inout [Mention], where isWanted: (Int) -> Bool = { _ in true }
  ) {
    guard let effect = effect(of: mentions[index], in: mentions) else {
      mentions[index].isDenied = true
      // "mạng không yếu" says that it is fine.
      if cueLists(of: mentions[index]).contains(where: { $0.polarity == .bad }) {
        for target in targets(of: index, in: mentions) { mentions[target].isGood = true }
      }
      return
    }
    for target in targets(of: index, in: mentions) where isWanted(target) {
      add(effect, of: index, to: target, in: &mentions)
    }
  }

  private func targets(of index: Int, in mentions: [Mention]) -> [Int] {
    let cue = mentions[index]
    let left = leftTargets(of: index, in: mentions)
    let right = rightTargets(of: index, in: mentions)
    func isNear(_ targets: [Int]) -> Bool { targets.contains { mentions[$0].segment == cue.segment } }
    let candidates: [[Int]]
    switch direction(of: cue) {
    case .left: candidates = [left, isNear(right) ? right : []]
    case .right: candidates = [right, left]
    case .either: candidates = [isNear(left) ? left : [], isNear(right) ? right : [], left]
    case .rightFirst: candidates = [isNear(right) ? right : [], isNear(left) ? left : [], right, left]
    }
    let found = candidates.first { !$0.isEmpty } ?? carried(to: index, in: mentions)
    // What is asked for stands beside the asking: "máy tính bảng cũ, vẫn *xin* bản in" asks for no tablet.
    return isAsk(cue) ? found.filter { mentions[$0].segment >= cue.segment } : found
  }

  private func isAsk(_ cue: Mention) -> Bool {
    cue.lists.intersects(lexicon.askingCues)
  }

  private struct Effect {
    var lists: ListSet
    var polarity: TermList.Polarity
  }

  /// What the cue says after negation; nil where nothing is left of it.
  private func effect(of cue: Mention, in mentions: [Mention]) -> Effect? {
    let direct = cueLists(of: cue)
    let plain = Effect(
      lists: cue.lists, polarity: direct.lazy.map(\.polarity).first { $0 != .neutral } ?? .neutral)
    guard let turner = cue.turnedBy else { return plain }
    if mentions[turner].roles.contains(.negator) {
      return Self.joined(direct.compactMap { list in list.whenNegated.map { ($0, list.negatedPolarity) } })
    }
    return Self.joined(direct.compactMap { list in list.whenDone.map { ($0, list.donePolarity) } }) ?? plain
  }

  /// What a cue of several lists turns into: all that any of them does.
  private static func joined(_ turned: [(lists: ListSet, polarity: TermList.Polarity)]) -> Effect? {
    guard var effect = turned.first.map({ Effect(lists: $0.lists, polarity: $0.polarity) }) else {
      return nil
    }
    for (lists, polarity) in turned.dropFirst() {
      effect.lists.formUnion(lists)
      if effect.polarity == .neutral { effect.polarity = polarity }
    }
    return effect
  }

  private func cueLists(of cue: Mention) -> [CompiledList] {
    sequences[cue.sequence].cueLists
  }

  private func direction(of cue: Mention) -> TermList.Direction {
    cueLists(of: cue).first?.direction ?? .either
  }

  private func pointsRight(_ cue: Mention) -> Bool {
    let direction = direction(of: cue)
    return direction == .right || direction == .rightFirst
  }

  private mutating func add(_ effect: Effect, of cue: Int, to target: Int, in mentions: inout [Mention]) {
    mentions[target].states.formUnion(effect.lists)
    ties.tie(cue, to: &mentions[target])
    switch effect.polarity {
    case .bad: mentions[target].isBad = true
    case .good: mentions[target].isGood = true
    case .ask, .neutral: break
    }
  }

  // MARK: - To the right

  private func rightTargets(of index: Int, in mentions: [Mention]) -> [Int] {
    let cue = mentions[index]
    var targets: [Int] = []
    var position = cue.end
    var segment = cue.segment
    var joined = false
    for other in (index + 1)..<max(index + 1, mentions.count) {
      let mention = mentions[other]
      if mention.clause != cue.clause { break }
      if mention.start < cue.end || mention.roles == .phrase { continue }
      if mention.segment != segment {
        // A list goes on over a comma only with a thing at once, and no cue that speaks of it.
        if targets.isEmpty, mention.segment > cue.segment + 1 { break }
        if speaks[mention.segment] { break }
        segment = mention.segment
        position = segmentStart(mention.start)
        joined = true
      }
      if !mention.roles.isDisjoint(with: [.breaker, .purpose]) { break }
      if mention.roles.contains(.conjunction) || tokens[mention.start].border == .joint { joined = true }
      if mention.roles.contains(.cue), mention.suppression == nil, !targets.isEmpty { break }
      guard !mention.roles.isDisjoint(with: .things) else { continue }
      let reach =
        targets.isEmpty
        ? Self.firstReach
        : mention.segment != cue.segment && joined
          ? 2 : joined ? Self.coordination : Self.apposition
      if mention.start - position > reach { break }
      position = max(position, mention.end)
      joined = false
      if isOpen(mention) { targets.append(other) }
    }
    return targets
  }

  // MARK: - To the left

  private func leftTargets(of index: Int, in mentions: [Mention]) -> [Int] {
    let cue = mentions[index]
    var targets: [Int] = []
    var segment = cue.segment
    var position = cue.start
    var joined = false
    for other in stride(from: index - 1, through: 0, by: -1) {
      let mention = mentions[other]
      if mention.clause != cue.clause { break }
      if mention.end > cue.start || mention.roles == .phrase { continue }
      if mention.segment != segment {
        if speaks[mention.segment] { break }
        // "Về hạ tầng: mạng yếu" says it of the network only.
        let end = segmentEnd(mention.start)
        if !targets.isEmpty, end < tokens.count, tokens[end].border == .colon { break }
        segment = mention.segment
        position = end
        joined = true
      }
      if mention.roles.contains(.breaker), !(targets.isEmpty && isTopicMark(other, in: mentions)) { break }
      if mention.roles.contains(.conjunction) { joined = true }
      if mention.roles.contains(.cue), mention.suppression == nil, pointsRight(mention), !targets.isEmpty {
        break
      }
      guard !mention.roles.isDisjoint(with: .things) else { continue }
      if mention.isModifier {
        // "trình độ của cán bộ": look through to what it modifies.
        position = min(position, mention.start)
        joined = true
        continue
      }
      let reach = targets.isEmpty ? Self.leftReach : joined ? Self.coordination : Self.apposition
      if position - mention.end > reach { break }
      position = mention.start
      joined = position < tokens.count && tokens[position].border == .joint
      if isOpen(mention) { targets.append(other) }
    }
    return targets
  }

  /// Whether a breaker only sets off the thing before it: "dân *thì* chưa rành".
  private func isTopicMark(_ index: Int, in mentions: [Mention]) -> Bool {
    mentions.near(before: index).contains {
      mentions[$0].end == mentions[index].start && !mentions[$0].roles.isDisjoint(with: .things)
    }
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
      // "lắp rồi *nhưng* hay mất kết nối": behind a contrast even what is there may fail.
      if mention.isGood, !mention.isBad, mention.clause == cue.clause { break }
      if let segment, mention.segment != segment { break }
      segment = mention.segment
      targets.append(other)
    }
    return targets
  }

  // MARK: - Turners

  /// "chưa (tổ chức) tập huấn", "đã tập huấn": a turner without a cue speaks of the next thing.
  private mutating func attachTurner(_ index: Int, in mentions: inout [Mention]) {
    if turns[index] { return }
    let turner = mentions[index]
    let list = sequences[turner.sequence].directLists.first.map { lexicon.lists[$0] }
    if turner.roles.contains(.done) {
      if mentions.isWished(at: index, by: lexicon.askingCues) { return }
      // "không về *được* một cửa": the negator speaks for both.
      let isNegated = mentions.near(before: index).contains {
        mentions[$0].segment == turner.segment && mentions[$0].roles.contains(.negator)
          && (0...2).contains(turner.start - mentions[$0].end)
      }
      if isNegated { return }
    }
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

  private func segmentStart(_ position: Int) -> Int {
    var start = position
    while start > 0, tokens[start].border < .soft { start -= 1 }
    return start
  }

  private func segmentEnd(_ position: Int) -> Int {
    var end = position + 1
    while end < tokens.count, tokens[end].border < .soft { end += 1 }
    return end
  }
}
