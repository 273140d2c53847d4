/// What the lists say about a sequence. Few sequences stand in lists that no other stands in, so
/// that all with the same lists share one of these.
final class TermMembership: Sendable {
  /// The lists that hold the sequence, and all that include those.
  let lists: ListSet
  /// The lists in whose own terms the sequence stands, in the lexicon's order.
  let directLists: [Int]
  /// Those of the direct lists that are cues.
  let cueLists: [CompiledList]
  /// The lists that the direct lists may stand for.
  let standsFor: ListSet
  let roles: RoleSet
  /// Whether the sequence may match text without marks when it is one syllable.
  let matchesUnmarked: Bool

  /// - Parameter direct: places in `lists`, in the order of the terms.
  fileprivate init(direct: [Int], in lists: [CompiledList]) {
    directLists = direct
    self.lists = direct.reduce(into: ListSet()) { $0.formUnion(lists[$1].closure) }
    cueLists = direct.lazy.map { lists[$0] }.filter { $0.role == .cue }
    standsFor = direct.reduce(into: ListSet()) { $0.formUnion(lists[$1].standsFor) }
    roles = direct.reduce(into: []) { $0.formUnion(RoleSet(lists[$1].role)) }
    matchesUnmarked = direct.allSatisfy { lists[$0].matchesUnmarked }
  }
}

/// The sequences of words that texts have met in terms, with what the lists say about them, by number of the
/// sequence.
final class SequenceTable {
  private struct Sequence {
    let membership: Int
    let path: Int32
    /// Half-open range of `terms`.
    let terms: Range<Int>
    let order: UInt64
  }

  private let lexicon: CompiledLexicon
  private var sequences: [Sequence] = []
  private var memberships: [TermMembership] = []
  private var numbers: [[Int]: Int] = [:]
  private var terms: [Int32] = []

  init(lexicon: CompiledLexicon) { self.lexicon = lexicon }

  subscript(sequence: Int) -> TermMembership { memberships[sequences[sequence].membership] }

  /// For each of the sequence's `directLists` the term there, by its number in `CompiledLexicon.origins`.
  func terms(of sequence: Int) -> ArraySlice<Int32> { terms[sequences[sequence].terms] }

  /// The way in the trie's `PathTable`.
  func path(of sequence: Int) -> Int32 { sequences[sequence].path }

  /// Orders sequences as the lexicon's files have them: by the first term that stands for them, and by their
  /// place in what it stands for.
  func order(of sequence: Int32) -> UInt64 { sequences[Int(sequence)].order }

  /// Adds the next sequence.
  /// - Parameter terms: those that stand for it, in the lexicon's order.
  func append(path: Int32, terms: [Int32], order: UInt64) -> TermMembership {
    let direct = terms.map { Int(lexicon.listOfTerm[Int($0)]) }
    let number = numbers[direct] ?? memberships.count
    if number == memberships.count {
      numbers[direct] = number
      memberships.append(TermMembership(direct: direct, in: lexicon.lists))
    }
    let start = self.terms.count
    self.terms += terms
    sequences.append(
      Sequence(membership: number, path: path, terms: start..<self.terms.count, order: order))
    return memberships[number]
  }
}
