/// Writes patterns out as plain sequences.
///
/// What a list stands for is written out once, however many patterns name it.
struct TermExpansion {
  /// More than this from one term is a slip of the editor, and would cost every text.
  static let limit = 20_000

  private(set) var words = WrittenWords()

  private let lists: [String: TermList]
  /// The terms of a list, nil where a term of it has too many sequences.
  private var writtenOut: [String: PlainSequences?] = [:]

  init(lists: [String: TermList]) { self.lists = lists }

  /// All sequences of `pattern`; nil where there are more than `limit`.
  mutating func sequences(of pattern: TermPattern) -> PlainSequences? {
    expand(pattern.elements)
  }

  private mutating func expand(_ elements: [TermPattern.Element]) -> PlainSequences? {
    var results = PlainSequences.empty
    for element in elements {
      switch element {
      case .word(let word, let exactCase):
        results.appendToEach(words.number(of: word, exactCase: exactCase))
      case .number: results.appendToEach(WrittenWords.anyNumber)
      case .gap(let length): results.appendToEach(PlainSequences.gap(length))
      case .alternatives(let alternatives):
        var options = PlainSequences()
        for alternative in alternatives {
          guard let sequences = expand(alternative) else { return nil }
          options.append(sequences)
        }
        guard results.count * options.count <= Self.limit else { return nil }
        results = results.followed(by: options)
      case .list(let id):
        guard let options = terms(of: id), results.count * options.count <= Self.limit else { return nil }
        results = results.followed(by: options)
      }
    }
    return results
  }

  private mutating func terms(of id: String) -> PlainSequences? {
    if let known = writtenOut[id] { return known }
    guard let list = lists[id] else { return PlainSequences() }
    let sequences = writeOut(list)
    writtenOut[id] = .some(sequences)
    return sequences
  }

  private mutating func writeOut(_ list: TermList) -> PlainSequences? {
    var result = PlainSequences()
    for term in list.terms {
      guard let sequences = expand(term.pattern.elements) else { return nil }
      result.append(sequences)
    }
    for included in list.includes {
      guard let sequences = terms(of: included) else { return nil }
      result.append(sequences)
    }
    return result
  }
}
