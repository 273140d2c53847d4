/// Words with a gap, as text copied from a PDF has them: "Khôn g", "ch uyển".
enum BrokenWords {
  static func apply(_ text: String, _ random: inout SplitMix64) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      let letters = Array(word.unicodeScalars)
      guard letters.count >= 4, letters.allSatisfy(\.properties.isAlphabetic), random.chance(perMille: 250)
      else {
        return String(word)
      }
      let gap = 1 + random.below(letters.count - 1)
      return letters.enumerated().reduce(into: "") { result, element in
        if element.offset == gap { result += " " }
        result.unicodeScalars.append(element.element)
      }
    }.joined(separator: " ")
  }
}
