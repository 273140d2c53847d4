extension LexiconLint {
  /// Terms of different lists that are one term in a text without marks ("bàn", "bản"): there both are found,
  /// and an entry gets the topics of both.
  static func bareCollisions(in lexicon: CompiledLexicon) -> [LexiconProblem] {
    var groups: [BareForm: [Int]] = [:]
    var order: [BareForm] = []
    for (number, sequence) in lexicon.sequences.enumerated() where matchesUnmarked(sequence) {
      let form = BareForm(sequence)
      if groups[form] == nil { order.append(form) }
      groups[form, default: []].append(number)
    }
    var reported: Set<[Int32]> = []
    var problems: [LexiconProblem] = []
    for form in order {
      guard let group = groups[form], group.count > 1 else { continue }
      for (place, one) in group.enumerated() {
        for other in group[..<place] where collide(lexicon.sequences[one], lexicon.sequences[other]) {
          let terms = [lexicon.sequences[one].origins[0], lexicon.sequences[other].origins[0]]
          guard reported.insert(terms).inserted else { continue }
          problems.append(problem(lexicon, terms, isSyllable: lexicon.sequences[one].wordCount == 1))
        }
      }
    }
    return problems
  }

  /// Whether a text without marks can be read as this sequence, and something hangs on it.
  private static func matchesUnmarked(_ sequence: TermSequence) -> Bool {
    if sequence.roles.isDisjoint(with: [.object, .holder, .cue]) { return false }
    if sequence.wordCount == 1, !sequence.matchesUnmarked { return false }
    return !sequence.parts.joined().contains { $0.exactCase }
  }

  private static func collide(_ one: TermSequence, _ other: TermSequence) -> Bool {
    let isSameWord = one.parts.map { $0.map(\.full) } == other.parts.map { $0.map(\.full) }
    let isSameLayer =
      !one.roles.intersection(.things).isEmpty && !other.roles.intersection(.things).isEmpty
      || one.roles.contains(.cue) && other.roles.contains(.cue)
    return !isSameWord && isSameLayer && !one.lists.intersects(other.lists)
  }

  private static func problem(
    _ lexicon: CompiledLexicon, _ terms: [Int32], isSyllable: Bool
  ) -> LexiconProblem {
    let term = lexicon.origins[Int(terms[0])]
    let other = lexicon.origins[Int(terms[1])]
    return LexiconProblem(
      severity: .warning, file: term.file, line: term.line,
      message:
        "khi viết không dấu, \"\(TermExcerpt.text(term.term))\" trùng với \"\(TermExcerpt.text(other.term))\" (danh sách "
        + "\"\(other.list)\", \(other.file):\(other.line))"
        + (isSyllable ? "; cân nhắc chuyển sang danh sách có \"khong-dau: khong\"" : ""))
  }
}

/// What a sequence matches in a text without marks.
private struct BareForm: Hashable {
  let words: [[Int32]]
  let gaps: [Int]

  init(_ sequence: TermSequence) {
    words = sequence.parts.map { $0.map(\.bare) }
    gaps = sequence.gaps
  }
}
