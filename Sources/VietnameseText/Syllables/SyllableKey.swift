/// A syllable without tone, packed into one word: the letters' flat codes, six bits each.
struct SyllableKey: Hashable, Sendable {
  /// The longest spelling is "nghiêng".
  static let maximumLength = 7

  let packed: UInt64

  init(_ packed: UInt64) { self.packed = packed }

  /// Nil when `letters` is empty or longer than any syllable.
  init?(_ letters: some Collection<Letter>) {
    guard (1...Self.maximumLength).contains(letters.count) else { return nil }
    packed = letters.reduce(0) { $0 << 6 | $1.flatCode }
  }

  /// One word for the syllable with its tone.
  func packed(with tone: Tone) -> UInt64 { packed << 3 | UInt64(tone.rawValue) }
}
