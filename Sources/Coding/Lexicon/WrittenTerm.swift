/// A term of a list with all that it stands for, written out as it is matched.
struct WrittenTerm {
  let origin: TermOrigin
  /// The list's place in `CompiledLexicon.lists`.
  let list: Int
  fileprivate(set) var forms: [TermForm] = []

  /// All terms of all lists, then of the rules' own phrases, in the order of the files.
  static func all(in lexicon: CompiledLexicon) -> [WrittenTerm] {
    let numbers = Dictionary(uniqueKeysWithValues: lexicon.lists.enumerated().map { ($1.id, $0) })
    var terms = lexicon.origins.map { WrittenTerm(origin: $0, list: numbers[$0.list]!) }
    for term in terms.indices {
      lexicon.graph.forEachSequence(of: term) { terms[term].forms.append(TermForm($0, in: lexicon)) }
    }
    return terms
  }
}

/// One of the sequences of syllables that a term stands for. Written words that are one for the matcher ("Máy",
/// "máy") are one here.
struct TermForm: Hashable {
  enum Element: Hashable {
    case word(TermWord)
    /// Of so many syllables.
    case gap(Int32)
  }

  let elements: [Element]

  /// - Parameter sequence: elements of the lexicon's graph.
  init(_ sequence: [Int32], in lexicon: CompiledLexicon) {
    elements = sequence.map { $0 < 0 ? .gap(-$0) : .word(lexicon.words[Int($0)]) }
  }

  var wordCount: Int {
    elements.count { if case .gap = $0 { false } else { true } }
  }

  /// What is left of it in a text without marks: numbers of bare syllables, and gaps below zero. Nil where
  /// capitals are asked for, which such a text need not have.
  func bare(in vocabulary: Vocabulary) -> [Int32]? {
    var bare: [Int32] = []
    for element in elements {
      switch element {
      case .word(let word):
        if word.exactCase { return nil }
        bare.append(vocabulary.bareOfFull[Int(word.full)])
      case .gap(let length): bare.append(-length)
      }
    }
    return bare
  }
}
