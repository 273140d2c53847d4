/// A run of letters inside a text.
struct Word {
  /// The scalars of the text that the word takes.
  let range: Range<Int>
  let letters: [Letter]
  let letterCase: LetterCase
  /// Whether a letter carries a mark of the Vietnamese alphabet.
  let hasMarks: Bool
  /// The word as a syllable that spelling allows.
  let syllable: Syllable?
  /// See `KnownWord.isVietnamese`.
  let isVietnamese: Bool
  /// Whether a digit stands right before or behind it.
  let touchesDigit: Bool
  /// See `ScannedText.isDelimited`.
  let isDelimited: Bool
  /// Whether it is part of something that is no running text: an address, a file name, an identifier.
  let isProtected: Bool

  init(_ letters: [Letter], at range: Range<Int>, touchesDigit: Bool, isDelimited: Bool, isProtected: Bool) {
    self.range = range
    self.letters = letters
    self.touchesDigit = touchesDigit
    self.isDelimited = isDelimited
    self.isProtected = isProtected
    letterCase = LetterCase(letters)
    hasMarks = letters.contains { $0.shape != .plain || $0.tone != .level }
    syllable = Syllable(letters)
    isVietnamese = KnownWord.isVietnamese(syllable, letterCase)
  }

  var hasVowel: Bool { letters.contains(where: \.isVowel) }

  /// The word in small letters.
  var lowercased: String { String(letters.compactMap(\.scalar)).lowercased() }
}
