/// Reads the central directory of a zip archive, also in the zip64 form that some writers always use.
struct ZipDirectory {
  private let file: InputFile

  static func entries(of file: InputFile) throws -> [ZipEntry] {
    try ZipDirectory(file: file).entries()
  }

  private func entries() throws -> [ZipEntry] {
    let place = try directory()
    guard place.count <= WorkbookLimits.entries else { throw IntakeError.workbookTooLarge }
    guard place.size <= 8 << 20 else { throw damaged }
    let bytes = LittleEndianBytes(try file.bytes(at: place.offset, count: place.size))
    var entries: [ZipEntry] = []
    var offset = 0
    for _ in 0..<place.count {
      guard bytes.uint32(offset) == 0x0201_4B50 else { throw damaged }
      let nameLength = bytes.uint16(offset + 28)
      let extraLength = bytes.uint16(offset + 30)
      guard let name = bytes.slice(offset + 46, count: nameLength),
        let extra = bytes.slice(offset + 46 + nameLength, count: extraLength)
      else { throw damaged }
      entries.append(entry(bytes, at: offset, name: name, extra: LittleEndianBytes(Array(extra))))
      offset += 46 + nameLength + extraLength + bytes.uint16(offset + 32)
    }
    return entries
  }

  private func entry(
    _ bytes: LittleEndianBytes, at offset: Int, name: ArraySlice<UInt8>, extra: LittleEndianBytes
  ) -> ZipEntry {
    let size = bytes.uint32(offset + 24)
    var compressedSize = bytes.uint32(offset + 20)
    var headerOffset = bytes.uint32(offset + 42)
    if var field = zip64Field(of: extra) {
      // Only what does not fit in 32 bits stands here, in this order.
      if size == Self.isIn64Bits { field += 8 }
      if compressedSize == Self.isIn64Bits {
        compressedSize = extra.uint64(field)
        field += 8
      }
      if headerOffset == Self.isIn64Bits { headerOffset = extra.uint64(field) }
    }
    let isEncrypted = bytes.uint16(offset + 8) & 1 != 0
    let method: ZipEntry.Method? =
      switch bytes.uint16(offset + 10) {
      case 0 where !isEncrypted: .stored
      case 8 where !isEncrypted: .deflated
      default: nil
      }
    return ZipEntry(
      name: String(decoding: name.map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 }, as: UTF8.self),
      method: method, compressedSize: compressedSize, checksum: UInt32(bytes.uint32(offset + 16)),
      headerOffset: headerOffset)
  }

  private func zip64Field(of extra: LittleEndianBytes) -> Int? {
    var offset = 0
    while offset + 4 <= extra.count {
      if extra.uint16(offset) == 1 { return offset + 4 }
      offset += 4 + extra.uint16(offset + 2)
    }
    return nil
  }

  private func directory() throws -> (offset: Int, size: Int, count: Int) {
    // The end record stands before a comment of at most 65,535 bytes.
    let tailStart = max(0, file.size - 65_557)
    let tail = LittleEndianBytes(try file.bytes(at: tailStart, count: 65_557))
    guard
      let end = stride(from: tail.count - 22, through: 0, by: -1).first(where: {
        tail.uint32($0) == 0x0605_4B50
      })
    else { throw damaged }
    if end >= 20, tail.uint32(end - 20) == 0x0706_4B50 {
      let record = LittleEndianBytes(try file.bytes(at: tail.uint64(end - 12), count: 56))
      guard record.uint32(0) == 0x0606_4B50 else { throw damaged }
      return (record.uint64(48), record.uint64(40), record.uint64(32))
    }
    return (tail.uint32(end + 16), tail.uint32(end + 12), tail.uint16(end + 10))
  }

  private static let isIn64Bits = 0xFFFF_FFFF
  private var damaged: IntakeError { .damagedWorkbook("mục lục tệp nén") }
}
