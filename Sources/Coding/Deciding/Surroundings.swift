/// What stands in each segment, clause and sentence of a text, summed up once: rules ask it of every
/// mention, and looking at all mentions each time would cost the square of their number.
struct Surroundings {
  /// The lists of the mentions in one segment, clause, sentence or entry.
  private struct Lists {
    var all = ListSet()
    /// Without mentions that are over.
    var standing = ListSet()
  }

  private struct Clause {
    /// Tokens that mentions cover, phrases aside.
    var covered = 0
    var coveredTo = -1
    /// Whether a cue speaks whose segment names no thing.
    var hasFreeCue = false
    var hasPraise = false
    var hasTrouble = false
  }

  private var segments: [Lists]
  private var clauses: [Lists]
  private var sentences: [Lists]
  private var entry = Lists()
  private var clauseCover: [Clause]
  private var segmentSpeaks: [Bool]
  /// By token: where the stretch between hard borders that holds it starts and ends.
  private var stretchStart: [Int] = []
  private var stretchEnd: [Int]
  /// By token: how many numbers stand before it that no mention covers, phrases aside.
  private var bareNumbersBefore: [Int]
  /// By token: how many tokens before it are no numbers and no filling.
  private var weightBefore: [Int]

  /// - Parameter isOver: whether what a mention names is denied, solved or fine.
  init(of mentions: [Mention], tokens: [Token], isOver: (Mention) -> Bool) {
    let last = mentions.last
    segments = Array(repeating: Lists(), count: (last?.segment ?? -1) + 1)
    clauses = Array(repeating: Lists(), count: (last?.clause ?? -1) + 1)
    sentences = Array(repeating: Lists(), count: (last?.sentence ?? -1) + 1)
    clauseCover = Array(repeating: Clause(), count: clauses.count)
    segmentSpeaks = Array(repeating: false, count: segments.count)
    stretchEnd = Array(repeating: tokens.count, count: tokens.count + 1)
    bareNumbersBefore = Array(repeating: 0, count: tokens.count + 1)
    weightBefore = Array(repeating: 0, count: tokens.count + 1)
    sumUpLists(mentions, isOver)
    sumUpClauses(mentions)
    sumUpTokens(tokens, mentions)
  }

  // MARK: - Questions

  /// The lists of all mentions near `mention`.
  func lists(near mention: Mention, in scope: Rule.Scope) -> ListSet { group(of: mention, scope).all }

  /// The same without those of mentions that are over.
  func standingLists(near mention: Mention, in scope: Rule.Scope) -> ListSet {
    group(of: mention, scope).standing
  }

  /// Whether the mention's clause says how things are: in its segment, by a cue without a thing of its own, or by
  /// praise of all that it names before ("máy tính mới, đường truyền tốt, *bảo mật*").
  func saysHowItIs(_ mention: Mention) -> Bool {
    let clause = clauseCover[mention.clause]
    return segmentSpeaks[mention.segment] || clause.hasFreeCue || clause.hasPraise && !clause.hasTrouble
  }

  /// How many tokens stand around `mention` up to hard borders, and how many of them mentions and numbers cover.
  func cover(around mention: Mention) -> (length: Int, covered: Int) {
    let start = stretchStart[mention.start]
    let end = stretchEnd[mention.end]
    let numbers = bareNumbersBefore[end] - bareNumbersBefore[start]
    return (end - start, clauseCover[mention.clause].covered + numbers)
  }

  /// Whether nothing but fillers and numbers stands beside `mention` in the whole entry.
  func isFilled(by mention: Mention) -> Bool {
    weightBefore[weightBefore.count - 1] == weightBefore[mention.end] - weightBefore[mention.start]
  }

  private func group(of mention: Mention, _ scope: Rule.Scope) -> Lists {
    switch scope {
    case .segment: segments[mention.segment]
    case .clause: clauses[mention.clause]
    case .sentence: sentences[mention.sentence]
    case .entry: entry
    }
  }

  // MARK: - Summing up

  private mutating func sumUpLists(_ mentions: [Mention], _ isOver: (Mention) -> Bool) {
    for index in mentions.indices {
      let lists = mentions[index].lists
      let standing = isOver(mentions[index]) ? ListSet() : lists
      func add(_ group: inout Lists) {
        group.all.formUnion(lists)
        group.standing.formUnion(standing)
      }
      add(&segments[mentions[index].segment])
      add(&clauses[mentions[index].clause])
      add(&sentences[mentions[index].sentence])
      add(&entry)
    }
  }

  private mutating func sumUpClauses(_ mentions: [Mention]) {
    var namesThing = [Bool](repeating: false, count: segments.count)
    for index in mentions.indices where !mentions[index].roles.isDisjoint(with: .things) {
      namesThing[mentions[index].segment] = true
    }
    let speaking: RoleSet = [.cue, .negator, .done, .denial, .solved, .trouble]
    for index in mentions.indices {
      let (start, end) = (mentions[index].start, mentions[index].end)
      let (segment, clause) = (mentions[index].segment, mentions[index].clause)
      let isGoverned = if case .governed = mentions[index].suppression { true } else { false }
      if !isGoverned, !mentions[index].roles.isDisjoint(with: speaking) {
        segmentSpeaks[segment] = true
        if mentions[index].suppression == nil, mentions[index].roles.contains(.cue), !namesThing[segment] {
          clauseCover[clause].hasFreeCue = true
        }
      }
      if mentions[index].roles == .phrase { continue }
      if mentions[index].isBad { clauseCover[clause].hasTrouble = true }
      if mentions[index].isGood { clauseCover[clause].hasPraise = true }
      clauseCover[clause].covered += max(0, end - max(start, clauseCover[clause].coveredTo))
      clauseCover[clause].coveredTo = max(clauseCover[clause].coveredTo, end)
    }
  }

  private mutating func sumUpTokens(_ tokens: [Token], _ mentions: [Mention]) {
    var isCovered = [Bool](repeating: false, count: tokens.count)
    var isFilling = isCovered
    let filling: RoleSet = [.filler, .conjunction, .negator, .trouble, .badHeading]
    for index in mentions.indices {
      let range = mentions[index].start..<mentions[index].end
      if mentions[index].roles != .phrase { for token in range { isCovered[token] = true } }
      if !mentions[index].roles.isDisjoint(with: filling) { for token in range { isFilling[token] = true } }
    }
    var start = 0
    stretchStart.reserveCapacity(tokens.count)
    for (index, token) in tokens.enumerated() {
      if token.border >= .hard { start = index }
      stretchStart.append(start)
      let isNumber = token.traits.contains(.isNumber)
      bareNumbersBefore[index + 1] = bareNumbersBefore[index] + (isNumber && !isCovered[index] ? 1 : 0)
      weightBefore[index + 1] = weightBefore[index] + (isNumber || isFilling[index] ? 0 : 1)
    }
    for index in tokens.indices.reversed() {
      stretchEnd[index] = tokens[index].border >= .hard ? index : stretchEnd[index + 1]
    }
  }
}
