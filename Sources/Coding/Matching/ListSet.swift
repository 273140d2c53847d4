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

  /// For tables keyed by sets; much cheaper than what `Hashable` asks for.
  var foldedHash: UInt64 {
    let multipliers = Bits(
      0x9e37_79b9_7f4a_7c15, 0xbf58_476d_1ce4_e5b9, 0x94d0_49bb_1331_11eb, 0xd6e8_feb8_6659_fd93,
      0xff51_afd7_ed55_8ccd, 0xc4ce_b9fe_1a85_ec53, 0xa076_1d64_78bd_642f, 0xe703_7ed1_a0b4_28db,
      0x8ebc_6af0_9c88_c6e3, 0x5899_65cc_7537_4cc3, 0x1d8e_4e27_c47d_124f, 0xeb44_acca_b455_d165,
      0x2127_599b_f432_5c37, 0x8803_55f2_1e6d_1965, 0x9fb2_1c65_1e98_df25, 0xc2b2_ae3d_27d4_eb4f)
    let sum = (bits &* multipliers).wrappedSum()
    return sum ^ (sum >> 29)
  }

  func contains(_ index: Int) -> Bool { bits[index >> 6] & (1 << UInt64(index & 63)) != 0 }
}
