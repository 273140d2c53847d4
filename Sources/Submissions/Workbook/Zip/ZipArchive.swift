import CZlib

/// The entries of a zip archive, read in place: nothing is ever written to disk.
final class ZipArchive {
  private let file: InputFile
  private let entries: [String: ZipEntry]
  /// How much of each entry was inflated at most; an entry may be read twice.
  private var inflatedSizes: [String: Int] = [:]

  /// - Throws: `IntakeError` where the file is no readable archive.
  init(_ file: InputFile) throws {
    if file.size > WorkbookLimits.fileSize {
      throw IntakeError.tooLarge(megabytes: WorkbookLimits.fileSize >> 20)
    }
    self.file = file
    var entries: [String: ZipEntry] = [:]
    for entry in try ZipDirectory.entries(of: file) {
      // Two entries of one name: which is meant depends on the reader.
      guard entries.updateValue(entry, forKey: entry.name.lowercased()) == nil else {
        throw IntakeError.damagedWorkbook("tệp nén có hai mục cùng tên")
      }
    }
    self.entries = entries
  }

  /// Names are compared without regard to letter case.
  func contains(_ name: String) -> Bool { entries[name.lowercased()] != nil }

  /// Reads an entry piece by piece until `onBytes` returns false.
  func read(_ name: String, onBytes: (UnsafeBufferPointer<UInt8>) throws -> Bool) throws {
    guard let entry = entries[name.lowercased()] else {
      throw IntakeError.damagedWorkbook("thiếu phần \(SafeText.excerpt(name))")
    }
    var size = 0
    var checksum = crc32(0, nil, 0)
    let isWhole = try pieces(of: entry) { piece in
      size += piece.count
      try count(size, of: entry.name)
      checksum = crc32(checksum, piece.baseAddress, UInt32(piece.count))
      return try onBytes(piece)
    }
    if isWhole, UInt32(truncatingIfNeeded: checksum) != entry.checksum {
      throw IntakeError.damagedWorkbook("sai mã kiểm tra")
    }
  }

  /// False where `onPiece` ended it.
  private func pieces(
    of entry: ZipEntry, onPiece: (UnsafeBufferPointer<UInt8>) throws -> Bool
  ) throws -> Bool {
    let header = LittleEndianBytes(try file.bytes(at: entry.headerOffset, count: 30))
    guard header.uint32(0) == 0x0403_4B50 else { throw IntakeError.damagedWorkbook("mục lục tệp nén") }
    var offset = entry.headerOffset + 30 + header.uint16(26) + header.uint16(28)
    var rest = entry.compressedSize
    let nextPiece: () throws -> [UInt8] = { [file] in
      let bytes = try file.bytes(at: offset, count: min(rest, 1 << 16))
      offset += bytes.count
      rest -= bytes.count
      return bytes
    }
    switch entry.method {
    case .deflated:
      return try Inflater().inflate(nextPiece, onPiece: onPiece)
    case .stored:
      while rest > 0 {
        let piece = try nextPiece()
        if piece.isEmpty { throw IntakeError.damagedWorkbook("tệp bị cắt cụt") }
        if try !piece.withUnsafeBufferPointer(onPiece) { return false }
      }
      return true
    case nil:
      throw IntakeError(
        "Tệp nén có mật khẩu hoặc kiểu nén lạ; hãy bỏ mật khẩu, mở bằng Excel rồi lưu lại dạng .xlsx.")
    }
  }

  private func count(_ size: Int, of name: String) throws {
    inflatedSizes[name] = max(size, inflatedSizes[name] ?? 0)
    let isWithinLimits =
      size <= WorkbookLimits.entrySize && inflatedSizes.values.reduce(0, +) <= WorkbookLimits.totalSize
    if !isWithinLimits { throw IntakeError.workbookTooLarge }
  }
}
