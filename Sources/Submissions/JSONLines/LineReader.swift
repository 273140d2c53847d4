/// Cuts UTF-8 bytes into lines that end in LF or CRLF, one line in memory at a time.
struct LineReader {
  struct Line {
    /// Counted from 1.
    let number: Int
    let bytes: ArraySlice<UInt8>
    /// Whether the line is longer than `LineReader.longestLine`; `bytes` are its beginning.
    let isCut: Bool
  }

  static let longestLine = 1 << 20

  private let nextChunk: () throws -> [UInt8]?
  private var buffer: [UInt8] = []
  private var start = 0
  private var number = 0
  private var isAtEnd = false

  /// - Parameter nextChunk: gives the bytes piece by piece, nil at the end.
  init(nextChunk: @escaping () throws -> [UInt8]?) {
    self.nextChunk = nextChunk
  }

  /// The next line that is not blank, nil at the end.
  mutating func next() throws -> Line? {
    while let line = try nextLine() {
      if line.isCut || !line.bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { return line }
    }
    return nil
  }

  private mutating func nextLine() throws -> Line? {
    var searched = start
    var beginning: ArraySlice<UInt8>?
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        return takeLine(upTo: end, next: end + 1, beginning: beginning)
      }
      if buffer.count - start > Self.longestLine {
        beginning = beginning ?? buffer[start..<start + 4096]
        start = buffer.count
      }
      searched = buffer.count - start
      buffer.removeSubrange(..<start)
      start = 0
      guard !isAtEnd, let chunk = try nextChunk() else {
        isAtEnd = true
        if buffer.isEmpty, beginning == nil { return nil }
        return takeLine(upTo: buffer.count, next: buffer.count, beginning: beginning)
      }
      buffer += chunk
    }
  }

  private mutating func takeLine(upTo end: Int, next: Int, beginning: ArraySlice<UInt8>?) -> Line {
    var bytes = buffer[start..<end]
    if bytes.last == 0x0D { bytes = bytes.dropLast() }
    start = next
    number += 1
    if let beginning { return Line(number: number, bytes: beginning, isCut: true) }
    if bytes.count > Self.longestLine { return Line(number: number, bytes: bytes.prefix(4096), isCut: true) }
    return Line(number: number, bytes: bytes, isCut: false)
  }
}
