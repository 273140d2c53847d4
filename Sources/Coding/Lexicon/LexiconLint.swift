/// Doubts about a lexicon that can be used.
public enum LexiconLint {
  /// Terms written twice, terms that are one without marks, lists that are empty or that no rule names.
  public static func warnings(in lexicon: CompiledLexicon) -> [LexiconProblem] {
    let terms = WrittenTerm.all(in: lexicon)
    return lexicon.lexicon.warnings + repeated(terms) + bareCollisions(terms, in: lexicon)
      + emptyLists(in: lexicon.lexicon) + unusedLists(in: lexicon.lexicon)
  }

  private static func emptyLists(in lexicon: Lexicon) -> [LexiconProblem] {
    lexicon.lists.filter { $0.terms.isEmpty && $0.includes.isEmpty }.map {
      LexiconProblem(
        severity: .warning, file: $0.file, line: $0.line,
        message: "danh sách \"\($0.id)\" không có từ khóa nào; thêm \"tu:\" hoặc \"gom:\"")
    }
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
