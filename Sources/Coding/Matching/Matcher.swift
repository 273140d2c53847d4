import VietnameseText

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
/// for one-syllable terms only where the text as a whole goes without marks. A slip of marks is
/// allowed in a term of several syllables, unless the syllable as written makes a word with its neighbour; in
/// a term of two or of four and more also two slips.
final class Matcher {
  /// Kept outside of the object: a property of a class would be guarded against overlapping access at each step.
  private let trie: UnsafeMutablePointer<TermTrie>
  private let lexicon: CompiledLexicon
  /// Sequences that were asked for as the lexicon's files write them.
  private var writtenOut: [Int: String] = [:]

  init(lexicon: CompiledLexicon) {
    self.lexicon = lexicon
    trie = .allocate(capacity: 1)
    trie.initialize(to: TermTrie(lexicon: lexicon))
  }

  deinit {
    trie.pointee.free()
    trie.deinitialize(count: 1)
    trie.deallocate()
  }

  /// What the lists say about the sequences that were found since `makeRoom` was called.
  var sequences: SequenceTable { trie.pointee.sequences }

  /// Forgets sequences where there are too many.
  func makeRoom() {
    if trie.pointee.makeRoom() { writtenOut.removeAll() }
  }

  /// A sequence as the lexicon's files write it: its words joined by spaces; numbers and gaps are left out.
  func words(of sequence: Int) -> String {
    if let known = writtenOut[sequence] { return known }
    let words = lexicon.words(of: trie.pointee.elements(of: sequence))
    writtenOut[sequence] = words
    return words
  }

  /// - Parameter unmarkedText: whether the text as a whole is written without marks.
  func find(in tokens: [Token], unmarkedText: Bool, into matches: inout [Match]) {
    tokens.withUnsafeBufferPointer { tokens in
      var search = Search(trie: trie, tokens: tokens, unmarkedText: unmarkedText)
      swap(&search.matches, &matches)
      for start in tokens.indices { search.findTerms(from: start) }
      swap(&search.matches, &matches)
    }
  }
}

/// How well the words of a term agree with those of the text so far.
private struct Agreement {
  var unmarked: Int32 = 0
  var slips: Int32 = 0
  /// Whether a slip is a syllable that is hardly Vietnamese.
  var hasRareSlip = false
  var parts: Int32 = 1
}

private struct Search {
  let trie: UnsafeMutablePointer<TermTrie>
  let tokens: UnsafeBufferPointer<Token>
  let unmarkedText: Bool
  var matches: [Match] = []
  /// The wordings found behind gaps that are being searched, those of the innermost gap last.
  private var found: [Int32] = []

  init(trie: UnsafeMutablePointer<TermTrie>, tokens: UnsafeBufferPointer<Token>, unmarkedText: Bool) {
    self.trie = trie
    self.tokens = tokens
    self.unmarkedText = unmarkedText
  }

  // MARK: - First parts

  mutating func findTerms(from start: Int) {
    var node = TermTrie.root
    var position = start
    while position < tokens.count {
      if position > start, tokens[position].border >= .soft { return }
      node = step(from: node, by: tokens[position])
      if node < 0 { return }
      position += 1
      var wording = trie.pointee.firstWording(at: node)
      while wording >= 0 {
        if let agreement = agreement(with: wording, from: start) {
          accept(wording, start: start, end: position, agreement)
        }
        wording = trie.pointee.wordings[wording].next
      }
    }
  }

  /// A number that terms name here ("cấp độ *4*") is read as any number only where none does.
  @inline(__always)
  private func step(from node: Int32, by token: Token) -> Int32 {
    if token.bare != Vocabulary.unknown {
      let next = trie.pointee.step(from: node, by: token.bare)
      if next >= 0 { return next }
    }
    return token.traits.contains(.isNumber) ? trie.pointee.step(from: node, by: Vocabulary.number) : -1
  }

  /// How well `wording` agrees with the tokens from `start`; nil where it does not.
  private func agreement(with wording: Int32, from start: Int) -> Agreement? {
    let first = trie.pointee.wordings[wording].firstWord
    let end = trie.pointee.wordings[wording].endWord
    var agreement = Agreement()
    var position = start
    var index = first
    while index < end {
      switch Self.compare(trie.pointee.words[index], tokens[position]) {
      case .equal: break
      case .unmarked: agreement.unmarked += 1
      case .slip:
        // A part of one syllable has no neighbour that vouches for it.
        if end - first == 1 || agreement.slips == 2 { return nil }
        agreement.slips += 1
        if tokens[position].traits.contains(.isRare) {
          agreement.hasRareSlip = true
        } else if makesWordWithNeighbour(position) {
          return nil
        }
      case .different: return nil
      }
      position += 1
      index += 1
    }
    return agreement
  }

  /// Whether the syllable as written makes a word with its neighbour ("làm *hồ sơ*" is no "làm hộ").
  private func makesWordWithNeighbour(_ position: Int) -> Bool {
    let syllable = tokens[position].syllable
    if position > 0, tokens[position].border < .soft,
      VietnameseSyllable.formWord(tokens[position - 1].syllable, syllable)
    {
      return true
    }
    return position + 1 < tokens.count && tokens[position + 1].border < .soft
      && VietnameseSyllable.formWord(syllable, tokens[position + 1].syllable)
  }

  private enum Comparison { case equal, unmarked, slip, different }

  /// Compares a word with a token that has the same bare syllable, or with a number.
  @inline(__always)
  private static func compare(_ word: TermWord, _ token: Token) -> Comparison {
    if word.full == token.full {
      return word.exactCase && !token.traits.contains(.isUpper) ? .different : .equal
    }
    if word.full == Vocabulary.number { return token.traits.contains(.isNumber) ? .equal : .different }
    if word.exactCase { return .different }
    return token.traits.contains(.hasMarks) ? .slip : .unmarked
  }

  // MARK: - Whole terms

  private mutating func accept(_ index: Int32, start: Int, end: Int, _ agreement: Agreement) {
    let wording = trie.pointee.wordings[index]
    var sequence = wording.sequence
    while sequence >= 0 {
      let link = trie.pointee.links[sequence]
      if holds(agreement, link, words: wording.depth) {
        matches.append(
          Match(
            sequence: sequence, start: Int32(start), end: Int32(end), unmarked: agreement.unmarked,
            slips: agreement.slips))
      }
      sequence = link.next
    }
    var gap = agreement.parts > 1 || isSure(agreement, syllables: end - start) ? wording.gap : -1
    while gap >= 0 {
      findNextParts(behind: trie.pointee.gaps[gap], start: start, end: end, agreement)
      gap = trie.pointee.gaps[gap].next
    }
  }

  /// Whether a term may match with other marks than it has: all of it may be wrong only where one of
  /// its syllables is hardly Vietnamese ("*môt* cưa").
  private func holds(_ agreement: Agreement, _ sequence: TermTrie.SequenceLink, words: Int32) -> Bool {
    if agreement.slips > 0 {
      // A mask must be sure: it hides what stands right.
      return !sequence.isMask && words >= 2
        && (agreement.slips == 1 || agreement.parts == 1 && (words == 2 || words >= 4))
        && (agreement.slips + agreement.unmarked < words || agreement.hasRareSlip)
    }
    return words > 1 || agreement.unmarked == 0
      || unmarkedText && sequence.matchesUnmarked
  }

  /// Whether a part of a term is more than one syllable that only lacks its marks: in a text that has
  /// marks "tham *gia*" is not "già".
  private func isSure(_ agreement: Agreement, syllables: Int) -> Bool {
    syllables > 1 || agreement.unmarked == 0 || unmarkedText
  }

  // MARK: - Parts behind a gap

  /// Each wording counts at the first place that has it, without a slip.
  private mutating func findNextParts(
    behind gap: TermTrie.Gap, start: Int, end: Int, _ agreement: Agreement
  ) {
    let outer = found.count
    defer { found.removeSubrange(outer...) }
    for place in end..<min(tokens.count, end + Int(gap.length) + 1) {
      if tokens[place].border >= .hard { return }
      spell(from: gap.root, place: place, to: place, outer, start: start, agreement)
    }
  }

  /// Spells parts that begin at `place` and have reached `node` before the token `position`.
  /// - Parameter outer: how many of `found` belong to gaps around this one.
  private mutating func spell(
    from node: Int32, place: Int, to position: Int, _ outer: Int, start: Int,
    _ agreement: Agreement
  ) {
    guard position < tokens.count else { return }
    let token = tokens[position]
    if token.bare != Vocabulary.unknown {
      let next = trie.pointee.step(from: node, by: token.bare)
      arrive(at: next, place: place, position: position + 1, outer, start: start, agreement)
    }
    if token.traits.contains(.isNumber) {
      let next = trie.pointee.step(from: node, by: Vocabulary.number)
      arrive(at: next, place: place, position: position + 1, outer, start: start, agreement)
    }
  }

  private mutating func arrive(
    at node: Int32, place: Int, position: Int, _ outer: Int, start: Int, _ agreement: Agreement
  ) {
    if node < 0 { return }
    var wording = trie.pointee.firstWording(at: node)
    while wording >= 0 {
      if !found[outer...].contains(wording), let part = self.agreement(with: wording, from: place),
        part.slips == 0,
        isSure(part, syllables: position - place)
      {
        found.append(wording)
        var whole = agreement
        whole.unmarked += part.unmarked
        whole.parts += 1
        accept(wording, start: start, end: position, whole)
      }
      wording = trie.pointee.wordings[wording].next
    }
    spell(from: node, place: place, to: position, outer, start: start, agreement)
  }
}
