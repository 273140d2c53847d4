/// One automaton over bare syllables that holds every term, made as far as texts have gone into it.
///
/// Writing out all that the shipped lexicon's terms stand for took most of a start and most of the memory, and
/// texts reach a small part of it: a node is opened when a text first steps on it, as search engines build
/// their automata. Full tables are emptied before the next text.
///
/// A part is a run of words without a gap. Walking from the root spells first parts; behind a gap the
/// walk goes on from a root of its own, so that terms which begin alike ("chưa .. ") share the search
/// for what follows. Where a part ends, its wordings are kept: the same bare syllables with other marks.
///
/// One trie serves one thread. Its tables are plain memory: see `Rows`.
struct TermTrie {
  /// One wording of a part, reached from one place.
  struct Wording: BitwiseCopyable {
    /// Half-open range of `words`.
    var firstWord: Int32
    var endWord: Int32
    /// Words of all parts up to this one.
    var depth: Int32
    /// The next wording that ends at the same node; -1: none.
    var next: Int32
    /// A sequence that ends with this part; -1: none. Further ones by `links`.
    var sequence: Int32 = -1
    /// The first of the gaps that may follow; -1: none.
    var gap: Int32 = -1
  }

  /// A gap behind a wording.
  struct Gap: BitwiseCopyable {
    /// Syllables that may stand before the next part.
    var length: Int32
    /// The node from which the next part is spelt.
    var root: Int32
    /// The next gap behind the same wording; -1: none.
    var next: Int32
  }

  /// What matching asks of a sequence, by its number.
  struct SequenceLink: BitwiseCopyable {
    /// Another sequence with the same wordings; -1: none.
    var next: Int32
    var isMask: Bool
    /// See `TermMembership`.
    var matchesUnmarked: Bool
  }

  fileprivate struct Node: BitwiseCopyable {
    /// The node's own hash table in `edges`: its first place, and its size less one.
    var firstEdge: Int32 = 0
    var mask: Int32 = 0
    var firstWording: Int32 = -1
    /// Words of the parts before the one that the node is in.
    var depthBefore: Int32 = 0
  }

  /// A step from a node.
  fileprivate struct Edge: BitwiseCopyable {
    /// The bare syllable; -1 marks a free place.
    var label: Int32 = -1
    /// The node that it leads to; -1 before a text has gone there.
    var target: Int32 = -1
    /// What may follow: half-open range of `items`.
    var firstItem: Int32 = 0
    var endItem: Int32 = 0
  }

  /// A word that may follow at a node, as one term has it.
  fileprivate struct Item: BitwiseCopyable {
    /// The word's bare syllable.
    var label: Int32
    var word: Int32
    /// The graph's node behind the word.
    var target: Int32
    /// The way up to the word.
    var path: Int32
    var term: Int32
    var rank: Int32
  }

  static let root: Int32 = 0
  /// More items or edges than this take too much memory: 24 and 16 bytes each, and what hangs on them.
  private static let capacity = 200_000

  private let lexicon: CompiledLexicon
  let sequences: SequenceTable
  private var edges = Rows<Edge>(capacity: 1 << 14)
  private var nodes = Rows<Node>(capacity: 1 << 12)
  /// For each node 256 bits, one for each of the labels that lead on by their lowest eight: nine of ten steps
  /// lead nowhere, and most of them are known without a look at the edges.
  private var labels = Rows<UInt64>(capacity: 1 << 14)
  private var items = Rows<Item>(capacity: 1 << 16)
  private var paths = PathTable()
  private(set) var wordings = Rows<Wording>(capacity: 1 << 10)
  private(set) var gaps = Rows<Gap>()
  private(set) var words = Rows<TermWord>(capacity: 1 << 11)
  private(set) var links = Rows<SequenceLink>(capacity: 1 << 10)

  init(lexicon: CompiledLexicon) {
    self.lexicon = lexicon
    sequences = SequenceTable(lexicon: lexicon)
    openRoot()
  }

  func free() {
    edges.free()
    nodes.free()
    labels.free()
    items.free()
    paths.free()
    wordings.free()
    gaps.free()
    words.free()
    links.free()
  }

  /// Empties full tables; false where none is full. Not to be called while sequences of a text are asked for.
  mutating func makeRoom() -> Bool {
    if items.count < Self.capacity, edges.count < Self.capacity { return false }
    free()
    self = TermTrie(lexicon: lexicon)
    return true
  }

  // MARK: - Walking

  /// The node behind `node` by a bare syllable, or -1.
  @inline(__always)
  mutating func step(from node: Int32, by bare: Int32) -> Int32 {
    if labels[Self.labelWord(node, bare)] & Self.labelBit(bare) == 0 { return -1 }
    let place = edge(from: node, by: bare)
    if edges[place].label != bare { return -1 }
    let target = edges[place].target
    return target >= 0 ? target : open(place, behind: node)
  }

  /// The place of the edge from `node` by `bare`, or of the free one where it would stand.
  @inline(__always)
  private func edge(from node: Int32, by bare: Int32) -> Int32 {
    let mask = nodes[node].mask
    var place = bare &* -1_640_531_527 >> 9 & mask
    while true {
      let edge = nodes[node].firstEdge &+ place
      if edges[edge].label == bare || edges[edge].label < 0 { return edge }
      place = (place &+ 1) & mask
    }
  }

  /// The first wording that ends at `node`; -1: none.
  @inline(__always)
  func firstWording(at node: Int32) -> Int32 { nodes[node].firstWording }

  @inline(__always)
  private static func labelWord(_ node: Int32, _ label: Int32) -> Int32 { node &* 4 &+ (label &>> 6 & 3) }

  @inline(__always)
  private static func labelBit(_ label: Int32) -> UInt64 { 1 &<< UInt64(truncatingIfNeeded: label & 63) }
}

// MARK: - Opening nodes

/// What terms do behind a word that was read.
private struct Opening {
  /// Words that follow in the same part.
  var items: [TermTrie.Item] = []
  var behindGaps: [BehindGap] = []
  var complete: [Complete] = []

  /// A word that follows behind a gap of so many syllables.
  struct BehindGap {
    /// The way up to the last word before the gap.
    let part: Int32
    let gap: Int32
    let item: TermTrie.Item
  }

  struct Complete {
    /// The way up to the last word.
    let part: Int32
    let path: Int32
    let term: Int32
    let rank: Int32
  }
}

extension TermTrie {
  private mutating func openRoot() {
    var opening = Opening()
    for (term, start) in lexicon.graph.starts.enumerated() {
      follow(start, term: Int32(term), path: PathTable.empty, rank: 0, gap: 0, part: -1, &opening)
    }
    _ = newNode(&opening.items, depthBefore: 0)
  }

  /// Makes the node that an edge from `node` leads to.
  @inline(never)
  private mutating func open(_ edge: Int32, behind node: Int32) -> Int32 {
    var opening = Opening()
    for index in edges[edge].firstItem..<edges[edge].endItem {
      let item = items[index]
      let path = paths.number(of: item.path, item.word)
      follow(item.target, term: item.term, path: path, rank: item.rank, gap: 0, part: path, &opening)
    }
    let depthBefore = nodes[node].depthBefore
    let opened = newNode(&opening.items, depthBefore: depthBefore)
    edges[edge].target = opened
    addSequences(opening.complete, at: opened, depthBefore)
    addGaps(opening.behindGaps, at: opened, depthBefore)
    return opened
  }

  /// Collects what may follow at a node of the graph.
  /// - Parameters:
  ///   - gap: the syllables of the gaps since the last word.
  ///   - part: the way up to the last word; -1 before the first, where gaps do not count.
  private mutating func follow(
    _ node: Int32, term: Int32, path: Int32, rank: Int32, gap: Int32, part: Int32, _ opening: inout Opening
  ) {
    if node == TermGraph.end {
      if part >= 0 {
        opening.complete.append(Opening.Complete(part: part, path: path, term: term, rank: rank))
      }
      return
    }
    for edge in lexicon.graph.edges(from: node) {
      let rank = rank + edge.rank
      if edge.element >= 0 {
        let item = Item(
          label: lexicon.bareOfWord[Int(edge.element)], word: edge.element, target: edge.target, path: path,
          term: term, rank: rank)
        if gap > 0 {
          opening.behindGaps.append(Opening.BehindGap(part: part, gap: gap, item: item))
        } else {
          opening.items.append(item)
        }
      } else if edge.element == TermGraph.choice {
        follow(edge.target, term: term, path: path, rank: rank, gap: gap, part: part, &opening)
      } else {
        follow(
          edge.target, term: term, path: paths.number(of: path, edge.element), rank: rank,
          gap: part < 0 ? 0 : gap - edge.element, part: part, &opening)
      }
    }
  }

  private mutating func newNode(_ following: inout [Item], depthBefore: Int32) -> Int32 {
    following.sort { $0.label < $1.label }
    let number = Int32(nodes.count)
    nodes.append(Node(firstEdge: Int32(edges.count), depthBefore: depthBefore))
    for _ in 0..<4 { labels.append(0) }
    if following.isEmpty { return number }
    var labelCount = 1
    for index in following.indices.dropFirst() where following[index].label != following[index - 1].label {
      labelCount += 1
    }
    var size = 2
    while size < labelCount * 2 { size *= 2 }
    nodes[number].mask = Int32(size - 1)
    for _ in 0..<size { edges.append(Edge()) }
    for item in following {
      let edge = edge(from: number, by: item.label)
      if edges[edge].label < 0 {
        edges[edge].label = item.label
        edges[edge].firstItem = Int32(items.count)
        labels[Self.labelWord(number, item.label)] |= Self.labelBit(item.label)
      }
      items.append(item)
      edges[edge].endItem = Int32(items.count)
    }
    return number
  }

  /// Keeps what is complete at `node`: terms that came the same way are one sequence.
  private mutating func addSequences(_ complete: [Opening.Complete], at node: Int32, _ depthBefore: Int32) {
    let ordered = complete.sorted { ($0.path, $0.term, $0.rank) < ($1.path, $1.term, $1.rank) }
    var start = 0
    while start < ordered.count {
      let first = ordered[start]
      let end = ordered[start...].firstIndex { $0.path != first.path } ?? ordered.count
      let membership = sequences.append(
        path: first.path, terms: ordered[start..<end].map(\.term),
        order: UInt64(first.term) << 32 | UInt64(first.rank))
      let wording = wording(of: first.part, at: node, depthBefore)
      links.append(
        SequenceLink(
          next: wordings[wording].sequence, isMask: membership.roles.contains(.mask),
          matchesUnmarked: membership.matchesUnmarked))
      wordings[wording].sequence = Int32(links.count - 1)
      start = end
    }
  }

  private mutating func addGaps(_ behindGaps: [Opening.BehindGap], at node: Int32, _ depthBefore: Int32) {
    let ordered = behindGaps.map { (wording(of: $0.part, at: node, depthBefore), $0.gap, $0.item) }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }
    var start = 0
    while start < ordered.count {
      let (wording, length, _) = ordered[start]
      let end = ordered[start...].firstIndex { ($0.0, $0.1) != (wording, length) } ?? ordered.count
      var following = ordered[start..<end].map(\.2)
      let root = newNode(&following, depthBefore: wordings[wording].depth)
      gaps.append(Gap(length: length, root: root, next: wordings[wording].gap))
      wordings[wording].gap = Int32(gaps.count - 1)
      start = end
    }
  }

  /// The wording at `node` of the part that ends with the way `path`, new or known.
  private mutating func wording(of path: Int32, at node: Int32, _ depthBefore: Int32) -> Int {
    var part: [TermWord] = []
    paths.forEachReversed(of: path) { element in
      if element >= 0 { part.append(lexicon.words[Int(element)]) }
      return element >= 0
    }
    part.reverse()
    var known = nodes[node].firstWording
    while known >= 0 {
      let range = Int(wordings[known].firstWord)..<Int(wordings[known].endWord)
      if words.elements[range].elementsEqual(part) { return Int(known) }
      known = wordings[known].next
    }
    let start = Int32(words.count)
    for word in part { words.append(word) }
    wordings.append(
      Wording(
        firstWord: start, endWord: Int32(words.count), depth: depthBefore + Int32(part.count),
        next: nodes[node].firstWording))
    nodes[node].firstWording = Int32(wordings.count - 1)
    return wordings.count - 1
  }

  /// The elements of a sequence, as in `TermGraph.Edge`.
  func elements(of sequence: Int) -> [Int32] { paths.elements(of: sequences.path(of: sequence)) }
}
