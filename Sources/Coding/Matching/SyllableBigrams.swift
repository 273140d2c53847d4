/// The pairs of bare syllables that stand side by side inside terms: what a slip is repaired towards.
struct SyllableBigrams: Sendable {
  /// Pairs by slot; all ones mark a free one.
  private var slots: [UInt64] = Array(repeating: .max, count: 1 << 16)
  private var count = 0

  func contains(_ left: Int32, _ right: Int32) -> Bool {
    let key = Self.key(left, right)
    return slots[place(of: key)] == key
  }

  mutating func insert(_ left: Int32, _ right: Int32) {
    let key = Self.key(left, right)
    let place = place(of: key)
    if slots[place] == key { return }
    slots[place] = key
    count += 1
    if count * 4 >= slots.count * 3 { grow() }
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: .max, count: old.count * 2)
    for key in old where key != .max { slots[place(of: key)] = key }
  }

  private static func key(_ left: Int32, _ right: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: left)) << 32 | UInt64(UInt32(bitPattern: right))
  }

  /// The place of `key`, or the free one where it would stand.
  private func place(of key: UInt64) -> Int {
    let product = key &* 0x9e37_79b9_7f4a_7c15
    var place = Int(truncatingIfNeeded: product ^ (product >> 32)) & (slots.count - 1)
    while slots[place] != key, slots[place] != .max { place = (place + 1) & (slots.count - 1) }
    return place
  }
}
