/// A fixed table from packed keys to small values, filled once and read by many threads; it lives as long as the
/// program. Plain memory: an array's reference count would be shared by all threads that look a syllable up.
struct PackedTable: @unchecked Sendable {
  /// Keys by slot; 0 marks a free one, so 0 is no key.
  private let keys: UnsafeMutablePointer<UInt64>
  private let values: UnsafeMutablePointer<UInt8>
  private let mask: Int

  /// A table with room for `count` keys.
  init(capacity count: Int) {
    var slots = 16
    while slots < count * 2 { slots *= 2 }
    keys = .allocate(capacity: slots)
    keys.initialize(repeating: 0, count: slots)
    values = .allocate(capacity: slots)
    values.initialize(repeating: 0, count: slots)
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
      slot = (slot &+ 1) & mask
    }
    return nil
  }

  private func slot(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
  }
}
