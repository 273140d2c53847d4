/// Tells words that are right as they stand.
enum KnownWord {
  /// Whether `letters` are a Vietnamese syllable that is in use, in one letter case, with its tone mark where
  /// one of the two schools puts it.
  static func isVietnamese(_ letters: [Letter]) -> Bool {
    guard LetterCase(letters) != .mixed, let syllable = Syllable(letters) else { return false }
    return syllable.frequency > 0 && syllable.isPlacedByConvention
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
