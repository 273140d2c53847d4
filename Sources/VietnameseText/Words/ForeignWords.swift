/// Words of other languages and of computing that the keystroke steps would take for Vietnamese.
struct ForeignWords: Sendable {
  static let shared = ForeignWords()

  enum Familiarity {
    case unknown, rare, common
  }

  private var table: [String: Familiarity] = [:]

  private init() {
    for word in Self.rare.split(whereSeparator: { $0 == " " || $0 == "\n" }) { table[String(word)] = .rare }
    for word in Self.common.split(whereSeparator: { $0 == " " || $0 == "\n" }) { table[String(word)] = .common }
  }

  /// How well known the word of `letters` is, whatever its letter case.
  func familiarity(of letters: [Letter]) -> Familiarity {
    table[String(letters.compactMap(\.scalar)).lowercased()] ?? .unknown
  }
}
