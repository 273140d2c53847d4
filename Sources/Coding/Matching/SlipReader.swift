import VietnameseText

/// One way to read a word that is no word of the lexicon: as one syllable or as two written together.
struct SlipReading: Sendable {
  /// Bare numbers of the syllables, one or two.
  let bare: [Int32]
}

/// Finds what a typing slip may stand for: words of the lexicon one letter away, or two written as one.
///
/// Whether a reading holds is decided in the text: the neighbour must make a pair with it that some
/// term has ("tập *hún*" as "tập huấn").
struct SlipReader: Sendable {
  private let vocabulary: Vocabulary
  private let bigrams: SyllableBigrams
  /// Bare syllables of the lexicon by each form that lacks one letter.
  private let deletions: [String: [String]]
  private let syllables: Set<String>

  init(vocabulary: Vocabulary, bigrams: SyllableBigrams) {
    self.vocabulary = vocabulary
    self.bigrams = bigrams
    syllables = Set(
      vocabulary.bareSyllables.filter { $0.utf8.count >= 2 && $0.utf8.allSatisfy { $0 > 0x39 } })
    var deletions: [String: [String]] = [:]
    for syllable in syllables where syllable.utf8.count >= 3 {
      for form in Self.deletions(of: syllable) { deletions[form, default: []].append(syllable) }
    }
    self.deletions = deletions.mapValues { $0.sorted() }
  }

  /// All readings of `word`, the likeliest first; none for a word of fewer than three letters.
  func readings(of word: String, key: MatchKey) -> [SlipReading] {
    var result: [SlipReading] = []
    if let pair = split(word) { result.append(SlipReading(bare: pair)) }
    if key.bare.utf8.count >= 3 {
      for candidate in candidates(for: key.bare) {
        result.append(SlipReading(bare: [vocabulary.bare(of: MatchKey(candidate))]))
      }
    }
    return result
  }

  /// "kinhphí" as "kinh phí": two syllables that stand together in a term.
  private func split(_ word: String) -> [Int32]? {
    let scalars = Array(word.unicodeScalars)
    guard scalars.count >= 5 else { return nil }
    for cut in 2...(scalars.count - 2) {
      let left = vocabulary.bare(of: MatchKey(Self.string(scalars[..<cut])))
      let right = vocabulary.bare(of: MatchKey(Self.string(scalars[cut...])))
      if left != Vocabulary.unknown, right != Vocabulary.unknown,
        bigrams.contains(left, right)
      {
        return [left, right]
      }
    }
    return nil
  }

  private func candidates(for word: String) -> [String] {
    var result: [String] = []
    func add(_ candidate: String) {
      if syllables.contains(candidate), !result.contains(candidate) { result.append(candidate) }
    }
    add(Self.collapsed(word))
    if word.hasPrefix("f") { add("ph" + word.dropFirst()) }
    for (wrong, right) in [("dz", "d"), ("z", "d"), ("j", "gi"), ("w", "qu")] where word.hasPrefix(wrong) {
      add(right + word.dropFirst(wrong.count))
    }
    let scalars = Array(word.unicodeScalars)
    for index in scalars.indices.dropLast() {
      var swapped = scalars
      swapped.swapAt(index, index + 1)
      add(Self.string(swapped[...]))
    }
    for form in Self.deletions(of: word) {
      add(form)
      for candidate in deletions[form] ?? [] { add(candidate) }
    }
    for candidate in deletions[word] ?? [] { add(candidate) }
    return result
  }

  /// "cổngg" as "cổng", "haay" as "hay".
  private static func collapsed(_ word: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in word.unicodeScalars where result.last != scalar { result.append(scalar) }
    return String(result)
  }

  private static func deletions(of word: String) -> [String] {
    let scalars = Array(word.unicodeScalars)
    return scalars.indices.map { index in
      string(scalars[..<index] + scalars[(index + 1)...])
    }
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
