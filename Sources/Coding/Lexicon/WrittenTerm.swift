import VietnameseText

/// A term of a list with all that it stands for, written out as it is matched.
struct WrittenTerm {
  let origin: TermOrigin
  /// The list's place in `CompiledLexicon.lists`.
  let list: Int
  let forms: [TermForm]

  /// All terms of all lists, then of the rules' own phrases, in the order of the files.
  static func all(in lexicon: CompiledLexicon) -> [WrittenTerm] {
    let lists = Dictionary(uniqueKeysWithValues: lexicon.lexicon.lists.map { ($0.id, $0) })
    let numbers = Dictionary(uniqueKeysWithValues: lexicon.lists.enumerated().map { ($1.id, $0) })
    let expansion = TermExpansion(lists: lists)
    func write(_ terms: [Term], _ list: String, _ file: String) -> [WrittenTerm] {
      guard let number = numbers[list] else { return [] }
      return terms.map { term in
        WrittenTerm(
          origin: TermOrigin(list: list, term: term.pattern.source, file: file, line: term.line),
          list: number, forms: (expansion.sequences(of: term.pattern) ?? []).map(TermForm.init))
      }
    }
    return lexicon.lexicon.lists.flatMap { write($0.terms, $0.id, $0.file) }
      + lexicon.lexicon.rules.flatMap { write($0.phrases, LexiconCompiler.phraseList(of: $0.id), $0.file) }
  }
}

/// One of the sequences of syllables that a term stands for.
struct TermForm: Hashable {
  enum Element: Hashable {
    case word(MatchKey, exactCase: Bool)
    case number
    case gap(Int)
  }

  let elements: [Element]

  init(_ elements: [TermExpansion.Element]) {
    self.elements = elements.map { element in
      switch element {
      case .word(let word, let exactCase): .word(MatchKey(word), exactCase: exactCase)
      case .number: .number
      case .gap(let length): .gap(length)
      }
    }
  }

  var wordCount: Int {
    elements.count { if case .gap = $0 { false } else { true } }
  }

  /// What is left of it in a text without marks; nil where capitals are asked for, which such a text need not
  /// have.
  var bare: [String]? {
    var words: [String] = []
    for element in elements {
      switch element {
      case .word(_, exactCase: true): return nil
      case .word(let key, exactCase: false): words.append(key.bare)
      case .number: words.append("0")
      case .gap(let length): words.append(String(repeating: ".", count: length))
      }
    }
    return words
  }
}
