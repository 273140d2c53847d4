/// Writes zip archives for tests: stored entries, and deflated ones of repeated bytes.
public struct ZipBuilder {
  public struct Entry {
    public var name: String
    public var method: UInt16 = 0
    /// As they stand in the archive.
    public var bytes: [UInt8]
    public var checksum: UInt32
    public var size: UInt32
    public var flags: UInt16 = 0
  }

  public var entries: [Entry] = []

  public init() {}

  public mutating func store(_ name: String, _ bytes: some Sequence<UInt8>) {
    let bytes = Array(bytes)
    entries.append(Entry(name: name, bytes: bytes, checksum: crc32(bytes), size: UInt32(bytes.count)))
  }

  /// An entry of `before`, then `pattern` over and over, then `after`; its checksum is not right.
  public mutating func deflate(
    _ name: String, before: String = "", repeating pattern: String, count: Int, after: String = ""
  ) {
    var deflater = RepeatingDeflater()
    before.utf8.forEach { deflater.literal($0) }
    deflater.repeated(Array(pattern.utf8), count: count)
    after.utf8.forEach { deflater.literal($0) }
    entries.append(Entry(name: name, method: 8, bytes: deflater.finish(), checksum: 0, size: 1))
  }

  public func bytes() -> [UInt8] {
    var file = Output()
    var directory = Output()
    for entry in entries {
      directory.append(UInt32(0x0201_4B50), UInt16(20), UInt16(20))
      append(entry, to: &directory)
      directory.bytes += [UInt8](repeating: 0, count: 10)
      directory.append(UInt32(file.bytes.count))
      directory.bytes += Array(entry.name.utf8)
      file.append(UInt32(0x0403_4B50), UInt16(20))
      append(entry, to: &file)
      file.bytes += Array(entry.name.utf8) + entry.bytes
    }
    let count = UInt16(truncatingIfNeeded: entries.count)
    let directoryStart = UInt32(file.bytes.count)
    file.bytes += directory.bytes
    file.append(UInt32(0x0605_4B50), UInt32(0), count, count, UInt32(directory.bytes.count), directoryStart)
    file.append(UInt16(0))
    return file.bytes
  }

  /// What local header and directory have in common.
  private func append(_ entry: Entry, to output: inout Output) {
    output.append(entry.flags, entry.method, UInt32(0), entry.checksum, UInt32(entry.bytes.count))
    output.append(entry.size, UInt16(entry.name.utf8.count), UInt16(0))
  }

  private struct Output {
    var bytes: [UInt8] = []

    mutating func append(_ numbers: any FixedWidthInteger...) {
      for number in numbers { append(little: number) }
    }

    private mutating func append(little number: some FixedWidthInteger) {
      withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }
  }

  private func crc32(_ bytes: [UInt8]) -> UInt32 {
    var crc = ~UInt32(0)
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? (crc >> 1) ^ 0xEDB8_8320 : crc >> 1 }
    }
    return ~crc
  }
}

/// Deflates by RFC 1951 with the fixed code, repetitions as matches of 258 bytes.
private struct RepeatingDeflater {
  private var bytes: [UInt8] = []
  private var bits: UInt32 = 0
  private var bitCount = 0

  init() {
    append(0b011, count: 3)
  }

  mutating func literal(_ byte: UInt8) {
    if byte < 144 { code(0x30 + UInt32(byte), count: 8) } else { code(0x190 + UInt32(byte) - 144, count: 9) }
  }

  mutating func repeated(_ pattern: [UInt8], count: Int) {
    precondition(pattern.count <= 4, "distances 1 to 4 need no extra bits")
    pattern.forEach { literal($0) }
    var rest = (count - 1) * pattern.count
    // Length 258, then the distance, each with its highest bit first.
    let match = reversed(0b1100_0101 << 5 | UInt32(pattern.count - 1), count: 13)
    while rest >= 258 {
      append(match, count: 13)
      rest -= 258
    }
    let offset = ((count - 1) * pattern.count - rest) % pattern.count
    for position in 0..<rest { literal(pattern[(offset + position) % pattern.count]) }
  }

  mutating func finish() -> [UInt8] {
    code(0, count: 7)
    append(0, count: 7)
    return bytes
  }

  /// Huffman codes stand with their highest bit first.
  private mutating func code(_ code: UInt32, count: Int) {
    append(reversed(code, count: count), count: count)
  }

  private func reversed(_ code: UInt32, count: Int) -> UInt32 {
    (0..<count).reduce(0) { $0 << 1 | (code >> UInt32($1)) & 1 }
  }

  private mutating func append(_ value: UInt32, count: Int) {
    bits |= value << UInt32(bitCount)
    bitCount += count
    while bitCount >= 8 {
      bytes.append(UInt8(truncatingIfNeeded: bits))
      bits >>= 8
      bitCount -= 8
    }
  }
}
