import Foundation

/// How an entry is typed; what it means stays the same.
enum Register: CaseIterable {
  case clean
  case withoutMarks
  case capitals
  case abbreviations
  case typingSlips
  case decomposed
  case newStyleTone
  case brokenWords
  case keystrokes
  case legacyEncoding

  /// How many of 1,000 entries are drawn for the register. A register that finds nothing to change leaves an
  /// entry clean, so that abbreviations and tone placement are drawn more often than they come out.
  private var weight: Int {
    switch self {
    case .clean: 490
    case .withoutMarks: 120
    case .capitals: 60
    case .abbreviations: 130
    case .typingSlips: 70
    case .decomposed: 50
    case .newStyleTone: 50
    case .brokenWords: 10
    case .keystrokes: 10
    case .legacyEncoding: 10
    }
  }

  private static let weighted = allCases.map { (choice: $0, weight: $0.weight) }

  static func draw(_ random: inout SplitMix64) -> Register { random.pick(weighted: weighted) }

  func write(_ text: String, _ random: inout SplitMix64) -> String {
    // "K", "0" and "-" leave nothing to mistype.
    guard text.unicodeScalars.count > 3 else { return text }
    return switch self {
    case .clean: text
    case .withoutMarks: text.withoutMarks()
    case .capitals: text.uppercased()
    case .abbreviations: Abbreviations.apply(text, &random)
    case .typingSlips: TypingSlips.apply(text, &random)
    case .decomposed: text.decomposedStringWithCanonicalMapping
    case .newStyleTone: TonePlacement.newStyle(text)
    case .brokenWords: BrokenWords.apply(text, &random)
    case .keystrokes: Keystrokes.apply(text, &random)
    case .legacyEncoding: LegacyEncoding.apply(text, &random)
    }
  }
}
