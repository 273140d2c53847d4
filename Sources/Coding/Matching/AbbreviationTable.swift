import VietnameseText

/// The lexicon's abbreviations, and the reading of a text in which they are written out.
struct AbbreviationTable: Sendable {
  private struct Word: Sendable {
    let full: Int32
    let bare: Int32
    let hasMarks: Bool
  }

  private var indexOfKey: [String: Int32] = [:]
  /// For each abbreviation the words of its meanings.
  private var meanings: [[[Word]]] = []

  /// - Parameter vocabulary: the syllables of all terms; a word that no term has is not numbered.
  init(_ abbreviations: [Abbreviation], vocabulary: Vocabulary) {
    for abbreviation in abbreviations {
      indexOfKey[MatchKey(abbreviation.short).full] = Int32(meanings.count)
      meanings.append(
        abbreviation.meanings.map { text in
          text.split(separator: " ").map { word in
            let key = MatchKey(String(word))
            return Word(
              full: vocabulary.full(of: key), bare: vocabulary.bare(of: key), hasMarks: key.hasMarks)
          }
        })
    }
  }

  /// - Returns: the number of the abbreviation, -1 where `key` is none.
  func index(of key: MatchKey) -> Int32 { indexOfKey[key.full] ?? -1 }

  /// The tokens with abbreviations written out, and for each the token that it comes from; nil where there is none.
  ///
  /// Of several meanings the first that makes a pair of some term with its neighbour is taken, else the first.
  func writtenOut(_ tokens: [Token], bigrams: SyllableBigrams) -> (tokens: [Token], origins: [Int32])? {
    guard tokens.contains(where: { $0.abbreviation >= 0 }) else { return nil }
    var result: [Token] = []
    var origins: [Int32] = []
    for (index, token) in tokens.enumerated() {
      guard token.abbreviation >= 0 else {
        result.append(token)
        origins.append(Int32(index))
        continue
      }
      let options = meanings[Int(token.abbreviation)]
      let before = token.border < .soft ? result.last?.bare : nil
      let after = index + 1 < tokens.count && tokens[index + 1].border < .soft ? tokens[index + 1].bare : nil
      let meaning =
        options.first { option in
          before.map { bigrams.contains($0, option[0].bare) } ?? false
            || after.map { bigrams.contains(option.last!.bare, $0) } ?? false
        } ?? options[0]
      for (offset, word) in meaning.enumerated() {
        result.append(
          Token(
            full: word.full, bare: word.bare, start: token.start, end: token.end,
            border: offset == 0 ? token.border : .none, traits: word.hasMarks ? .hasMarks : []))
        origins.append(Int32(index))
      }
    }
    return (result, origins)
  }
}
