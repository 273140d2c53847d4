/// What the lists say about a sequence. Few sequences stand in lists that no other stands in, so
/// that all with the same lists share one of these.
struct TermMembership: Sendable {
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
}

/// The memberships of all sequences, by number of the sequence, and the terms that they come from.
struct SequenceTable: Sendable {
  private var memberships: [TermMembership] = []
  private var membershipOf: [Int32] = []
  /// The terms of all sequences, one sequence behind the other.
  private var terms: [Int32] = []
  /// For each sequence the place of its first term in `terms`, and the number of all.
  private var firstTerms: [Int32] = [0]

  init() {}

  private init(
    memberships: [TermMembership], membershipOf: [Int32], terms: [Int32], firstTerms: [Int32]
  ) {
    self.memberships = memberships
    self.membershipOf = membershipOf
    self.terms = terms
    self.firstTerms = firstTerms
  }

  var count: Int { membershipOf.count }

  subscript(sequence: Int) -> TermMembership {
    _read { yield memberships[Int(membershipOf[sequence])] }
  }

  /// For each of the sequence's `directLists` the term there, by its number in `CompiledLexicon.origins`.
  func terms(of sequence: Int) -> ArraySlice<Int32> {
    terms[Int(firstTerms[sequence])..<Int(firstTerms[sequence + 1])]
  }

  /// Numbers sequences and collects the terms that they come from.
  struct Builder {
    private(set) var sequences = PlainSequences()
    /// Which sequence comes from which term, in the order of the terms.
    private var entries: [(sequence: Int32, term: Int32)] = []
    /// Numbers of sequences by the hash of their elements; -1 marks a free slot.
    private var slots = [Int32](repeating: -1, count: 1 << 16)

    /// Says that `term` stands for the sequence of `elements`.
    mutating func add(_ elements: ArraySlice<Int32>, of term: Int) {
      guard elements.contains(where: { $0 >= 0 }) else { return }
      if sequences.count * 2 > slots.count { grow() }
      let slot = slot(of: elements)
      if slots[slot] < 0 {
        slots[slot] = Int32(sequences.count)
        sequences.append(elements)
      }
      entries.append((slots[slot], Int32(term)))
    }

    private func slot(of elements: ArraySlice<Int32>) -> Int {
      var hash: UInt64 = 0
      for element in elements {
        hash = (hash ^ UInt64(UInt32(bitPattern: element))) &* 0x9e37_79b9_7f4a_7c15
        hash ^= hash >> 29
      }
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] >= 0, sequences[Int(slots[slot])] != elements {
        slot = (slot + 1) & (slots.count - 1)
      }
      return slot
    }

    private mutating func grow() {
      slots = [Int32](repeating: -1, count: slots.count * 2)
      for number in 0..<sequences.count { slots[slot(of: sequences[number])] = Int32(number) }
    }

    /// - Parameters:
    ///   - listOfTerm: for each term the list that it stands in, by its place in `lists`; in their order.
    ///   - matchesUnmarked: whether the one-syllable terms of a list match text without marks.
    func build(lists: [CompiledList], listOfTerm: [Int], matchesUnmarked: (Int) -> Bool) -> SequenceTable {
      var starts = [Int32](repeating: 0, count: sequences.count + 1)
      for entry in entries { starts[Int(entry.sequence) + 1] += 1 }
      for number in 0..<sequences.count { starts[number + 1] += starts[number] }
      var places = starts
      var terms = [Int32](repeating: 0, count: entries.count)
      for entry in entries {
        terms[Int(places[Int(entry.sequence)])] = entry.term
        places[Int(entry.sequence)] += 1
      }
      var memberships: [TermMembership] = []
      var known: [[Int]: Int32] = [:]
      let membershipOf = (0..<sequences.count).map { number in
        let direct = terms[Int(starts[number])..<Int(starts[number + 1])].map { listOfTerm[Int($0)] }
        if let index = known[direct] { return index }
        let index = Int32(memberships.count)
        known[direct] = index
        memberships.append(
          TermMembership(
            lists: direct.reduce(into: ListSet()) { $0.formUnion(lists[$1].closure) },
            directLists: direct,
            cueLists: direct.lazy.map { lists[$0] }.filter { $0.role == .cue },
            standsFor: direct.reduce(into: ListSet()) { $0.formUnion(lists[$1].standsFor) },
            roles: direct.reduce(into: []) { $0.formUnion(RoleSet(lists[$1].role)) },
            matchesUnmarked: direct.allSatisfy(matchesUnmarked)))
        return index
      }
      return SequenceTable(
        memberships: memberships, membershipOf: membershipOf, terms: terms, firstTerms: starts)
    }
  }
}
