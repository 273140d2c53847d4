/// Steele, Lea and Flood's SplitMix64. The helpers are our own, because the standard library's
/// `random(in:using:)` and `shuffled(using:)` may draw differently from one Swift to the next.
struct SplitMix64 {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A generator of its own for one part of the sample, so that a change in one part leaves the
  /// others as they were.
  init(seed: UInt64, part: String) {
    // FNV-1a
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in part.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    state = seed ^ hash
  }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  /// A number from 0 to `bound - 1`; `bound` is at least 1.
  mutating func below(_ bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// True in `share` of 1,000 draws.
  mutating func chance(perMille share: Int) -> Bool { below(1000) < share }

  /// One of the elements, or nil where there is none.
  mutating func pick<C: RandomAccessCollection>(_ elements: C) -> C.Element? where C.Index == Int {
    elements.isEmpty ? nil : elements[elements.startIndex + below(elements.count)]
  }

  /// One of the choices, each as often as its weight says.
  mutating func pick<Choice>(weighted choices: [(choice: Choice, weight: Int)]) -> Choice {
    var rest = below(choices.reduce(0) { $0 + $1.weight })
    for (choice, weight) in choices {
      rest -= weight
      if rest < 0 { return choice }
    }
    preconditionFailure("weights must add up to more than nothing")
  }

  /// The elements in random order (Fisher and Yates).
  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var result = elements
    for last in stride(from: result.count - 1, to: 0, by: -1) {
      result.swapAt(last, below(last + 1))
    }
    return result
  }
}
