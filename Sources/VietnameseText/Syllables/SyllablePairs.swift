/// Pairs of syllables that stand side by side in words and set phrases.
struct SyllablePairs: Sendable {
  static let shared = SyllablePairs()

  private var table = PackedTable(capacity: 10_000)

  private init() {
    var first: UInt64?
    WordList.forEachWord(of: Self.data) { word in
      guard let syllable = Syllable(WordList.letters(of: word)) else { return }
      if word.last == UInt8(ascii: ":") {
        first = syllable.packed
      } else if let first {
        table.insert(Self.combine(first, syllable.packed), 1)
      }
    }
  }

  func contains(_ first: Syllable?, _ second: Syllable?) -> Bool {
    guard let first, let second else { return false }
    return contains(first.packed, second.packed)
  }

  /// As above, by `Syllable.packed`.
  func contains(_ first: UInt64, _ second: UInt64) -> Bool {
    table.value(of: Self.combine(first, second)) != nil
  }

  /// Whether `syllable`, in the place of the scalars `range`, makes a pair with the word right before or behind.
  func contains(neighborsOf range: Range<Int>, _ syllable: Syllable, in scalars: [Unicode.Scalar]) -> Bool {
    let before = scalars[..<range.lowerBound].dropLast().reversed().prefix { Letter($0) != nil }
    let after = scalars[range.upperBound...].dropFirst().prefix { Letter($0) != nil }
    return contains(Syllable(before.reversed().compactMap { Letter($0) }), syllable)
      || contains(syllable, Syllable(after.compactMap { Letter($0) }))
  }

  /// Two 45-bit keys in one word; the few pairs that fall together by chance do no harm.
  private static func combine(_ first: UInt64, _ second: UInt64) -> UInt64 {
    (first &* 0xD6E8_FEB8_6659_FD93) ^ second | 1 << 63
  }
}
