/// Turns Telex keystrokes that were left in the text into the letters they stand for.
///
/// A word is left alone when it is a word as it stands, Vietnamese or foreign. One that only a tone key at
/// its end sets apart ("hanj", "cuar") needs a text that is Vietnamese otherwise.
enum TelexLeftovers: NormalizationStep {
  static let repair = Repair.telex

  static func edits(in scalars: [Unicode.Scalar]) -> [Edit] {
    let words = Array(Words(of: scalars))
    let candidates = words.indices.compactMap { index in candidate(at: index, of: words, in: scalars) }
    if candidates.isEmpty { return [] }
    let context = TextContext(words: words)
    let certainCount = candidates.count { $0.strength == .certain }
    return candidates.filter { candidate in
      switch candidate.strength {
      case .certain: true
      case .likely: context.isVietnamese || certainCount > 0
      case .weak: certainCount > 0
      }
    }.map { candidate in
      Edit(range: candidate.word.range, replacement: candidate.reading.letters.compactMap(\.scalar))
    }
  }

  private enum Strength {
    /// No language writes the word so.
    case certain
    /// No known word, but a name or an abbreviation might look so.
    case likely
    /// Very short, or a rare foreign word.
    case weak
  }

  private struct Candidate {
    let word: Word
    let reading: KeystrokeReading
    let strength: Strength
  }

  private static func candidate(at index: Int, of words: [Word], in scalars: [Unicode.Scalar]) -> Candidate? {
    let word = words[index]
    guard !word.isProtected, !word.touchesDigit, let reading = Telex.read(word.letters),
      isRegular(word.letters), !KnownWord.isVietnamese(word.letters)
    else { return nil }
    return strength(of: word, as: reading).map { Candidate(word: word, reading: reading, strength: $0) }
  }

  /// One letter case, or "DDieenj": both keys of a capital Đ typed as capitals.
  private static func isRegular(_ letters: [Letter]) -> Bool {
    if LetterCase(letters) != .mixed { return true }
    return letters.count > 4 && letters[0].isUppercase && letters[1].isUppercase
      && letters[0].base == UInt8(ascii: "d") && letters[1].base == UInt8(ascii: "d")
      && letters.dropFirst(2).allSatisfy { !$0.isUppercase }
  }

  private static func strength(of word: Word, as reading: KeystrokeReading) -> Strength? {
    if word.letters.contains(where: { $0.tone != .level || $0.shape != .plain }) { return .certain }
    switch ForeignWords.shared.familiarity(of: word.letters) {
    case .common: return nil
    case .rare: return .weak
    case .unknown: break
    }
    let isUpper = LetterCase(word.letters) == .upper
    let hasTone = reading.syllable.tone != .level
    if isUpper { return reading.changesLetter && hasTone && word.letters.count > 3 ? .likely : .weak }
    if word.letters.count < 3 { return .weak }
    if reading.changesLetter, hasTone || word.letters.count > 3 { return .certain }
    return reading.changesLetter || word.letters.last?.base == UInt8(ascii: "j") ? .certain : .likely
  }
}
