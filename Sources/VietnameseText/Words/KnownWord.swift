/// Tells words that are right as they stand.
enum KnownWord {
  /// Whether `letters` are a Vietnamese syllable that is in use, in one letter case, with its tone mark where
  /// one of the two schools puts it.
  static func isVietnamese(_ letters: [Letter]) -> Bool {
    isVietnamese(Syllable(letters), LetterCase(letters))
  }

  static func isVietnamese(_ syllable: Syllable?, _ letterCase: LetterCase) -> Bool {
    guard letterCase != .mixed, let syllable else { return false }
    return syllable.frequency > 0 && syllable.isPlacedByConvention
  }

  /// Loanwords whose rimes, oong and ooc, stand outside of the syllable inventory.
  private static let loanwords: Set<String> = [
    "boong", "boóng", "choòng", "coóc", "goòng", "loong", "moóc", "soóc", "toòng", "voọc", "xoong",
  ]

  /// Whether `letters` look like an abbreviation that holds a Đ ("HĐND", "QĐ"): capitals without a vowel.
  static func isStrokedAbbreviation(_ letters: [Letter]) -> Bool {
    (2...7).contains(letters.count) && letters.contains { $0.shape == .stroke }
      && letters.allSatisfy { $0.isUppercase && !$0.isVowel }
  }

  static func isLoanword(_ letters: [Letter]) -> Bool {
    loanwords.contains(String(letters.compactMap(\.scalar)).lowercased())
  }

  /// Whether `scalars` hold letters and each run of letters is a Vietnamese syllable in use
  /// or an abbreviation with Đ. Invisible characters are passed over, as if they had been removed.
  static func areVietnamese(_ scalars: some Sequence<Unicode.Scalar>) -> Bool {
    allWords(of: scalars) { isVietnamese($0) || isStrokedAbbreviation($0) }
  }

  /// The same with any syllable that spelling allows.
  static func arePlausible(_ scalars: some Sequence<Unicode.Scalar>) -> Bool {
    allWords(of: scalars) { letters in
      LetterCase(letters) != .mixed && Syllable(letters)?.isPlacedByConvention == true
    }
  }

  private static func allWords(
    of scalars: some Sequence<Unicode.Scalar>, satisfy condition: ([Letter]) -> Bool
  ) -> Bool {
    var letters: [Letter] = []
    var hasWord = false
    for scalar in scalars where !InvisibleRemoval.isInvisible(scalar) {
      if let letter = Letter(scalar) {
        letters.append(letter)
      } else if scalar.properties.isAlphabetic, scalar.value >= 0x80 {
        return false
      } else if !letters.isEmpty {
        if !condition(letters) { return false }
        hasWord = true
        letters = []
      }
    }
    return letters.isEmpty ? hasWord : condition(letters)
  }
}
