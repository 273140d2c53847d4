/// Turns Telex keystrokes that were left in the text into the letters they stand for.
///
/// A word is left alone when it is a word as it stands, Vietnamese or foreign. One that only a tone key at
/// its end sets apart ("hanj", "cuar") needs a text that is Vietnamese otherwise.
enum TelexLeftovers: NormalizationStep {
  static let repair = Repair.telex

  static func edits(in scalars: [Unicode.Scalar]) -> [Edit] {
    let words = Array(Words(of: scalars))
    let candidates = words.indices.compactMap { index in candidate(at: index, of: words, in: scalars) }
    let abbreviations = TypedAbbreviations.edits(in: scalars, strokeKey: "D")
    if candidates.isEmpty { return abbreviations }
    let evidence = Evidence(candidates: candidates, words: words)
    let edits = candidates.filter(evidence.supports).map { candidate in
      Edit(range: candidate.word.range, replacement: candidate.reading.letters.compactMap(\.scalar))
    }
    return (edits + abbreviations).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// What the whole text says for its candidates.
  private struct Evidence {
    private let isVietnamese: Bool
    private let isForeign: Bool
    private let hasCertain: Bool

    init(candidates: [Candidate], words: [Word]) {
      let context = TextContext(words: words)
      let likely = candidates.count { $0.strength == .likely }
      isVietnamese = context.isVietnamese
      isForeign = (context.vietnameseCount + candidates.count) * 2 < words.count
      hasCertain =
        candidates.contains { $0.strength == .certain } || (likely > 1 && likely * 4 >= words.count)
    }

    func supports(_ candidate: Candidate) -> Bool {
      if isForeign { return false }
      return switch candidate.strength {
      case .certain: true
      case .likely: hasCertain || isVietnamese
      case .weak: hasCertain || (isVietnamese && candidate.isInPhrase)
      case .againstForeign: (hasCertain || isVietnamese) && candidate.isInPhrase
      }
    }
  }

  private enum Strength {
    /// No language writes the word so.
    case certain
    /// No known word, but a name or an abbreviation might look so.
    case likely
    /// Very short, or a rare foreign word.
    case weak
    /// A well-known foreign word that stands for a very common syllable: "cow" for "cơ".
    case againstForeign
  }

  private struct Candidate {
    let word: Word
    let reading: KeystrokeReading
    let strength: Strength
    /// Whether it makes a set phrase with a word beside it.
    let isInPhrase: Bool
  }

  private static func candidate(at index: Int, of words: [Word], in scalars: [Unicode.Scalar]) -> Candidate? {
    let word = words[index]
    guard !word.isProtected, !word.touchesDigit, word.isDelimited, let reading = Telex.read(word.letters),
      isRegular(word.letters), !KnownWord.isVietnamese(word.letters),
      !KnownWord.isLoanword(word.letters)
    else { return nil }
    guard var strength = strength(of: word, as: reading) else { return nil }
    if strength == .certain || strength == .likely, isInName(at: index, of: words),
      !(reading.changesLetter && reading.syllable.tone != .level)
    {
      strength = .weak
    }
    let previous = index > 0 ? Syllable(words[index - 1].letters) : nil
    let next = index + 1 < words.count ? Syllable(words[index + 1].letters) : nil
    let pairs = SyllablePairs.shared
    return Candidate(
      word: word, reading: reading, strength: strength,
      isInPhrase: pairs.contains(previous, reading.syllable) || pairs.contains(reading.syllable, next))
  }

  /// Whether the word and the one before it are capitalised: "Ia Tôr", "Chiềng Khoong".
  private static func isInName(at index: Int, of words: [Word]) -> Bool {
    index > 0 && LetterCase(words[index].letters) == .title
      && [.title, .upper].contains(LetterCase(words[index - 1].letters))
  }

  /// One letter case, or "DDieenj": both keys of a capital Đ typed as capitals.
  private static func isRegular(_ letters: [Letter]) -> Bool {
    if LetterCase(letters) != .mixed { return true }
    return letters.count > 4 && letters[0].isUppercase && letters[1].isUppercase
      && letters[0].base == UInt8(ascii: "d") && letters[1].base == UInt8(ascii: "d")
      && letters.dropFirst(2).allSatisfy { !$0.isUppercase }
  }

  private static func strength(of word: Word, as reading: KeystrokeReading) -> Strength? {
    if word.hasMarks {
      return LetterCase(word.letters) == .upper && !reading.changesLetter ? .weak : .certain
    }
    let familiarity = ForeignWords.shared.familiarity(of: word.letters.compactMap(\.scalar))
    if familiarity == .common { return reading.syllable.frequency >= 10 ? .againstForeign : nil }
    if familiarity == .rare || word.letters.count < 3 { return .weak }
    let isStrong = reading.changesLetter && reading.syllable.tone != .level
    if LetterCase(word.letters) == .upper { return isStrong && word.letters.count > 3 ? .likely : .weak }
    return isStrong && familiarity == .unknown ? .certain : .likely
  }
}
