/// One automaton over bare syllables that holds every term.
///
/// A part is a run of words without a gap. Walking from the root spells first parts; behind a gap the
/// walk goes on from a root of its own, so that terms which begin alike ("chưa .. ") share the search
/// for what follows. Where a part ends, its wordings are kept: the same bare syllables with other marks.
struct TermTrie: Sendable {
  /// One wording of a part, reached from one place.
  struct Wording: Sendable {
    /// Half-open range of `words`.
    var words: Range<Int32>
    /// Words of all parts up to this one.
    var depth: Int32
    /// The next wording that ends at the same node; -1: none.
    var next: Int32
    /// A sequence that ends with this part; -1: none. Further ones by `nextSequence`.
    var sequence: Int32 = -1
    /// The first of the gaps that may follow; -1: none.
    var gap: Int32 = -1
  }

  /// A gap behind a wording.
  struct Gap: Sendable {
    /// Syllables that may stand before the next part.
    var length: Int32
    /// The node from which the next part is spelt.
    var root: Int32
    /// The next gap behind the same wording; -1: none.
    var next: Int32
  }

  private struct Node {
    /// One bit for each of the labels that lead on, by their lowest six bits: most steps that lead
    /// nowhere are known without a look at the edges.
    var labels: UInt64 = 0
    var firstWording: Int32 = -1
  }

  static let root: Int32 = 0

  private var edges = EdgeTable()
  private var nodes = [Node()]
  private(set) var wordings: [Wording] = []
  private(set) var gaps: [Gap] = []
  private(set) var words: [TermWord] = []
  /// By sequence: another one with the same wordings; -1: none.
  private(set) var nextSequence: [Int32] = []
  /// Neighbouring bare syllables inside parts: what a slip is repaired towards.
  private(set) var bigrams: Set<UInt64> = []

  init() {}

  /// The node behind `node` by a bare syllable, or -1.
  @inline(__always)
  func step(from node: Int32, by bare: Int32) -> Int32 {
    if nodes[Int(node)].labels & Self.bit(bare) == 0 { return -1 }
    return edges.target(of: node, bare)
  }

  /// The first wording that ends at `node`; -1: none.
  @inline(__always)
  func firstWording(at node: Int32) -> Int32 { nodes[Int(node)].firstWording }

  private static func bit(_ label: Int32) -> UInt64 { 1 << UInt64(truncatingIfNeeded: label & 63) }

  /// Adds the next sequence; sequences are numbered as they come.
  /// - Parameter parts: the words between the gaps, none empty.
  mutating func insert(_ parts: [[TermWord]], gaps lengths: [Int32], bareOfFull: [Int32]) {
    var node = Self.root
    var depth: Int32 = 0
    for (number, part) in parts.enumerated() {
      depth += Int32(part.count)
      let wording = self.wording(of: part, at: spell(part, from: node, bareOfFull), depth)
      if number + 1 == parts.count {
        nextSequence.append(wordings[wording].sequence)
        wordings[wording].sequence = Int32(nextSequence.count - 1)
      } else {
        node = root(behind: wording, gap: lengths[number])
      }
    }
  }

  private mutating func spell(_ part: [TermWord], from start: Int32, _ bareOfFull: [Int32]) -> Int32 {
    var node = start
    var previous: Int32?
    for word in part {
      let bare = bareOfFull[Int(word.full)]
      var next = step(from: node, by: bare)
      if next < 0 {
        next = newNode()
        edges.insert(next, of: node, bare)
        nodes[Int(node)].labels |= Self.bit(bare)
        if let previous, bare != Vocabulary.number {
          bigrams.insert(CompiledLexicon.bigram(previous, bare))
        }
      }
      node = next
      previous = bare
    }
    return node
  }

  private mutating func newNode() -> Int32 {
    nodes.append(Node())
    return Int32(nodes.count - 1)
  }

  private mutating func wording(of part: [TermWord], at node: Int32, _ depth: Int32) -> Int {
    var wording = nodes[Int(node)].firstWording
    while wording >= 0 {
      let range = wordings[Int(wording)].words
      if words[Int(range.lowerBound)..<Int(range.upperBound)].elementsEqual(part) { return Int(wording) }
      wording = wordings[Int(wording)].next
    }
    let start = Int32(words.count)
    words += part
    wordings.append(
      Wording(words: start..<Int32(words.count), depth: depth, next: nodes[Int(node)].firstWording))
    nodes[Int(node)].firstWording = Int32(wordings.count - 1)
    return wordings.count - 1
  }

  private mutating func root(behind wording: Int, gap length: Int32) -> Int32 {
    var gap = wordings[wording].gap
    while gap >= 0 {
      if gaps[Int(gap)].length == length { return gaps[Int(gap)].root }
      gap = gaps[Int(gap)].next
    }
    let root = newNode()
    gaps.append(Gap(length: length, root: root, next: wordings[wording].gap))
    wordings[wording].gap = Int32(gaps.count - 1)
    return root
  }
}
