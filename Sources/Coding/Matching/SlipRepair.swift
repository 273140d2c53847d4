import VietnameseText

/// Reads typing slips in words that are no Vietnamese syllable towards words of the lexicon.
///
/// Only words of the lexicon come into question, and only where the neighbour makes a known pair
/// of syllables with them ("tập *hún*" as "tập huấn"); a right word is never touched.
struct SlipRepair {
  private let lexicon: CompiledLexicon
  /// Bare syllables of the lexicon by each form that lacks one letter.
  private let deletions: [String: [String]]
  private let syllables: Set<String>

  init(lexicon: CompiledLexicon) {
    self.lexicon = lexicon
    syllables = Set(lexicon.vocabulary.bareSyllables.filter { $0.utf8.count >= 2 })
    var deletions: [String: [String]] = [:]
    for syllable in syllables where syllable.utf8.count >= 3 {
      for form in Self.deletions(of: syllable) { deletions[form, default: []].append(syllable) }
    }
    self.deletions = deletions.mapValues { $0.sorted() }
  }

  /// Replaces irregular tokens by what they probably stand for; offsets stay.
  /// - Parameter text: the text that the tokens' offsets count on.
  func repair(_ tokens: inout [Token], in text: String) {
    guard tokens.contains(where: { $0.traits.contains(.isIrregular) }) else { return }
    let scalars = Array(text.unicodeScalars)
    var index = 0
    while index < tokens.count {
      if tokens[index].traits.contains(.isIrregular), tokens[index].end - tokens[index].start <= 16 {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[Int(tokens[index].start)..<Int(tokens[index].end)])
        let key = MatchKey(String(view))
        if let pair = split(String(view)) {
          tokens.replaceSubrange(index...index, with: self.tokens(for: pair, at: tokens[index]))
          index += 1
        } else if let bare = best(key, before: index, in: tokens) {
          tokens[index].full = Vocabulary.unknown
          tokens[index].bare = bare
          // A guess counts as a syllable written without marks: the pair around it must be right.
          tokens[index].traits.remove([.hasMarks, .isIrregular])
        }
      }
      index += 1
    }
  }

  // MARK: - Joined words

  /// "kinhphí" as "kinh phí": two syllables that stand together in a term.
  private func split(_ word: String) -> (MatchKey, MatchKey)? {
    let scalars = Array(word.unicodeScalars)
    guard scalars.count >= 5 else { return nil }
    for cut in 2...(scalars.count - 2) {
      let left = MatchKey(Self.string(scalars[..<cut]))
      let right = MatchKey(Self.string(scalars[cut...]))
      let pair = CompiledLexicon.bigram(
        lexicon.vocabulary.bare(of: left), lexicon.vocabulary.bare(of: right))
      if lexicon.bigrams.contains(pair) { return (left, right) }
    }
    return nil
  }

  private func tokens(for pair: (MatchKey, MatchKey), at token: Token) -> [Token] {
    [pair.0, pair.1].enumerated().map { offset, key in
      Token(
        full: lexicon.vocabulary.full(of: key), bare: lexicon.vocabulary.bare(of: key),
        start: token.start, end: token.end, border: offset == 0 ? token.border : .none,
        traits: key.hasMarks ? .hasMarks : [])
    }
  }

  // MARK: - Single words

  /// The bare syllable one letter away that makes a known pair with a neighbour.
  private func best(_ key: MatchKey, before index: Int, in tokens: [Token]) -> Int32? {
    let previous = index > 0 && tokens[index].border < .soft ? tokens[index - 1].bare : Vocabulary.unknown
    let next =
      index + 1 < tokens.count && tokens[index + 1].border < .soft
      ? tokens[index + 1].bare : Vocabulary.unknown
    for candidate in candidates(for: key.bare) {
      let bare = lexicon.vocabulary.bare(of: MatchKey(candidate))
      if bare == Vocabulary.unknown { continue }
      if previous != Vocabulary.unknown, lexicon.bigrams.contains(CompiledLexicon.bigram(previous, bare)) {
        return bare
      }
      if next != Vocabulary.unknown, lexicon.bigrams.contains(CompiledLexicon.bigram(bare, next)) {
        return bare
      }
    }
    return nil
  }

  private func candidates(for word: String) -> [String] {
    var result: [String] = []
    func add(_ candidate: String) {
      if syllables.contains(candidate), !result.contains(candidate) { result.append(candidate) }
    }
    add(word)
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
