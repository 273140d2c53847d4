extension LexiconLint {
  /// Terms of different lists that are one term in a text without marks ("bàn", "bản"): there both are found,
  /// and an entry gets the topics of both.
  static func bareCollisions(_ terms: [WrittenTerm], in lexicon: CompiledLexicon) -> [LexiconProblem] {
    var groups: [[Int32]: [Reading]] = [:]
    var listsOf: [TermForm: ListSet] = [:]
    for term in terms {
      for form in term.forms {
        listsOf[form, default: ListSet()].formUnion(lexicon.lists[term.list].closure)
      }
    }
    var reported: Set<[TermForm]> = []
    var problems: [LexiconProblem] = []
    for term in terms where matters(term, in: lexicon) {
      let isThing = isThing(term, in: lexicon)
      for form in term.forms {
        guard let bare = form.bare(in: lexicon.vocabulary),
          form.wordCount > 1 || matchesUnmarkedSyllable(term, in: lexicon)
        else { continue }
        for other in groups[bare, default: []] where other.isThing == isThing && other.form != form {
          let lists = listsOf[form, default: ListSet()]
          guard !lists.intersects(listsOf[other.form, default: ListSet()]),
            reported.insert([form, other.form]).inserted
          else { continue }
          problems.append(problem(term.origin, other.origin, isSyllable: form.wordCount == 1))
        }
        groups[bare, default: []].append(Reading(form: form, origin: term.origin, isThing: isThing))
      }
    }
    return problems
  }

  private struct Reading {
    let form: TermForm
    let origin: TermOrigin
    let isThing: Bool
  }

  /// Whether something hangs on the term: it is a thing or a cue.
  private static func matters(_ term: WrittenTerm, in lexicon: CompiledLexicon) -> Bool {
    isThing(term, in: lexicon) || lexicon.lists[term.list].role == .cue
  }

  private static func isThing(_ term: WrittenTerm, in lexicon: CompiledLexicon) -> Bool {
    !RoleSet(lexicon.lists[term.list].role).isDisjoint(with: .things)
  }

  private static func matchesUnmarkedSyllable(_ term: WrittenTerm, in lexicon: CompiledLexicon) -> Bool {
    lexicon.lexicon.lists.first { $0.id == term.origin.list }?.matchesUnmarked ?? true
  }

  private static func problem(
    _ term: TermOrigin, _ other: TermOrigin, isSyllable: Bool
  ) -> LexiconProblem {
    LexiconProblem(
      severity: .warning, file: term.file, line: term.line,
      message: "khi viết không dấu, \"\(TermExcerpt.text(term.term))\" trùng với "
        + "\"\(TermExcerpt.text(other.term))\" (danh sách \"\(other.list)\", \(other.file):\(other.line))"
        + (isSyllable ? "; cân nhắc chuyển sang danh sách có \"khong-dau: khong\"" : ""))
  }
}
