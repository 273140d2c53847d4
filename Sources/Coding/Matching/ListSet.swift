/// A set of term lists, as bits.
struct ListSet: Sendable, Equatable {
  /// How many lists a lexicon may have, the rules' own phrase lists included.
  static let capacity = 1024

  private typealias Bits = SIMD16<UInt64>
  private var bits = Bits(repeating: 0)

  init() {}

  init(_ indices: some Sequence<Int>) {
    for index in indices { insert(index) }
  }

  var isEmpty: Bool { !Self.hasBits(bits) }

  mutating func insert(_ index: Int) { bits[index >> 6] |= 1 << UInt64(index & 63) }

  mutating func formUnion(_ other: ListSet) { bits |= other.bits }

  mutating func formIntersection(_ other: ListSet) { bits &= other.bits }

  func union(_ other: ListSet) -> ListSet {
    var result = self
    result.formUnion(other)
    return result
  }

  @inline(__always)
  func intersects(_ other: ListSet) -> Bool { Self.hasBits(bits & other.bits) }

  /// Folded by hand: comparing lanes one by one costs several times as much.
  @inline(__always)
  private static func hasBits(_ bits: Bits) -> Bool {
    let eight = bits.lowHalf | bits.highHalf
    let four = eight.lowHalf | eight.highHalf
    let two = four.lowHalf | four.highHalf
    return (two.x | two.y) != 0
  }

  /// Calls `body` with each member, rising.
  func forEach(_ body: (Int) -> Void) {
    for word in 0..<Bits.scalarCount {
      var rest = bits[word]
      while rest != 0 {
        body(word << 6 | rest.trailingZeroBitCount)
        rest &= rest &- 1
      }
    }
  }

  func contains(_ index: Int) -> Bool { bits[index >> 6] & (1 << UInt64(index & 63)) != 0 }
}
