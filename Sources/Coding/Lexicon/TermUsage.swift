/// How often the terms of a lexicon are found in a corpus, and how often they stand.
public struct TermUsage: Sendable {
  /// One term of one list.
  public struct Term: Sendable {
    public let origin: TermOrigin
    /// How often the words were found as the term has them, marks and all.
    public internal(set) var found = 0
    /// How often they stood; a longer term of the same layer takes the words of a shorter one.
    public internal(set) var standing = 0
    /// The longer term that first took its words.
    public internal(set) var winner: TermOrigin?
  }

  /// In the order of the files.
  public let terms: [Term]

  /// Reads all `texts` once; rules are not tried.
  public init(of lexicon: CompiledLexicon, in texts: some Sequence<String>) {
    let coder = Coder(lexicon)
    var terms = lexicon.origins.map { Term(origin: $0) }
    for text in texts {
      let trace = coder.trace(text)
      let masks = trace.matches.filter { trace.sequences[Int($0.sequence)].roles.contains(.mask) }
      for match in trace.matches where match.slips == 0 && match.unmarked == 0 {
        let sequence = trace.sequences[Int(match.sequence)]
        // Masks only hide; they are no mentions of their own.
        let stands =
          sequence.roles.contains(.mask)
          || trace.mentions.contains { $0.start == Int(match.start) && $0.end == Int(match.end) }
        let winner = stands ? nil : Self.winner(over: match, trace.mentions, masks)
        for number in trace.sequences.terms(of: Int(match.sequence)).lazy.map(Int.init) {
          terms[number].found += 1
          if stands { terms[number].standing += 1 }
          guard let winner, terms[number].winner == nil else { continue }
          terms[number].winner = trace.sequences.terms(of: winner).first.map { lexicon.origins[Int($0)] }
        }
      }
    }
    self.terms = terms
  }

  /// The sequence that took the words of `match`.
  private static func winner(over match: Match, _ mentions: [Mention], _ masks: [Match]) -> Int? {
    let words = Int(match.start)..<Int(match.end)
    func takes(_ other: Range<Int>) -> Bool { other.overlaps(words) && other.count > words.count }
    return mentions.first { $0.roles != .phrase && takes($0.start..<$0.end) }?.sequence
      ?? masks.first { takes(Int($0.start)..<Int($0.end)) }.map { Int($0.sequence) }
  }
}

extension TermUsage {
  /// Fewer finds say nothing of a term.
  private static let fewest = 5

  /// Terms that were never found.
  public var dead: [LexiconProblem] {
    terms.filter { $0.found == 0 }.map { Self.warning($0.origin, "chưa gặp lần nào") }
  }

  /// Terms that were found several times and always lost their words to a longer one of another list: what
  /// their own list means was never said.
  public var shadowed: [LexiconProblem] {
    alwaysTaken.filter { $0.term.origin.list != $0.winner.list }.map { term, winner in
      Self.warning(
        term.origin,
        "gặp \(term.found) lần nhưng luôn bị cụm dài hơn che, ví dụ \"\(TermExcerpt.text(winner.term))\" "
          + "(danh sách \"\(winner.list)\", \(winner.file):\(winner.line))")
    }
  }

  /// The same, where the longer term is of the same list: nothing is lost, and perhaps one of them too many.
  public var absorbed: [LexiconProblem] {
    alwaysTaken.filter { $0.term.origin.list == $0.winner.list }.map { term, winner in
      Self.warning(
        term.origin,
        "gặp \(term.found) lần, luôn nằm trong từ khóa dài hơn cùng danh sách, ví dụ "
          + "\"\(TermExcerpt.text(winner.term))\" ở dòng \(winner.line)")
    }
  }

  private var alwaysTaken: [(term: Term, winner: TermOrigin)] {
    terms.compactMap { term in
      guard term.found >= Self.fewest, term.standing == 0, let winner = term.winner else { return nil }
      return (term, winner)
    }
  }

  private static func warning(_ origin: TermOrigin, _ what: String) -> LexiconProblem {
    LexiconProblem(
      severity: .warning, file: origin.file, line: origin.line,
      message: "từ khóa \"\(TermExcerpt.text(origin.term))\" (danh sách \"\(origin.list)\") \(what)")
  }
}
