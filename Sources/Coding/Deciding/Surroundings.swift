/// What stands in each segment, clause and sentence of a text, summed up once: rules ask it of every
/// mention, and looking at all mentions each time would cost the square of their number. Each sum is made
/// when it is first asked for.
final class Surroundings {
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

  private struct Clauses {
    var clauses: [Clause]
    var segmentSpeaks: [Bool]
  }

  private struct Tokens {
    /// By token: where the stretch between hard borders that holds it starts and ends.
    var stretchStart: [Int] = []
    var stretchEnd: [Int]
    /// By token: how many numbers stand before it that no mention covers, phrases aside.
    var bareNumbersBefore: [Int]
    /// By token: how many tokens before it are no numbers and no filling.
    var weightBefore: [Int]
  }

  private let mentions: [Mention]
  private let tokens: [Token]
  private let isOver: (Mention) -> Bool
  private lazy var segments = lists(by: \.segment)
  private lazy var clauses = lists(by: \.clause)
  private lazy var sentences = lists(by: \.sentence)
  private lazy var entry = lists { _ in 0 }
  private lazy var clauseSums = sumUpClauses()
  private lazy var tokenSums = sumUpTokens()

  /// - Parameter isOver: whether what a mention names is denied, solved or fine.
  init(of mentions: [Mention], tokens: [Token], isOver: @escaping (Mention) -> Bool) {
    self.mentions = mentions
    self.tokens = tokens
    self.isOver = isOver
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
    let clause = clauseSums.clauses[mention.clause]
    return clauseSums.segmentSpeaks[mention.segment] || clause.hasFreeCue
      || clause.hasPraise && !clause.hasTrouble
  }

  /// How many tokens stand around `mention` up to hard borders, and how many of them mentions and numbers cover.
  func cover(around mention: Mention) -> (length: Int, covered: Int) {
    let start = tokenSums.stretchStart[mention.start]
    let end = tokenSums.stretchEnd[mention.end]
    let numbers = tokenSums.bareNumbersBefore[end] - tokenSums.bareNumbersBefore[start]
    return (end - start, clauseSums.clauses[mention.clause].covered + numbers)
  }

  /// Whether nothing but fillers and numbers stands beside `mention` in the whole entry.
  func isFilled(by mention: Mention) -> Bool {
    let weightBefore = tokenSums.weightBefore
    return weightBefore[weightBefore.count - 1] == weightBefore[mention.end] - weightBefore[mention.start]
  }

  private func group(of mention: Mention, _ scope: Rule.Scope) -> Lists {
    switch scope {
    case .segment: segments[mention.segment]
    case .clause: clauses[mention.clause]
    case .sentence: sentences[mention.sentence]
    case .entry: entry[0]
    }
  }

  // MARK: - Summing up

  private func lists(by group: (Mention) -> Int) -> [Lists] {
    // Groups rise with the mentions.
    var groups = Array(repeating: Lists(), count: (mentions.last.map(group) ?? -1) + 1)
    for index in mentions.indices {
      let place = group(mentions[index])
      groups[place].all.formUnion(mentions[index].lists)
      if !isOver(mentions[index]) { groups[place].standing.formUnion(mentions[index].lists) }
    }
    return groups
  }

  private func sumUpClauses() -> Clauses {
    let last = mentions.last
    var sums = Clauses(
      clauses: Array(repeating: Clause(), count: (last?.clause ?? -1) + 1),
      segmentSpeaks: Array(repeating: false, count: (last?.segment ?? -1) + 1))
    var namesThing = sums.segmentSpeaks
    for index in mentions.indices where !mentions[index].roles.isDisjoint(with: .things) {
      namesThing[mentions[index].segment] = true
    }
    let speaking: RoleSet = [.cue, .negator, .done, .denial, .solved, .trouble]
    for index in mentions.indices {
      let (start, end) = (mentions[index].start, mentions[index].end)
      let (segment, clause) = (mentions[index].segment, mentions[index].clause)
      let isGoverned = if case .governed = mentions[index].suppression { true } else { false }
      if !isGoverned, !mentions[index].roles.isDisjoint(with: speaking) {
        sums.segmentSpeaks[segment] = true
        if mentions[index].suppression == nil, mentions[index].roles.contains(.cue), !namesThing[segment] {
          sums.clauses[clause].hasFreeCue = true
        }
      }
      if mentions[index].roles == .phrase { continue }
      if mentions[index].isBad { sums.clauses[clause].hasTrouble = true }
      if mentions[index].isGood { sums.clauses[clause].hasPraise = true }
      sums.clauses[clause].covered += max(0, end - max(start, sums.clauses[clause].coveredTo))
      sums.clauses[clause].coveredTo = max(sums.clauses[clause].coveredTo, end)
    }
    return sums
  }

  private func sumUpTokens() -> Tokens {
    var sums = Tokens(
      stretchEnd: Array(repeating: tokens.count, count: tokens.count + 1),
      bareNumbersBefore: Array(repeating: 0, count: tokens.count + 1),
      weightBefore: Array(repeating: 0, count: tokens.count + 1))
    var isCovered = [Bool](repeating: false, count: tokens.count)
    var isFilling = isCovered
    let filling: RoleSet = [.filler, .conjunction, .negator, .trouble, .badHeading]
    for index in mentions.indices {
      let range = mentions[index].start..<mentions[index].end
      if mentions[index].roles != .phrase { for token in range { isCovered[token] = true } }
      if !mentions[index].roles.isDisjoint(with: filling) { for token in range { isFilling[token] = true } }
    }
    var start = 0
    sums.stretchStart.reserveCapacity(tokens.count)
    for (index, token) in tokens.enumerated() {
      if token.border >= .hard { start = index }
      sums.stretchStart.append(start)
      let isNumber = token.traits.contains(.isNumber)
      sums.bareNumbersBefore[index + 1] =
        sums.bareNumbersBefore[index] + (isNumber && !isCovered[index] ? 1 : 0)
      sums.weightBefore[index + 1] = sums.weightBefore[index] + (isNumber || isFilling[index] ? 0 : 1)
    }
    for index in tokens.indices.reversed() {
      sums.stretchEnd[index] = tokens[index].border >= .hard ? index : sums.stretchEnd[index + 1]
    }
    return sums
  }
}
