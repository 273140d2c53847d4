/// Bytes with numbers in them; what lies behind the end reads as zero.
struct LittleEndianBytes {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  var count: Int { bytes.count }

  func uint16(_ offset: Int) -> Int { number(offset, bytes: 2) }
  func uint32(_ offset: Int) -> Int { number(offset, bytes: 4) }
  /// Numbers beyond `Int.max` read as `Int.max`.
  func uint64(_ offset: Int) -> Int {
    let high = uint32(offset + 4)
    return high > 0x7FFF_FFFF ? Int.max : high << 32 | uint32(offset)
  }

  func slice(_ offset: Int, count: Int) -> ArraySlice<UInt8>? {
    offset >= 0 && offset <= bytes.count - count ? bytes[offset..<offset + count] : nil
  }

  private func number(_ offset: Int, bytes count: Int) -> Int {
    slice(offset, count: count)?.reversed().reduce(0) { $0 << 8 | Int($1) } ?? 0
  }
}
