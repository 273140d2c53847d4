import VietnameseText

/// The syllables that the lexicon's terms use, as numbers.
struct Vocabulary: Sendable {
  /// The number of a syllable that no term uses.
  static let unknown: Int32 = 0
  /// Stands for any number in a term.
  static let number: Int32 = 1

  private var fullIDs: [String: Int32] = [:]
  private var bareIDs: [String: Int32] = [:]
  /// The bare number of each full syllable, by the number of the full one.
  private(set) var bareOfFull: [Int32] = [0, 1]

  /// Numbers `key`, new or known.
  mutating func insert(_ key: MatchKey) -> (full: Int32, bare: Int32) {
    let bare = bareIDs[key.bare] ?? Int32(bareIDs.count + 2)
    bareIDs[key.bare] = bare
    if let full = fullIDs[key.full] { return (full, bare) }
    let full = Int32(bareOfFull.count)
    fullIDs[key.full] = full
    bareOfFull.append(bare)
    return (full, bare)
  }

  func full(of key: MatchKey) -> Int32 { fullIDs[key.full] ?? Self.unknown }

  func bare(of key: MatchKey) -> Int32 { bareIDs[key.bare] ?? Self.unknown }

  /// All bare syllables that terms use.
  var bareSyllables: some Sequence<String> { bareIDs.keys }
}
