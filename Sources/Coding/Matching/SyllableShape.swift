/// Tells cheaply whether a word reads like a Vietnamese syllable, marks aside.
///
/// It decides which texts go through the normaliser's repairs, so it may err towards "no".
enum SyllableShape {
  private static let onsets = [
    "ngh", "ng", "nh", "gh", "gi", "kh", "ph", "th", "tr", "ch", "qu", "b", "c", "d", "g", "h", "k", "l", "m",
    "n", "p", "r", "s", "t", "v", "x",
  ]
  private static let codas = ["ng", "nh", "ch", "c", "m", "n", "p", "t"]
  private static let nuclei: Set<Substring> = [
    "a", "e", "i", "o", "u", "y", "ai", "ao", "au", "ay", "eo", "eu", "ia", "ie", "iu", "oa", "oe", "oi",
    "oo",
    "ua", "ue", "ui", "uo", "uu", "uy", "ye", "oai", "oao", "oay", "oeo", "uai", "uao", "uay", "uoi", "uou",
    "ieu",
    "uye", "uya", "yeu", "uyu", "ueu",
  ]

  /// - Parameter bare: case folded, without marks.
  static func isPlausible(_ bare: String) -> Bool {
    if bare == "gi" { return true }
    for onset in onsets where bare.hasPrefix(onset) {
      if isRime(bare.dropFirst(onset.count)) { return true }
    }
    return isRime(bare[...])
  }

  private static func isRime(_ rime: Substring) -> Bool {
    if nuclei.contains(rime) { return true }
    for coda in codas where rime.hasSuffix(coda) {
      if nuclei.contains(rime.dropLast(coda.count)) { return true }
    }
    return false
  }
}
