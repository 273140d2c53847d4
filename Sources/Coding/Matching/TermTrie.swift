/// One automaton over bare syllables that holds the first part of every term.
///
/// Built mutable, then frozen into one hash table of edges: a step costs one probe, whatever the
/// number of terms.
struct TermTrie: Sendable {

  private let keys: [UInt64]
  private let targets: [Int32]
  private let mask: UInt64
  private let endingStarts: [Int32]
  private let endings: [Int32]

  static let root: Int32 = 0

  struct Builder {
    private var edges: [UInt64: Int32] = [:]
    private var endings: [[Int32]] = [[]]

    mutating func insert(_ syllables: some Sequence<Int32>, sequence: Int32) {
      var node = TermTrie.root
      for syllable in syllables {
        let key = TermTrie.key(node, syllable)
        if let next = edges[key] {
          node = next
        } else {
          let next = Int32(endings.count)
          endings.append([])
          edges[key] = next
          node = next
        }
      }
      endings[Int(node)].append(sequence)
    }

    func build() -> TermTrie {
      var size = 16
      while size < edges.count * 3 { size *= 2 }
      var keys = [UInt64](repeating: .max, count: size)
      var targets = [Int32](repeating: 0, count: size)
      for (key, target) in edges.sorted(by: { $0.key < $1.key }) {
        var slot = Int(TermTrie.hash(key) & UInt64(size - 1))
        while keys[slot] != .max { slot = (slot + 1) & (size - 1) }
        keys[slot] = key
        targets[slot] = target
      }
      var starts: [Int32] = [0]
      var flat: [Int32] = []
      for node in endings {
        flat += node
        starts.append(Int32(flat.count))
      }
      return TermTrie(
        keys: keys, targets: targets, mask: UInt64(size - 1), endingStarts: starts, endings: flat)
    }
  }

  private static func key(_ node: Int32, _ syllable: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: syllable))
  }

  private static func hash(_ key: UInt64) -> UInt64 {
    let product = key &* 0x9e37_79b9_7f4a_7c15
    return product ^ (product >> 32)
  }

  /// The node behind `node` by `syllable`, or nil.
  @inline(__always)
  func step(_ node: Int32, _ syllable: Int32) -> Int32? {
    let key = Self.key(node, syllable)
    var slot = Int(Self.hash(key) & mask)
    while true {
      let found = keys[slot]
      if found == key { return targets[slot] }
      if found == .max { return nil }
      slot = (slot + 1) & Int(mask)
    }
  }

  /// The numbers of the sequences whose first part ends at `node`.
  @inline(__always)
  func endings(at node: Int32) -> ArraySlice<Int32> {
    endings[Int(endingStarts[Int(node)])..<Int(endingStarts[Int(node) + 1])]
  }
}
