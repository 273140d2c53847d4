/// The edges of a trie in one hash table: a step costs one probe, whatever the number of edges.
struct EdgeTable: Sendable {
  private struct Slot {
    /// Node and label in one word; all ones mark a free slot.
    var key: UInt64 = .max
    var target: Int32 = -1
  }

  private var slots = [Slot](repeating: Slot(), count: 1 << 12)
  private var count = 0

  /// The node behind `node` by `label`, or -1.
  @inline(__always)
  func target(of node: Int32, _ label: Int32) -> Int32 { slots[place(of: Self.key(node, label))].target }

  mutating func insert(_ target: Int32, of node: Int32, _ label: Int32) {
    if count * 4 >= slots.count * 3 { grow() }
    let key = Self.key(node, label)
    slots[place(of: key)] = Slot(key: key, target: target)
    count += 1
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    for slot in old where slot.key != .max { slots[place(of: slot.key)] = slot }
  }

  private static func key(_ node: Int32, _ label: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: label))
  }

  /// The place of the slot of `key`, or of the free one where it would stand.
  @inline(__always)
  private func place(of key: UInt64) -> Int {
    let product = key &* 0x9e37_79b9_7f4a_7c15
    var place = Int(truncatingIfNeeded: product ^ (product >> 32)) & (slots.count &- 1)
    while slots[place].key != key, slots[place].key != .max { place = (place &+ 1) & (slots.count &- 1) }
    return place
  }
}
