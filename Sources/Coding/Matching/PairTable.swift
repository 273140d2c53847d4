/// Numbers kept by pairs of numbers, in one hash table: a look-up costs one probe, whatever the size.
///
/// Plain memory in place of a dictionary or array, for the inner loops; whoever owns it frees it.
struct PairTable {
  private struct Slot {
    /// Both numbers in one word; all ones mark a free slot.
    var key: UInt64 = .max
    var value: Int32 = 0
  }

  private var slots: UnsafeMutablePointer<Slot>
  private var mask: Int
  private var count = 0

  /// - Parameter bits: 2 to the power of this is the number of slots at first.
  init(bits: Int) {
    mask = 1 << bits - 1
    slots = .allocate(capacity: mask + 1)
    slots.initialize(repeating: Slot(), count: mask + 1)
  }

  func free() { slots.deallocate() }

  /// The value of a pair; nil where it has none.
  @inline(__always)
  func value(of left: Int32, _ right: Int32) -> Int32? {
    let key = Self.key(left, right)
    let slot = slots[place(of: key)]
    return slot.key == key ? slot.value : nil
  }

  /// Gives a pair that has none a value.
  mutating func insert(_ value: Int32, of left: Int32, _ right: Int32) {
    if count * 4 >= mask * 3 { grow() }
    let key = Self.key(left, right)
    slots[place(of: key)] = Slot(key: key, value: value)
    count += 1
  }

  private mutating func grow() {
    let old = UnsafeMutableBufferPointer(start: slots, count: mask + 1)
    mask = old.count * 2 - 1
    slots = .allocate(capacity: mask + 1)
    slots.initialize(repeating: Slot(), count: mask + 1)
    for slot in old where slot.key != .max { slots[place(of: slot.key)] = slot }
    old.deallocate()
  }

  @inline(__always)
  private static func key(_ left: Int32, _ right: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: left)) << 32 | UInt64(UInt32(bitPattern: right))
  }

  /// The place of the slot of `key`, or of the free one where it would stand.
  @inline(__always)
  private func place(of key: UInt64) -> Int {
    let product = key &* 0x9e37_79b9_7f4a_7c15
    var place = Int(truncatingIfNeeded: product ^ (product >> 32)) & mask
    while slots[place].key != key, slots[place].key != .max { place = (place &+ 1) & mask }
    return place
  }
}
