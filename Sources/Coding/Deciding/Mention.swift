/// Why something that matched was not coded.
enum Suppression: Sendable, Equatable {
  case denied
  case purpose
  /// Money, training or guidance *for* it.
  case governed(by: Int)
  case resolved
  case fine
}

/// A term found in the text, with what the sentence does to it.
struct Mention: Sendable {
  var sequence: Int
  /// Half-open range of tokens.
  var start: Int
  var end: Int
  var lists: ListSet
  var roles: RoleSet
  var slips: Int32

  var segment = 0
  var clause = 0
  var sentence = 0
  var line = 0

  var suppression: Suppression?
  /// A modifier of the thing before it ("của cán bộ").
  var isModifier = false
  /// For a cue: whether a negator or "đã" stands in front, and which mention that is.
  var turnedBy: Int?
  /// For a cue: whether it was turned into nothing ("không lỗi").
  var isDenied = false

  /// For a thing: the cue lists that apply to it.
  var states = ListSet()
  var isBad = false
  var isGood = false
  /// For a thing: whether cues apply to it; which they are is in `CueTies`.
  var hasState: Bool { firstTie >= 0 }
  fileprivate(set) var firstTie: Int32 = -1
  fileprivate(set) var lastTie: Int32 = -1

  /// In tokens.
  var length: Int { end - start }

  /// Whether both stand in the same part of the text.
  func isWithin(_ scope: Rule.Scope, of other: Mention) -> Bool {
    switch scope {
    case .segment: segment == other.segment
    case .clause: clause == other.clause
    case .sentence: sentence == other.sentence
    case .entry: true
    }
  }

  func overlaps(_ other: Mention) -> Bool { start < other.end && other.start < end }

  func contains(_ other: Mention) -> Bool { start <= other.start && other.end <= end }
}

/// Which cues apply to which things, in the order in which they were tied.
///
/// Kept beside the mentions: these are copied at every turn, and arrays in them would be counted each time.
struct CueTies {
  private struct Tie {
    let cue: Int32
    /// The next tie of the same thing; -1: none.
    var next: Int32
  }

  private var ties: [Tie] = []

  /// Says that the cue of this number applies to `thing`.
  mutating func tie(_ cue: Int, to thing: inout Mention) {
    let tie = Int32(ties.count)
    ties.append(Tie(cue: Int32(cue), next: -1))
    if thing.lastTie >= 0 { ties[Int(thing.lastTie)].next = tie } else { thing.firstTie = tie }
    thing.lastTie = tie
  }

  /// The numbers of the cues that apply to `thing`.
  func cues(of thing: Mention) -> [Int] {
    var cues: [Int] = []
    var tie = thing.firstTie
    while tie >= 0 {
      cues.append(Int(ties[Int(tie)].cue))
      tie = ties[Int(tie)].next
    }
    return cues
  }
}

extension [Mention] {
  /// Syllables between the words of a wish and the "được" that belongs to it.
  private static let wishReach = 3
  /// Tokens that the longest term may cover: mentions that start further back cannot reach a place.
  private static let longestTerm = 64

  /// The places of the mentions before `index` that may end near it, the nearest first. Looking at all of them each time would
  /// cost the square of their number.
  func near(before index: Int) -> some Sequence<Int> {
    let start = self[index].start
    return (0..<index).reversed().lazy.prefix { start - self[$0].start <= Self.longestTerm }
  }

  /// Whether the "được" or "đã" at `index` stands right behind words that wish for it ("mong được tập
  /// huấn"): then nothing has been done yet.
  func isWished(at index: Int, by askingCues: ListSet) -> Bool {
    near(before: index).contains {
      self[$0].segment == self[index].segment
        && (0...Self.wishReach).contains(self[index].start - self[$0].end)
        && self[$0].roles.contains(.cue) && self[$0].lists.intersects(askingCues)
    }
  }
}
