/// One term found in a text.
struct Match: Sendable {
  var sequence: Int32
  /// Half-open range of tokens.
  var start: Int32
  var end: Int32
  /// Syllables written without the marks that the term has.
  var unmarked: Int32
  /// Syllables written with other marks than the term has.
  var slips: Int32
}

/// Finds all terms of all lists in one pass over the tokens.
///
/// Two tiers: marks must agree where the text has marks; a syllable without marks agrees with any,
/// for one-syllable terms only where the text as a whole goes without marks. One slip of marks is
/// allowed in a term of several syllables.
struct Matcher {
  let lexicon: CompiledLexicon

  /// - Parameter unmarkedText: whether the text as a whole is written without marks.
  func find(in tokens: [Token], unmarkedText: Bool, into matches: inout [Match]) {
    let count = tokens.count
    tokens.withUnsafeBufferPointer { tokens in
      for start in 0..<count {
        var node = TermTrie.root
        var position = start
        while position < count {
          let token = tokens[position]
          if position > start, token.border >= .soft { break }
          var next: Int32?
          if token.bare != Vocabulary.unknown { next = lexicon.trie.step(node, token.bare) }
          if next == nil, token.traits.contains(.isNumber) {
            next = lexicon.trie.step(node, Vocabulary.number)
          }
          guard let next else { break }
          node = next
          position += 1
          for sequence in lexicon.trie.endings(at: node) {
            verify(Int(sequence), tokens, start, unmarkedText, &matches)
          }
        }
      }
    }
  }

  private func verify(
    _ index: Int, _ tokens: UnsafeBufferPointer<Token>, _ start: Int, _ unmarkedText: Bool,
    _ matches: inout [Match]
  ) {
    let sequence = lexicon.sequences[index]
    var unmarked: Int32 = 0
    var slips: Int32 = 0
    var position = start
    for (number, part) in sequence.parts.enumerated() {
      if number > 0 {
        guard let found = place(of: part, tokens, from: position, within: sequence.gaps[number - 1])
        else { return }
        position = found
      }
      for word in part {
        switch Self.compare(word, tokens[position]) {
        case .equal: break
        case .unmarked: unmarked += 1
        case .slip: slips += 1
        case .different: return
        }
        position += 1
      }
    }
    let words = Int32(sequence.wordCount)
    if slips > 0 {
      guard words >= 2, slips == 1 || words >= 4 && slips == 2, slips + unmarked < words else { return }
    }
    if words == 1, unmarked > 0 {
      guard unmarkedText, sequence.matchesUnmarked else { return }
    }
    matches.append(
      Match(
        sequence: Int32(index), start: Int32(start), end: Int32(position), unmarked: unmarked,
        slips: slips))
  }

  private func place(
    of part: [TermSequence.Word], _ tokens: UnsafeBufferPointer<Token>, from position: Int,
    within gap: Int
  ) -> Int? {
    for start in position...(position + gap) {
      if start + max(part.count, 1) > tokens.count { return nil }
      if start > position, tokens[start - 1].border >= .hard { return nil }
      if tokens[start].border >= .hard { return nil }
      if part.indices.allSatisfy({ offset in
        let found = Self.compare(part[offset], tokens[start + offset])
        return found == .equal || found == .unmarked
      }) {
        return start
      }
    }
    return nil
  }

  private enum Comparison { case equal, unmarked, slip, different }

  @inline(__always)
  private static func compare(_ word: TermSequence.Word, _ token: Token) -> Comparison {
    if word.full == token.full {
      return word.exactCase && !token.traits.contains(.isUpper) ? .different : .equal
    }
    if word.full == Vocabulary.number {
      return token.traits.contains(.isNumber) ? .equal : .different
    }
    guard word.bare == token.bare, !word.exactCase else { return .different }
    return token.traits.contains(.hasMarks) ? .slip : .unmarked
  }
}
