extension VietnameseSyllable {
  /// How common `syllable` is (composed; any letter case, any tone placement): 0 for one that no source
  /// has or that is none, 1 for one that only names have, up to 10 for the commonest.
  public static func frequency(_ syllable: String) -> Int {
    Syllable(syllable.unicodeScalars.compactMap { Letter($0) })?.frequency ?? 0
  }
}
