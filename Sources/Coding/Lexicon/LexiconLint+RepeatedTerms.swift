extension LexiconLint {
  /// Terms that add nothing to their list: other terms of it stand for all that they stand for.
  ///
  /// Compared as they are matched, so "Máy in" repeats "máy in", and "máy in" repeats "máy (in|tính)".
  static func repeated(_ terms: [WrittenTerm]) -> [LexiconProblem] {
    struct Entry: Hashable {
      let list: Int
      let form: TermForm
    }
    var termsOf: [Entry: [Int]] = [:]
    for (number, term) in terms.enumerated() {
      for form in term.forms { termsOf[Entry(list: term.list, form: form), default: []].append(number) }
    }
    return terms.enumerated().compactMap { number, term -> LexiconProblem? in
      func repeats(_ other: Int) -> Bool {
        other != number && (terms[other].forms.count > term.forms.count || other < number)
      }
      let others = term.forms.map { termsOf[Entry(list: term.list, form: $0)]?.first(where: repeats) }
      guard let first = others.first, let other = first, !others.contains(nil) else { return nil }
      let earlier = terms[other].origin
      return LexiconProblem(
        severity: .warning, file: term.origin.file, line: term.origin.line,
        message: "từ khóa \"\(TermExcerpt.text(term.origin.term))\" thừa: danh sách \"\(term.origin.list)\" "
          + "đã có \"\(TermExcerpt.text(earlier.term))\" ở dòng \(earlier.line)")
    }
  }
}
