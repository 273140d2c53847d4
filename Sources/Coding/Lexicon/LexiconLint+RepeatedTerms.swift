extension LexiconLint {
  /// Terms that add nothing to their list: another term of it stands for all that they stand for.
  ///
  /// Compared as they are matched, so "Máy in" repeats "máy in", and "máy in" repeats "máy (in|tính)".
  static func repeatedTerms(in lexicon: CompiledLexicon) -> [LexiconProblem] {
    let formsOfTerm = forms(in: lexicon)
    var termsOfForm: [TermForm: [Int]] = [:]
    for (term, forms) in formsOfTerm.enumerated() {
      for form in forms { termsOfForm[form, default: []].append(term) }
    }
    return formsOfTerm.enumerated().compactMap { term, forms -> LexiconProblem? in
      func repeats(_ other: Int) -> Bool {
        other != term && lexicon.origins[other].list == lexicon.origins[term].list
          && (formsOfTerm[other].count > forms.count || other < term)
      }
      let others = forms.map { form in termsOfForm[form]?.first(where: repeats) }
      guard let first = others.first, let other = first, !others.contains(nil) else { return nil }
      let origin = lexicon.origins[term]
      let earlier = lexicon.origins[other]
      return LexiconProblem(
        severity: .warning, file: origin.file, line: origin.line,
        message: "từ khóa \"\(TermExcerpt.text(origin.term))\" thừa: danh sách \"\(origin.list)\" đã có "
          + "\"\(TermExcerpt.text(earlier.term))\" ở dòng \(earlier.line)")
    }
  }

  /// What each term is written out to, by the numbers of `CompiledLexicon.origins`, in a fixed order.
  private static func forms(in lexicon: CompiledLexicon) -> [[TermForm]] {
    var forms = [[TermForm]](repeating: [], count: lexicon.origins.count)
    for sequence in lexicon.sequences {
      let form = TermForm(sequence)
      for term in sequence.origins { forms[Int(term)].append(form) }
    }
    return forms
  }
}

/// What a sequence matches, however its letters are written.
private struct TermForm: Hashable {
  let words: [[Int32]]
  let gaps: [Int]
  let exactCase: [[Bool]]

  init(_ sequence: TermSequence) {
    words = sequence.parts.map { $0.map(\.full) }
    gaps = sequence.gaps
    exactCase = sequence.parts.map { $0.map(\.exactCase) }
  }
}
