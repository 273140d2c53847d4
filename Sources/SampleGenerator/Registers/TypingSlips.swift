/// One to three slips of the fingers.
enum TypingSlips {
  private enum Slip: CaseIterable { case swap, double, omit, loseMark, otherTone, joinNext }

  static func apply(_ text: String, _ random: inout SplitMix64) -> String {
    var words = text.split(separator: " ", omittingEmptySubsequences: false).map { Array($0.unicodeScalars) }
    for _ in 0..<(1 + random.below(3)) {
      // Short words and negations stay whole: a slip there could turn the meaning round.
      let places = words.indices.filter { index in
        words[index].count >= 4 && words[index].allSatisfy(\.properties.isAlphabetic)
          && !["không", "Không", "Chưa", "chưa"].contains(string(words[index]))
      }
      guard let place = random.pick(places), let slip = random.pick(Slip.allCases) else { break }
      if slip == .joinNext {
        guard place + 1 < words.count else { continue }
        words[place] += words.remove(at: place + 1)
      } else {
        words[place] = apply(slip, to: words[place], &random)
      }
    }
    return words.map(string).joined(separator: " ")
  }

  private static func apply(
    _ slip: Slip, to word: [Unicode.Scalar], _ random: inout SplitMix64
  ) -> [Unicode.Scalar] {
    var word = word
    let inner = 1 + random.below(word.count - 2)
    switch slip {
    case .swap: word.swapAt(inner, inner + 1)
    case .double: word.insert(word[inner], at: inner)
    case .omit: word.remove(at: word.count - 1)
    case .loseMark:
      for (place, scalar) in word.enumerated() where Letter(scalar).hasMark {
        word[place] = Letter(scalar).base
        break
      }
    case .otherTone:
      for (place, scalar) in word.enumerated() {
        let letter = Letter(scalar)
        guard letter.tone == .hook || letter.tone == .tilde else { continue }
        let other = Letter(
          base: letter.base, quality: letter.quality, tone: letter.tone == .hook ? .tilde : .hook)
        word.replaceSubrange(place...place, with: other.scalars)
        break
      }
    case .joinNext: break
    }
    return word
  }

  private static func string(_ word: [Unicode.Scalar]) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: word)
    return String(view)
  }
}
