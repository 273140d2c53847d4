/// Writes a pattern out as plain sequences.
struct TermExpansion {
  enum Element: Hashable {
    case word(String, exactCase: Bool)
    case number
    case gap(Int)
  }

  /// More than this from one term is a slip of the editor, and would cost every text.
  static let limit = 20_000

  let lists: [String: TermList]

  /// All sequences of `pattern`; nil where there are more than `limit`.
  func sequences(of pattern: TermPattern) -> [[Element]]? {
    expand(pattern.elements[...])
  }

  private func expand(_ elements: ArraySlice<TermPattern.Element>) -> [[Element]]? {
    var results: [[Element]] = [[]]
    for element in elements {
      let options: [[Element]]
      switch element {
      case .word(let word, let exactCase): options = [[.word(word, exactCase: exactCase)]]
      case .number: options = [[.number]]
      case .gap(let length): options = [[.gap(length)]]
      case .alternatives(let alternatives):
        var expanded: [[Element]] = []
        for alternative in alternatives {
          guard let sequences = expand(alternative[...]) else { return nil }
          expanded += sequences
        }
        options = expanded
      case .list(let id):
        guard let sequences = terms(of: id) else { return nil }
        options = sequences
      }
      guard results.count * options.count <= Self.limit else { return nil }
      results = results.flatMap { head in options.map { head + $0 } }
    }
    return results
  }

  private func terms(of id: String) -> [[Element]]? {
    guard let list = lists[id] else { return [] }
    var result: [[Element]] = []
    for term in list.terms {
      guard let sequences = expand(term.pattern.elements[...]) else { return nil }
      result += sequences
    }
    for included in list.includes {
      guard let sequences = terms(of: included) else { return nil }
      result += sequences
    }
    return result
  }
}
