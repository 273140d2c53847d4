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
  /// For a thing: the mentions of the cues that apply to it.
  var cues: [Int] = []

  /// In tokens.
  var length: Int { end - start }

  var hasState: Bool { !cues.isEmpty }

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
