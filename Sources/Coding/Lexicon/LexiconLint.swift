import VietnameseText

/// Doubts about a lexicon that can be used: terms written twice, terms that only differ in marks.
public enum LexiconLint {
  public static func warnings(in lexicon: Lexicon) -> [LexiconProblem] {
    duplicateTerms(in: lexicon) + bareCollisions(in: lexicon) + unusedLists(in: lexicon)
  }

  private static func duplicateTerms(in lexicon: Lexicon) -> [LexiconProblem] {
    lexicon.lists.flatMap { list -> [LexiconProblem] in
      var seen: [TermPattern: Int] = [:]
      return list.terms.compactMap { term in
        if let first = seen.updateValue(term.line, forKey: term.pattern) {
          return LexiconProblem(
            severity: .warning, file: list.file, line: term.line,
            message: "từ khóa \"\(term.pattern.source)\" đã có ở dòng \(first) của danh sách \"\(list.id)\"")
        }
        return nil
      }
    }
  }

  /// One-syllable terms of different things that are one word without marks ("bàn", "bản").
  private static func bareCollisions(in lexicon: Lexicon) -> [LexiconProblem] {
    var first: [String: (word: String, list: TermList)] = [:]
    var problems: [LexiconProblem] = []
    for list in lexicon.lists where list.matchesUnmarked && (list.role == .object || list.role == .cue) {
      for term in list.terms {
        guard case .word(let word, _)? = term.pattern.elements.first, term.pattern.elements.count == 1 else {
          continue
        }
        let key = MatchKey(word)
        if let other = first[key.bare], MatchKey(other.word).full != key.full, other.list.role == list.role,
          other.list.id != list.id
        {
          problems.append(
            LexiconProblem(
              severity: .warning, file: list.file, line: term.line,
              message:
                "khi viết không dấu, \"\(word)\" trùng với \"\(other.word)\" (danh sách \"\(other.list.id)\"); "
                + "cân nhắc chuyển sang danh sách có \"khong-dau: khong\""))
        } else {
          first[key.bare] = first[key.bare] ?? (word, list)
        }
      }
    }
    return problems
  }

  private static func unusedLists(in lexicon: Lexicon) -> [LexiconProblem] {
    var used: Set<String> = []
    for list in lexicon.lists {
      used.formUnion(list.includes + list.standsFor + [list.whenNegated, list.whenDone].compactMap { $0 })
      used.formUnion(list.terms.flatMap { $0.pattern.referencedLists })
    }
    for rule in lexicon.rules {
      used.formUnion(rule.with + rule.without + rule.phrases.flatMap { $0.pattern.referencedLists })
      switch rule.anchor {
      case .state(let objects, let cues, _): used.formUnion(objects + cues)
      case .presence(let ids): used.formUnion(ids)
      }
    }
    let steering: Set<TermList.Role> = [.object, .holder, .cue, .phrase]
    return lexicon.lists
      .filter { steering.contains($0.role) && !used.contains($0.id) && $0.includes.isEmpty }
      .map {
        LexiconProblem(
          severity: .warning, file: $0.file, line: $0.line,
          message: "danh sách \"\($0.id)\" không được quy tắc nào dùng")
      }
  }
}
