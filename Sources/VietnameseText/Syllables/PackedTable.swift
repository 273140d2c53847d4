/// A fixed table from packed keys to small values, filled once and read by many threads.
struct PackedTable: Sendable {
  /// Keys by slot; 0 marks a free one, so 0 is no key.
  private var keys: [UInt64]
  private var values: [UInt8]
  private let mask: Int

  /// A table with room for `count` keys.
  init(capacity count: Int) {
    var slots = 16
    while slots < count * 2 { slots *= 2 }
    keys = Array(repeating: 0, count: slots)
    values = Array(repeating: 0, count: slots)
    mask = slots - 1
  }

  /// Sets the value of `key`; a key that is there keeps its value.
  mutating func insert(_ key: UInt64, _ value: UInt8) {
    var slot = slot(of: key)
    while keys[slot] != 0 {
      if keys[slot] == key { return }
      slot = (slot + 1) & mask
    }
    keys[slot] = key
    values[slot] = value
  }

  func value(of key: UInt64) -> UInt8? {
    var slot = slot(of: key)
    while keys[slot] != 0 {
      if keys[slot] == key { return values[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private func slot(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
  }
}
