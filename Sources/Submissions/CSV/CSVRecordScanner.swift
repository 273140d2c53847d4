/// Finds the end and the cells of one CSV record in a buffer.
struct CSVRecordScanner {
  struct Cell {
    /// Bytes of the buffer, without enclosing quotes.
    var range: Range<Int>
    var hasDoubledQuotes = false
  }

  enum Outcome {
    /// `end` is where the next record starts.
    case complete(end: Int, lineBreaks: Int)
    /// The buffer ends inside the record.
    case incomplete
    /// Lines are counted from the record's first one, which is 0.
    case fault(CSVFault)
  }

  /// As many as a sheet has columns.
  static let mostCells = 16_384

  let separator: UInt8
  private(set) var cells: [Cell] = []
  /// Whether the record was an empty line.
  private(set) var isBlank = false

  init(separator: UInt8) {
    self.separator = separator
  }

  mutating func scan(_ buffer: [UInt8], from start: Int, isAtEnd: Bool) -> Outcome {
    cells.removeAll(keepingCapacity: true)
    return buffer.withUnsafeBufferPointer { scan($0, from: start, isAtEnd: isAtEnd) }
  }

  private mutating func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, isAtEnd: Bool
  ) -> Outcome {
    var position = start
    var lineBreaks = 0
    while true {
      if position < bytes.count, bytes[position] == quote {
        let opened = lineBreaks
        switch scanQuoted(bytes, from: &position, lineBreaks: &lineBreaks) {
        case .closed: break
        case .open: return isAtEnd ? .fault(.unclosedQuote(line: opened)) : .incomplete
        case .badEnd: return .fault(.textBehindQuote(line: opened))
        }
      } else {
        let cellStart = position
        while position < bytes.count, !endsCell(bytes[position]) { position += 1 }
        cells.append(Cell(range: cellStart..<position))
      }
      guard position < bytes.count else {
        isBlank = false
        return isAtEnd ? .complete(end: position, lineBreaks: lineBreaks) : .incomplete
      }
      if bytes[position] == separator {
        if cells.count == Self.mostCells { return .fault(.tooManyCells) }
        position += 1
        continue
      }
      isBlank = position == start
      if bytes[position] == carriageReturn {
        if position + 1 == bytes.count, !isAtEnd { return .incomplete }
        if position + 1 < bytes.count, bytes[position + 1] == lineFeed { position += 1 }
      }
      return .complete(end: position + 1, lineBreaks: lineBreaks + 1)
    }
  }

  private enum QuotedOutcome { case closed, open, badEnd }

  /// Scans a cell in quotes; `position` is left at the separator or line end behind it.
  private mutating func scanQuoted(
    _ bytes: UnsafeBufferPointer<UInt8>, from position: inout Int, lineBreaks: inout Int
  ) -> QuotedOutcome {
    position += 1
    var cell = Cell(range: position..<position)
    while true {
      guard position < bytes.count else { return .open }
      let byte = bytes[position]
      if byte == quote {
        // Whether the quote is doubled shows only in the next byte.
        guard position + 1 < bytes.count else { break }
        guard bytes[position + 1] == quote else { break }
        cell.hasDoubledQuotes = true
        position += 1
      } else if byte == lineFeed {
        lineBreaks += 1
      } else if byte == carriageReturn, position + 1 < bytes.count, bytes[position + 1] != lineFeed {
        lineBreaks += 1
      }
      position += 1
    }
    cell.range = cell.range.lowerBound..<position
    cells.append(cell)
    position += 1
    while position < bytes.count, bytes[position] == space { position += 1 }
    return position == bytes.count || endsCell(bytes[position]) ? .closed : .badEnd
  }

  /// Cuts the physical line at `start` at every separator, without regard to quotes, and returns where the
  /// next line starts; nil where `limit` comes before the line's end and is not the end of the file.
  mutating func scanLine(_ buffer: [UInt8], from start: Int, upTo limit: Int, isEnd: Bool) -> Int? {
    cells.removeAll(keepingCapacity: true)
    var cellStart = start
    var position = start
    while position < limit, buffer[position] != lineFeed, buffer[position] != carriageReturn {
      if buffer[position] == separator, cells.count < Self.mostCells {
        cells.append(Cell(range: cellStart..<position))
        cellStart = position + 1
      }
      position += 1
    }
    if position == limit, !isEnd { return nil }
    cells.append(Cell(range: cellStart..<position))
    let isPair =
      position + 1 < limit && buffer[position] == carriageReturn && buffer[position + 1] == lineFeed
    return min(position + (isPair ? 2 : 1), limit)
  }

  private func endsCell(_ byte: UInt8) -> Bool {
    byte == separator || byte == lineFeed || byte == carriageReturn
  }
}

private let quote = UInt8(ascii: "\"")
private let lineFeed: UInt8 = 0x0A
private let carriageReturn: UInt8 = 0x0D
private let space: UInt8 = 0x20
