/// Turns the bytes of a text file into UTF-8, piece by piece.
struct TextTranscoder {
  let encoding: TextEncoding
  /// Of UTF-16: the first byte of a unit and the first unit of a pair whose other half is still to come.
  private var pendingByte: UInt8?
  private var pendingSurrogate: UInt16?

  init(_ encoding: TextEncoding) {
    self.encoding = encoding
  }

  /// UTF-8 is passed on unchecked. A lone surrogate becomes three bytes that are no UTF-8, so that its row
  /// can be told like any row with wrong bytes.
  mutating func utf8(of bytes: [UInt8]) -> [UInt8] {
    switch encoding {
    case .utf8, .utf8WithMark: return bytes
    case .windows1258:
      var result: [UInt8] = []
      result.reserveCapacity(bytes.count * 2)
      for byte in bytes { Self.append(Windows1258.scalar(of: byte).value, to: &result) }
      return result
    case .utf16LittleEndian, .utf16BigEndian:
      var result: [UInt8] = []
      result.reserveCapacity(bytes.count)
      for byte in bytes { append(utf16Byte: byte, to: &result) }
      return result
    }
  }

  /// What stands at the file's end without its other half.
  mutating func finish() -> [UInt8] {
    var result: [UInt8] = []
    if let surrogate = pendingSurrogate { Self.append(UInt32(surrogate), to: &result) }
    if pendingByte != nil { result.append(0xFF) }
    pendingSurrogate = nil
    pendingByte = nil
    return result
  }

  private mutating func append(utf16Byte byte: UInt8, to result: inout [UInt8]) {
    guard let first = pendingByte else {
      pendingByte = byte
      return
    }
    pendingByte = nil
    let isLittle = encoding == .utf16LittleEndian
    let unit = UInt16(isLittle ? byte : first) << 8 | UInt16(isLittle ? first : byte)
    if let high = pendingSurrogate {
      pendingSurrogate = nil
      if UTF16.isTrailSurrogate(unit) {
        Self.append(0x10000 + (UInt32(high) - 0xD800) << 10 + (UInt32(unit) - 0xDC00), to: &result)
        return
      }
      Self.append(UInt32(high), to: &result)
    }
    if UTF16.isLeadSurrogate(unit) {
      pendingSurrogate = unit
    } else {
      Self.append(UInt32(unit), to: &result)
    }
  }

  private static func append(_ value: UInt32, to result: inout [UInt8]) {
    switch value {
    case ..<0x80:
      result.append(UInt8(value))
    case ..<0x800:
      result.append(UInt8(0xC0 | value >> 6))
      result.append(UInt8(0x80 | value & 0x3F))
    case ..<0x10000:
      result.append(UInt8(0xE0 | value >> 12))
      result.append(UInt8(0x80 | value >> 6 & 0x3F))
      result.append(UInt8(0x80 | value & 0x3F))
    default:
      result.append(UInt8(0xF0 | value >> 18))
      result.append(UInt8(0x80 | value >> 12 & 0x3F))
      result.append(UInt8(0x80 | value >> 6 & 0x3F))
      result.append(UInt8(0x80 | value & 0x3F))
    }
  }
}
