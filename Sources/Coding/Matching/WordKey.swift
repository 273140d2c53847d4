/// A word's bytes packed for comparing: all of a word of up to sixteen bytes, as nearly all are.
struct WordKey: Equatable {
  private var head: UInt64 = 0
  private var tail: UInt64 = 0
  /// In bytes; 0 for no word.
  private(set) var length: Int32 = 0

  init() {}

  /// - Parameter range: the bytes of one word in `bytes`.
  @inline(__always)
  init(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) {
    length = Int32(truncatingIfNeeded: range.count)
    let start = UnsafeRawPointer(bytes.baseAddress! + range.lowerBound)
    if range.count >= 8 {
      head = start.loadUnaligned(as: UInt64.self)
      tail = start.loadUnaligned(fromByteOffset: range.count &- 8, as: UInt64.self)
    } else if range.lowerBound &+ 8 <= bytes.count {
      head = start.loadUnaligned(as: UInt64.self) & (1 << UInt64(range.count * 8) &- 1)
    } else {
      for byte in bytes[range].reversed() { head = head << 8 | UInt64(byte) }
    }
  }

  /// Whether equal keys mean equal words.
  var isWhole: Bool { length <= 16 }

  @inline(__always)
  var hash: UInt64 {
    let product =
      (head ^ (tail &* 0xff51_afd7_ed55_8ccd) ^ UInt64(UInt32(bitPattern: length)))
      &* 0x9e37_79b9_7f4a_7c15
    return product ^ (product >> 32)
  }
}
