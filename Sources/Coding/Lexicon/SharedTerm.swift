/// A term of a list that stands for words for which another list stands too: where both lists decide, both of
/// their topics may be coded.
public struct SharedTerm: Sendable, Hashable {
  /// As the editor wrote it.
  public let term: String
  public let list: String
  public let file: String
  public let line: Int
  /// The other lists, sorted; "quy-tac:" and a rule's name for its own phrases.
  public let others: [String]

  /// The terms of `lists` that other lists share, in the order of the files.
  ///
  /// Compared as they are matched, so "Máy in" of one list is shared with "máy (in|tính)" of another.
  public static func all(of lists: Set<String>, in lexicon: CompiledLexicon) -> [SharedTerm] {
    let terms = WrittenTerm.all(in: lexicon)
    let own = terms.filter { lists.contains($0.origin.list) }
    let ownForms = Set(own.flatMap(\.forms))
    var listsOf: [TermForm: Set<String>] = [:]
    for term in terms {
      for form in term.forms where ownForms.contains(form) {
        listsOf[form, default: []].insert(term.origin.list)
      }
    }
    return own.compactMap { term in
      let others = term.forms.reduce(into: Set<String>()) { $0.formUnion(listsOf[$1] ?? []) }
        .subtracting([term.origin.list])
      return others.isEmpty
        ? nil
        : SharedTerm(
          term: term.origin.term, list: term.origin.list, file: term.origin.file, line: term.origin.line,
          others: others.sorted())
    }
  }
}
