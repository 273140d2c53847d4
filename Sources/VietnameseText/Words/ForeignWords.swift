/// Words of other languages and of computing that a step would take for damaged Vietnamese.
struct ForeignWords: Sendable {
  static let shared = ForeignWords()

  enum Familiarity {
    case unknown, obscure, rare, common
  }

  private var table: [String: Familiarity] = [:]

  private init() {
    for (words, familiarity) in [
      (Self.obscure, Familiarity.obscure), (Self.rare, .rare), (Self.common, .common),
    ] {
      for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        table[String(word)] = familiarity
      }
    }
  }

  /// How well known `word` is, whatever its letter case.
  func familiarity(of word: some Sequence<Unicode.Scalar>) -> Familiarity {
    table[String(word).lowercased()] ?? .unknown
  }
}
