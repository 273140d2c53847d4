/// Cuts UTF-8 bytes into records by RFC 4180, one record in memory at a time.
///
/// Own work for want of a fitting package: SwiftCSV 0.10 (the one at hand) takes the whole text as a
/// `String` and walks it by `Character`, so that a quote followed by a combining mark is no quote; one
/// stray quote ends the file; it knows no line numbers and accepts a quote that is never closed.
///
/// A quote that does not pair costs only the line it stands on: the line is given out as `.malformed` and
/// parsing goes on with the next physical line. Lines end in LF, CR or CRLF; blank lines are skipped.
struct CSVParser {
  struct Element {
    /// Physical line, counted from 1, on which the record starts.
    let line: Int
    let content: Content
  }

  enum Content: Equatable {
    /// The record's cells are the parser's `cells`.
    case record
    /// The cells are those of the first line, cut at every separator.
    case malformed(CSVFault)
  }

  /// A longer record is a fault: no entry is as long, and a stray quote must not swallow the file.
  static let longestRecord = 1 << 20

  private let separator: UInt8
  private let nextChunk: () throws -> [UInt8]?
  private var buffer: [UInt8] = []
  private var isAtEnd = false
  /// Where in `buffer` the next record starts.
  private var start = 0
  private var line = 1
  /// Of the record last given out.
  private var record = 0..<0
  private var scanner: CSVRecordScanner

  /// - Parameter nextChunk: gives the bytes piece by piece, nil at the end.
  init(separator: UInt8, nextChunk: @escaping () throws -> [UInt8]?) {
    self.separator = separator
    self.nextChunk = nextChunk
    scanner = CSVRecordScanner(separator: separator)
  }

  init(bytes: [UInt8], separator: UInt8) {
    var chunk: [UInt8]? = bytes
    self.init(separator: separator) {
      defer { chunk = nil }
      return chunk
    }
  }

  /// The next record, nil at the end.
  mutating func next() throws -> Element? {
    while true {
      if start == buffer.count, try !refill() { return nil }
      switch scanner.scan(buffer, from: start, isAtEnd: isAtEnd) {
      case .incomplete:
        if buffer.count - start <= Self.longestRecord {
          _ = try refill()
        } else {
          return try takeLine(fault: .tooLong)
        }
      case .complete(let end, let lineBreaks):
        if end - start > Self.longestRecord { return try takeLine(fault: .tooLong) }
        let element = Element(line: line, content: .record)
        let isBlank = scanner.isBlank
        record = start..<end
        start = end
        line += lineBreaks
        if !isBlank { return element }
      case .fault(let fault):
        return try takeLine(fault: fault)
      }
    }
  }
}

// MARK: - Cells of the current record

extension CSVParser {
  var cellCount: Int { scanner.cells.count }

  /// All cells as text; bytes that are no UTF-8 are shown as "\xE1".
  var cells: [String] { (0..<cellCount).map { SafeText.text(of: bytes(ofCell: $0)) } }

  /// The bytes of a cell without its quotes, doubled quotes as one.
  func bytes(ofCell index: Int) -> [UInt8] {
    let cell = scanner.cells[index]
    let bytes = buffer[cell.range]
    guard cell.hasDoubledQuotes else { return Array(bytes) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var skipsQuote = false
    for byte in bytes {
      if skipsQuote, byte == UInt8(ascii: "\"") {
        skipsQuote = false
      } else {
        result.append(byte)
        skipsQuote = byte == UInt8(ascii: "\"")
      }
    }
    return result
  }

  /// Whether the record is UTF-8 without NUL.
  var hasReadableText: Bool { SafeText.isStrict(buffer[record]) }

  /// A cell of a record that has readable text.
  func text(ofCell index: Int) -> String {
    let cell = scanner.cells[index]
    if cell.hasDoubledQuotes { return String(decoding: bytes(ofCell: index), as: UTF8.self) }
    return String(decoding: buffer[cell.range], as: UTF8.self)
  }
}

// MARK: - Buffer

extension CSVParser {
  /// Brings in more bytes, at least as many as the record under way has, so that scanning it again from its
  /// start costs no more than twice its length. False at the end.
  private mutating func refill() throws -> Bool {
    if isAtEnd { return false }
    buffer.removeSubrange(..<start)
    start = 0
    let wanted = buffer.count * 2 + 1
    while buffer.count < wanted {
      guard let chunk = try nextChunk() else {
        isAtEnd = true
        break
      }
      buffer.append(contentsOf: chunk)
    }
    // At the end an unfinished record is scanned once more, as a last one.
    return !buffer.isEmpty
  }

  /// Gives out the physical line at `start` as malformed and leaves the parser behind it.
  private mutating func takeLine(fault: CSVFault) throws -> Element {
    let fault = fault.with(line: line)
    let element = Element(line: line, content: .malformed(fault))
    line += 1
    repeat {
      let limit = min(buffer.count, start + Self.longestRecord)
      let isEnd = isAtEnd && limit == buffer.count
      if let end = scanner.scanLine(buffer, from: start, upTo: limit, isEnd: isEnd) {
        start = end
        return element
      }
    } while try buffer.count - start < Self.longestRecord && refill()
    // One line longer than any record: its beginning is kept, the rest passes by.
    let beginning = Array(buffer[start..<min(buffer.count, start + 4096)])
    try skipLine()
    buffer.replaceSubrange(..<start, with: beginning)
    start = beginning.count
    _ = scanner.scanLine(buffer, from: 0, upTo: start, isEnd: true)
    return element
  }

  private mutating func skipLine() throws {
    while true {
      if let lineFeed = buffer[start...].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) {
        let isPair = buffer[lineFeed] == 0x0D && lineFeed + 1 < buffer.count && buffer[lineFeed + 1] == 0x0A
        start = lineFeed + (isPair ? 2 : 1)
        return
      }
      start = buffer.count
      if try !refill() { return }
    }
  }
}
