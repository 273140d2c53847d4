/// Tells words that are right as they stand.
enum KnownWord {
  /// Whether `letters` are a Vietnamese syllable that is in use, in one letter case, with its tone mark where
  /// one of the two schools puts it.
  static func isVietnamese(_ letters: [Letter]) -> Bool {
    guard LetterCase(letters) != .mixed, let syllable = Syllable(letters) else { return false }
    return syllable.frequency > 0 && syllable.isPlacedByConvention
  }

  /// Loanwords whose rimes, oong and ooc, stand outside of the syllable inventory.
  private static let loanwords: Set<String> = [
    "boong", "choòng", "coong", "coóc", "đoong", "goòng", "loong", "moóc", "poong", "soóc", "toong",
    "toòng", "voọc", "xoong", "boóng",
  ]

  static func isLoanword(_ letters: [Letter]) -> Bool {
    loanwords.contains(String(letters.compactMap(\.scalar)).lowercased())
  }

  /// Whether `scalars` hold letters and each run of letters is such a syllable. Invisible characters are
  /// passed over, as if they had been removed.
  static func areVietnamese(_ scalars: some Sequence<Unicode.Scalar>) -> Bool {
    var letters: [Letter] = []
    var hasWord = false
    for scalar in scalars where !InvisibleRemoval.isInvisible(scalar) {
      if let letter = Letter(scalar) {
        letters.append(letter)
      } else if scalar.properties.isAlphabetic, scalar.value >= 0x80 {
        return false
      } else if !letters.isEmpty {
        if !isVietnamese(letters) { return false }
        hasWord = true
        letters = []
      }
    }
    return letters.isEmpty ? hasWord : isVietnamese(letters)
  }
}
