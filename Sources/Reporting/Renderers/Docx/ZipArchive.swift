import CZlib

/// A zip file in memory whose bytes depend on its entries alone: they stand in the order in which they were
/// added, all dated 1980-01-01, without extra fields or data descriptors.
public struct ZipArchive: Sendable {
  /// 1 January 1980 in the format of MS-DOS, the earliest day it knows.
  private static let date: UInt16 = 0x0021
  private static let versionNeeded: UInt16 = 20

  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt16 = 0

  public init() {}

  /// - Parameter name: path inside the archive, ASCII.
  /// - Throws: ``ReportingError`` where zlib fails.
  public mutating func add(_ name: String, _ content: [UInt8]) throws(ReportingError) {
    let compressed = try Self.deflated(content)
    let checksum = UInt32(truncatingIfNeeded: crc32(0, content, UInt32(content.count)))
    let offset = UInt32(bytes.count)

    // What the entry's own header and the directory say alike.
    var common: [UInt8] = []
    common.append(littleEndian: Self.versionNeeded)
    common.append(littleEndian: UInt16(0))  // flags
    common.append(littleEndian: UInt16(Z_DEFLATED))
    common.append(littleEndian: UInt16(0))  // time
    common.append(littleEndian: Self.date)
    common.append(littleEndian: checksum)
    common.append(littleEndian: UInt32(compressed.count))
    common.append(littleEndian: UInt32(content.count))
    common.append(littleEndian: UInt16(name.utf8.count))
    common.append(littleEndian: UInt16(0))  // extra field

    bytes.append(littleEndian: UInt32(0x0403_4b50))
    bytes += common
    bytes += name.utf8
    bytes += compressed

    directory.append(littleEndian: UInt32(0x0201_4b50))
    directory.append(littleEndian: Self.versionNeeded)  // made by, on no system in particular
    directory += common
    directory += [UInt8](repeating: 0, count: 2 + 2 + 2 + 4)  // comment, disk, attributes
    directory.append(littleEndian: offset)
    directory += name.utf8
    count += 1
  }

  /// The archive with its directory.
  public func finished() -> [UInt8] {
    var end: [UInt8] = []
    end.append(littleEndian: UInt32(0x0605_4b50))
    end.append(littleEndian: UInt32(0))  // disks
    end.append(littleEndian: count)
    end.append(littleEndian: count)
    end.append(littleEndian: UInt32(directory.count))
    end.append(littleEndian: UInt32(bytes.count))
    end.append(littleEndian: UInt16(0))  // comment
    return bytes + directory + end
  }

  /// Raw deflate, as zip wants it, at zlib's best level.
  private static func deflated(_ content: [UInt8]) throws(ReportingError) -> [UInt8] {
    var stream = z_stream()
    var status = deflateInit2_(
      &stream, Z_BEST_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    guard status == Z_OK else { throw ReportingError(.compression(status: status)) }
    defer { deflateEnd(&stream) }

    var input = content
    var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(content.count))))
    status = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        stream.next_in = input.baseAddress
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(output.count)
        return deflate(&stream, Z_FINISH)
      }
    }
    guard status == Z_STREAM_END else { throw ReportingError(.compression(status: status)) }
    return Array(output.prefix(Int(stream.total_out)))
  }
}

extension [UInt8] {
  fileprivate mutating func append<Number: FixedWidthInteger>(littleEndian number: Number) {
    for shift in stride(from: 0, to: Number.bitWidth, by: 8) {
      append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }
}
