import CZlib
import Testing

/// Reads a zip as strictly as ours are written: the directory, then each entry's own header.
struct ZipReader {
  struct Entry {
    let name: String
    let content: [UInt8]
    let time: UInt32
    let flags: UInt16

    var text: String { String(decoding: content, as: UTF8.self) }
  }

  let entries: [Entry]

  init(_ bytes: [UInt8]) throws {
    func number(_ offset: Int, _ width: Int) -> Int {
      bytes[offset..<offset + width].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
    let end = bytes.count - 22
    try #require(number(end, 4) == 0x0605_4b50)
    var position = number(end + 16, 4)
    try #require(position + number(end + 12, 4) == end)
    var entries: [Entry] = []
    for _ in 0..<number(end + 10, 2) {
      try #require(number(position, 4) == 0x0201_4b50)
      let nameLength = number(position + 28, 2)
      let name = bytes[position + 46..<position + 46 + nameLength]
      let local = number(position + 42, 4)
      try #require(number(local, 4) == 0x0403_4b50)
      try #require(Array(bytes[local + 30..<local + 30 + nameLength]) == Array(name))
      let start = local + 30 + nameLength + number(local + 28, 2)
      let compressed = Array(bytes[start..<start + number(position + 20, 4)])
      let content = try Self.inflated(compressed, size: number(position + 24, 4))
      try #require(Int(crc32(0, content, UInt32(content.count))) == number(position + 16, 4))
      entries.append(
        Entry(
          name: String(decoding: name, as: UTF8.self), content: content,
          time: UInt32(number(position + 12, 4)), flags: UInt16(number(position + 8, 2))))
      position += 46 + nameLength + number(position + 30, 2) + number(position + 32, 2)
    }
    try #require(position == end)
    self.entries = entries
  }

  subscript(name: String) -> String {
    get throws { try #require(entries.first { $0.name == name }).text }
  }

  /// All parts as one text, for a snapshot.
  func dump(_ isWanted: (String) -> Bool = { _ in true }) -> [UInt8] {
    let parts = entries.filter { isWanted($0.name) }.map { entry in
      "=== \(entry.name)\n\(entry.text.replacing("><", with: ">\n<"))\n"
    }
    return Array(parts.joined().utf8)
  }

  private static func inflated(_ bytes: [UInt8], size: Int) throws -> [UInt8] {
    var stream = z_stream()
    try #require(inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK)
    defer { inflateEnd(&stream) }
    var input = bytes
    var output = [UInt8](repeating: 0, count: size + 1)
    let status = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        stream.next_in = input.baseAddress
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(output.count)
        return inflate(&stream, Z_FINISH)
      }
    }
    try #require(status == Z_STREAM_END && Int(stream.total_out) == size)
    return Array(output.prefix(size))
  }
}
