import VietnameseText

enum SyllableInventory {
  static func isPlausible(_ key: SyllableKey) -> Bool {
    var rest = Substring(key.bare)
    for initial in ["ngh", "ng", "nh", "gh", "gi", "kh", "ph", "th", "tr", "ch", "qu", "b", "c", "d", "g", "h", "k", "l", "m", "n", "r", "s", "t", "v", "x", "p"] where rest.hasPrefix(initial) {
      rest = rest.dropFirst(initial.count)
      break
    }
    if key.bare == "gi" { return true }
    if rest.hasPrefix("ê") { return true }
    for final in ["ng", "nh", "ch", "c", "m", "n", "p", "t"] where rest.hasSuffix(final) {
      rest = rest.dropLast(final.count)
      break
    }
    if rest.isEmpty { return key.bare.hasPrefix("gi") }
    return rest.count <= 3 && rest.allSatisfy { "aeiouy".contains($0) }
  }
}
