/// Questions about single syllables.
public enum VietnameseSyllable {
  /// Whether Vietnamese spelling allows `syllable` (composed; any letter case, any tone placement).
  /// This is phonotactics, no dictionary: "thuến" is plausible, "thuếk" is not.
  public static func isPlausible(_ syllable: String) -> Bool {
    var letters: [Letter] = []
    for scalar in syllable.unicodeScalars {
      guard let letter = Letter(scalar) else { return false }
      letters.append(letter)
    }
    return Syllable(letters) != nil
  }
}
