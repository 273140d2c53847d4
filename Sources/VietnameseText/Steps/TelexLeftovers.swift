/// Turns Telex keystrokes that were left in the text into the letters they stand for.
///
/// A word is left alone when it is a word as it stands, Vietnamese or foreign. One that only a tone key at
/// its end sets apart ("hanj", "cuar") needs a text that is Vietnamese otherwise.
enum TelexLeftovers: NormalizationStep {
  static let repair = Repair.telex

  static func edits(in text: ScannedText) -> [Edit] {
    let candidates = text.words.indices.compactMap { candidate(at: $0, of: text.words) }
    let abbreviations = TypedAbbreviations.edits(in: text.scalars, strokeKey: "D")
    if candidates.isEmpty { return abbreviations }
    let evidence = Evidence(candidates: candidates, text: text)
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
    /// Whether the text was typed with the input method off, so that even a foreign word is none.
    private let isTyped: Bool

    init(candidates: [Candidate], text: ScannedText) {
      let likely = candidates.count { $0.strength == .likely }
      isVietnamese = text.context.isVietnamese
      isForeign = (text.context.vietnameseCount + candidates.count) * 2 < text.words.count
      hasCertain =
        candidates.contains { $0.strength == .certain } || (likely > 1 && likely * 4 >= text.words.count)
      let typed = likely + candidates.count { $0.strength == .certain }
      isTyped = typed > 2 && typed * 5 >= text.words.count
    }

    func supports(_ candidate: Candidate) -> Bool {
      if isForeign { return false }
      return switch candidate.strength {
      case .certain: true
      case .likely: hasCertain || isVietnamese
      case .weak: hasCertain || (isVietnamese && candidate.isInPhrase)
      case .againstForeign: isTyped || ((hasCertain || isVietnamese) && candidate.isInPhrase)
      case .foreign: isTyped
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
    /// A well-known foreign word that stands for a less common syllable: "songs" for "sóng".
    case foreign
  }

  private struct Candidate {
    let word: Word
    let reading: KeystrokeReading
    let strength: Strength
    /// Whether it makes a set phrase with a word beside it.
    let isInPhrase: Bool
  }

  private static func candidate(at index: Int, of words: [Word]) -> Candidate? {
    let word = words[index]
    guard !word.isVietnamese, !word.isProtected, !word.touchesDigit, word.isDelimited, isRegular(word),
      let reading = Telex.read(word.letters), !KnownWord.isLoanword(word.letters),
      // "TW" is an abbreviation, not "Tư".
      word.hasVowel || word.letterCase != .upper
    else { return nil }
    guard var strength = strength(of: word, as: reading) else { return nil }
    if strength == .certain || strength == .likely, isInName(at: index, of: words),
      !(reading.changesLetter && reading.syllable.tone != .level)
    {
      strength = .weak
    }
    let previous = index > 0 ? words[index - 1].syllable : nil
    let next = index + 1 < words.count ? words[index + 1].syllable : nil
    let pairs = SyllablePairs.shared
    return Candidate(
      word: word, reading: reading, strength: strength,
      isInPhrase: pairs.contains(previous, reading.syllable) || pairs.contains(reading.syllable, next))
  }

  /// Whether the word and the one before it are capitalised: "Ia Tôr", "Chiềng Khoong".
  private static func isInName(at index: Int, of words: [Word]) -> Bool {
    index > 0 && words[index].letterCase == .title
      && [.title, .upper].contains(words[index - 1].letterCase)
  }

  /// One letter case, or "DDieenj", "OOng": both keys of a capital letter typed as capitals.
  private static func isRegular(_ word: Word) -> Bool {
    if word.letterCase != .mixed { return true }
    let letters = word.letters
    return letters.count > 3 && letters[0].isUppercase && letters[1].isUppercase
      && letters[0].base == letters[1].base && doubled.contains(letters[0].base)
      && letters.dropFirst(2).allSatisfy { !$0.isUppercase }
  }

  /// The letters that typed twice make another one.
  private static let doubled = Set("adeo".utf8)

  private static func strength(of word: Word, as reading: KeystrokeReading) -> Strength? {
    if word.hasMarks {
      return word.letterCase == .upper && !reading.changesLetter ? .weak : .certain
    }
    let familiarity = ForeignWords.shared.familiarity(of: word.letters.compactMap(\.scalar))
    if familiarity == .common {
      if word.letterCase == .upper { return nil }
      return reading.syllable.frequency >= 10 ? .againstForeign : .foreign
    }
    if familiarity == .rare || word.letters.count < 3 { return .weak }
    let isStrong = reading.changesLetter && reading.syllable.tone != .level
    if word.letterCase == .upper { return isStrong && word.letters.count > 3 ? .likely : .weak }
    return isStrong && familiarity == .unknown ? .certain : .likely
  }
}
