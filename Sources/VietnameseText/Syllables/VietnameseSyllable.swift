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

  /// `syllable` as one number that does not depend on letter case and tone placement; 0 where it is none.
  public static func key(of syllable: String) -> UInt64 {
    Syllable(syllable.unicodeScalars.compactMap { Letter($0) })?.packed ?? 0
  }

  /// Whether two syllables, by their keys, stand side by side in a word or set phrase of the language.
  public static func formWord(_ first: UInt64, _ second: UInt64) -> Bool {
    SyllablePairs.shared.contains(first, second)
  }
}
