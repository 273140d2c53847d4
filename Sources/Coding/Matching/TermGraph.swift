/// The terms of all lists as graphs of words.
///
/// What a pattern leaves open stays one node: a term that stands for thousands of sequences costs no more than
/// it takes to write. The shipped lexicon's ten thousand terms stand for three hundred thousand.
struct TermGraph: Sendable {
  struct Edge: Sendable, BitwiseCopyable {
    /// The number of a written word; below zero a gap of so many syllables; or `choice`.
    var element: Int32
    var target: Int32
    /// How many of the term's sequences come before those that go this way.
    var rank: Int32
  }

  /// An edge that reads nothing.
  static let choice = Int32.min
  /// The node behind the last word of every term.
  static let end: Int32 = 0

  private var edges: [Edge] = []
  /// For each node the place of its first edge, and the number of all: nothing leads on from `end`.
  private var firstEdges: [Int32] = [0, 0]
  /// For each term the node that it begins at.
  private(set) var starts: [Int32] = []

  func edges(from node: Int32) -> ArraySlice<Edge> {
    edges[Int(firstEdges[Int(node)])..<Int(firstEdges[Int(node) + 1])]
  }

  static func gap(_ length: Int) -> Int32 { -Int32(length) }

  mutating func newNode(_ edges: some Sequence<Edge>) -> Int32 {
    self.edges.append(contentsOf: edges)
    firstEdges.append(Int32(self.edges.count))
    return Int32(firstEdges.count - 2)
  }

  /// Adds the next term; terms are numbered as they come.
  mutating func addTerm(at start: Int32) { starts.append(start) }

  /// Calls `body` with each sequence that `term` stands for, in the order of their ranks, as elements of edges.
  func forEachSequence(of term: Int, _ body: ([Int32]) -> Void) {
    var elements: [Int32] = []
    func follow(_ node: Int32) {
      if node == Self.end, elements.contains(where: { $0 >= 0 }) { body(elements) }
      for edge in edges(from: node) {
        if edge.element == Self.choice {
          follow(edge.target)
        } else {
          elements.append(edge.element)
          follow(edge.target)
          elements.removeLast()
        }
      }
    }
    follow(starts[term])
  }

  /// The pairs of neighbouring words inside parts, by their bare syllables; a number is no right neighbour.
  func bigrams(bareOfWord: [Int32]) -> SyllableBigrams {
    var bigrams = SyllableBigrams()
    func follow(_ node: Int32, _ body: (Int32) -> Void) {
      for edge in edges(from: node) {
        if edge.element >= 0 {
          body(edge.element)
        } else if edge.element == Self.choice {
          follow(edge.target, body)
        }
      }
    }
    for edge in edges where edge.element >= 0 {
      let left = bareOfWord[Int(edge.element)]
      follow(edge.target) { word in
        if word != WrittenWords.anyNumber { bigrams.insert(left, bareOfWord[Int(word)]) }
      }
    }
    return bigrams
  }
}

/// Turns patterns into graphs, from their ends to their beginnings.
struct TermGraphBuilder {
  /// More sequences than this from one term are a slip of the editor, and would cost every text.
  static let limit = 20_000

  private(set) var graph = TermGraph()
  private(set) var words = WrittenWords()
  private let lists: [String: TermList]
  /// How many sequences a list stands for, nil where a term of it has too many.
  private var counts: [String: Int?] = [:]

  init(lists: [String: TermList]) { self.lists = lists }

  /// Adds the next term; false where it stands for too many sequences.
  mutating func add(_ pattern: TermPattern) -> Bool {
    guard count(pattern.elements) != nil else { return false }
    graph.addTerm(at: node(of: pattern.elements, before: TermGraph.end, weight: 1))
    return true
  }

  // MARK: - Counting

  private mutating func count(_ elements: [TermPattern.Element]) -> Int? {
    var result = 1
    for element in elements {
      guard let options = count(element) else { return nil }
      if options == 1 { continue }
      result *= options
      if result > Self.limit { return nil }
    }
    return result
  }

  private mutating func count(_ element: TermPattern.Element) -> Int? {
    switch element {
    case .word, .number, .gap: return 1
    case .alternatives(let alternatives):
      var sum = 0
      for alternative in alternatives {
        guard let count = count(alternative) else { return nil }
        sum += count
      }
      return sum
    case .list(let id): return count(list: id)
    }
  }

  private mutating func count(list id: String) -> Int? {
    if let known = counts[id] { return known }
    guard let list = lists[id] else { return 0 }
    var sum: Int? = 0
    for term in list.terms {
      guard let count = count(term.pattern.elements) else {
        sum = nil
        break
      }
      sum! += count
    }
    for included in list.includes where sum != nil { sum = count(list: included).map { sum! + $0 } }
    counts[id] = .some(sum)
    return sum
  }

  // MARK: - Nodes

  /// The node at which `elements` begin.
  /// - Parameter weight: how many sequences each of theirs makes with what follows.
  private mutating func node(
    of elements: [TermPattern.Element], before next: Int32, weight: Int
  ) -> Int32 {
    var next = next
    var weight = weight
    for element in elements.reversed() {
      switch element {
      case .word(let word, let exactCase):
        next = step(words.number(of: word, exactCase: exactCase), next)
      case .number: next = step(WrittenWords.anyNumber, next)
      case .gap(let length): next = step(TermGraph.gap(length), next)
      case .alternatives(let alternatives):
        (next, weight) = choice(of: alternatives, next, weight)
      case .list(let id):
        (next, weight) = choice(of: alternatives(of: id), next, weight)
      }
    }
    return next
  }

  private mutating func step(_ element: Int32, _ next: Int32) -> Int32 {
    graph.newNode(CollectionOfOne(TermGraph.Edge(element: element, target: next, rank: 0)))
  }

  private mutating func choice(
    of alternatives: [[TermPattern.Element]], _ next: Int32, _ weight: Int
  ) -> (node: Int32, weight: Int) {
    var before = 0
    var choices: [TermGraph.Edge] = []
    for alternative in alternatives {
      let node = node(of: alternative, before: next, weight: weight)
      choices.append(
        TermGraph.Edge(element: TermGraph.choice, target: node, rank: Int32(before * weight)))
      before += count(alternative) ?? 0
    }
    return (graph.newNode(choices), weight * before)
  }

  /// The terms of a list, its own before those of the lists that it includes.
  private func alternatives(of id: String) -> [[TermPattern.Element]] {
    guard let list = lists[id] else { return [] }
    return list.terms.map(\.pattern.elements) + list.includes.map { [.list($0)] }
  }
}
