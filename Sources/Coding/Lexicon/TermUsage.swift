/// How often the terms of a lexicon are found in a corpus, and how often they stand.
public struct TermUsage: Sendable {
  /// One term of one list.
  public struct Term: Sendable {
    public let origin: TermOrigin
    /// How often the words were found.
    public internal(set) var found = 0
    /// How often they stood; a longer term of the same layer takes the words of a shorter one.
    public internal(set) var standing = 0
    /// The term that first took its words.
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
      for match in trace.matches {
        let sequence = lexicon.sequences[Int(match.sequence)]
        // Masks only hide; they are no mentions of their own.
        let stands =
          sequence.roles.contains(.mask)
          || trace.mentions.contains { $0.start == Int(match.start) && $0.end == Int(match.end) }
        for number in sequence.origins.map(Int.init) {
          terms[number].found += 1
          if stands {
            terms[number].standing += 1
          } else if terms[number].winner == nil {
            terms[number].winner = Self.longest(over: match, in: trace.matches).map {
              lexicon.origins[Int(lexicon.sequences[Int($0.sequence)].origins[0])]
            }
          }
        }
      }
    }
    self.terms = terms
  }

  /// The longest match that shares words with `match` and is longer.
  private static func longest(over match: Match, in matches: [Match]) -> Match? {
    matches.filter {
      $0.start < match.end && match.start < $0.end && $0.end - $0.start > match.end - match.start
    }.max { $0.end - $0.start < $1.end - $1.start }
  }
}

extension TermUsage {
  /// Terms that were never found.
  public var dead: [LexiconProblem] {
    terms.filter { $0.found == 0 }.map {
      LexiconProblem(
        severity: .warning, file: $0.origin.file, line: $0.origin.line,
        message: "từ khóa \"\($0.origin.term)\" (danh sách \"\($0.origin.list)\") chưa gặp lần nào")
    }
  }

  /// Terms that were found several times and always lost their words to a longer one.
  public var shadowed: [LexiconProblem] {
    terms.filter { $0.found >= Self.fewest && $0.standing == 0 }.map { term in
      let winner = term.winner.map {
        ", ví dụ \"\($0.term)\" (danh sách \"\($0.list)\", \($0.file):\($0.line))"
      }
      return LexiconProblem(
        severity: .warning, file: term.origin.file, line: term.origin.line,
        message: "từ khóa \"\(term.origin.term)\" (danh sách \"\(term.origin.list)\") gặp \(term.found) lần "
          + "nhưng luôn bị cụm dài hơn che\(winner ?? "")")
    }
  }

  /// Fewer finds say nothing of a term.
  private static let fewest = 3
}
