/// Chooses, among what slips may stand for, the reading that fits its neighbours.
///
/// A right word of the lexicon is never touched, and a reading without a neighbour that some term
/// pairs it with is not taken.
struct SlipRepair {
  let bigrams: SyllableBigrams

  /// Replaces tokens by what they stand for; offsets stay those of the word as written.
  func repair(_ tokens: inout [Token], readings: (Int32) -> [SlipReading]) {
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      if token.slips >= 0,
        let reading = readings(token.slips).first(where: { fits($0, at: index, in: tokens) })
      {
        // A guess counts as written without marks: another syllable of the term must be right.
        let replacement = reading.bare.enumerated().map { offset, bare in
          Token(
            full: Vocabulary.unknown, bare: bare, start: token.start, end: token.end,
            border: offset == 0 ? token.border : .none, traits: token.traits.intersection(.isCapitalised))
        }
        tokens.replaceSubrange(index...index, with: replacement)
        index += reading.bare.count - 1
      }
      index += 1
    }
  }

  private func fits(_ reading: SlipReading, at index: Int, in tokens: [Token]) -> Bool {
    if reading.bare.count > 1 { return true }
    let bare = reading.bare[0]
    if index > 0, tokens[index].border < .soft,
      bigrams.contains(tokens[index - 1].bare, bare)
    {
      return true
    }
    return index + 1 < tokens.count && tokens[index + 1].border < .soft
      && bigrams.contains(bare, tokens[index + 1].bare)
  }
}
