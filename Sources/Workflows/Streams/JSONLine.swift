/// One line of JSON lines, cut into its top-level fields without building values.
///
/// Fields that are carried through keep their bytes ("1.0", "\u00e9"), which no decoder promises;
/// that is why this is no JSONDecoder.
struct JSONLine {
  /// A field's name, unescaped, and its value's bytes as they stand.
  struct Field {
    let name: String
    /// Half-open range of bytes of the line, quotation marks included.
    let nameBytes: Range<Int>
    let valueBytes: Range<Int>
  }

  struct SyntaxError: Error {
    let message: String
  }

  /// Deeper values are refused: no entry needs them, and a stack of brackets must cost nothing.
  private static let depthLimit = 512

  let fields: [Field]

  /// - Throws: `SyntaxError` where `line` (UTF-8) is no JSON object.
  init(_ line: UnsafeBufferPointer<UInt8>) throws {
    var scanner = Scanner(bytes: line)
    fields = try scanner.object()
  }

  /// The last field called `name`, as JSON readers take it.
  func field(_ name: String) -> Field? { fields.last { $0.name == name } }

  /// The text of a string value; nil where the value is no string.
  static func string(_ value: Range<Int>, in line: UnsafeBufferPointer<UInt8>) throws -> String? {
    guard line[value.lowerBound] == UInt8(ascii: "\"") else { return nil }
    return try JSONString.decode(
      UnsafeBufferPointer(rebasing: line[(value.lowerBound + 1)..<(value.upperBound - 1)]))
  }

  private struct Scanner {
    let bytes: UnsafeBufferPointer<UInt8>
    var position = 0

    mutating func object() throws -> [Field] {
      skipSpace()
      guard take(UInt8(ascii: "{")) else { throw SyntaxError(message: "not a JSON object") }
      var fields: [Field] = []
      skipSpace()
      if !take(UInt8(ascii: "}")) {
        repeat {
          skipSpace()
          let name = try string()
          skipSpace()
          guard take(UInt8(ascii: ":")) else { throw error("expected \":\"") }
          skipSpace()
          let start = position
          try value()
          let decoded = try JSONString.decode(
            UnsafeBufferPointer(rebasing: bytes[(name.lowerBound + 1)..<(name.upperBound - 1)]))
          fields.append(Field(name: decoded, nameBytes: name, valueBytes: start..<position))
          skipSpace()
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "}")) else { throw error("expected \",\" or \"}\"") }
      }
      skipSpace()
      guard position == bytes.count else { throw error("text behind the object") }
      return fields
    }

    /// Passes over one value; brackets are counted, not recursed into.
    private mutating func value() throws {
      var open: [UInt8] = []
      repeat {
        skipSpace()
        guard position < bytes.count else { throw error("value expected") }
        switch bytes[position] {
        case UInt8(ascii: "\""): _ = try string()
        case UInt8(ascii: "{"), UInt8(ascii: "["):
          guard open.count < JSONLine.depthLimit else { throw error("nested too deeply") }
          let isObject = bytes[position] == UInt8(ascii: "{")
          position += 1
          skipSpace()
          let closing = isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")
          if !take(closing) {
            open.append(closing)
            if isObject { try key() }
            continue
          }
        default: try literal()
        }
        try closeOrContinue(&open)
      } while !open.isEmpty
    }

    private mutating func closeOrContinue(_ open: inout [UInt8]) throws {
      while let closing = open.last {
        skipSpace()
        if take(closing) {
          open.removeLast()
        } else {
          guard take(UInt8(ascii: ",")) else { throw error("expected \",\"") }
          if closing == UInt8(ascii: "}") { try key() }
          return
        }
      }
    }

    private mutating func key() throws {
      skipSpace()
      _ = try string()
      skipSpace()
      guard take(UInt8(ascii: ":")) else { throw error("expected \":\"") }
    }

    private mutating func string() throws -> Range<Int> {
      let start = position
      guard take(UInt8(ascii: "\"")) else { throw error("string expected") }
      while position < bytes.count {
        switch bytes[position] {
        case UInt8(ascii: "\""):
          position += 1
          return start..<position
        case UInt8(ascii: "\\"): position += 2
        case 0..<0x20: throw error("control character in a string")
        default: position += 1
        }
      }
      throw error("string without end")
    }

    private mutating func literal() throws {
      let start = position
      while position < bytes.count, Self.isLiteralByte(bytes[position]) { position += 1 }
      let text = String(decoding: bytes[start..<position], as: UTF8.self)
      if text == "true" || text == "false" || text == "null" { return }
      let digits = text.utf8.drop { $0 == UInt8(ascii: "-") }
      guard let first = digits.first, (0x30...0x39).contains(first), Double(text) != nil,
        !(first == 0x30 && digits.dropFirst().first.map { (0x30...0x39).contains($0) } == true)
      else { throw error("value expected") }
    }

    private static func isLiteralByte(_ byte: UInt8) -> Bool {
      (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "-")
        || byte == UInt8(ascii: "+")
        || byte == UInt8(ascii: ".")
    }

    private mutating func skipSpace() {
      while position < bytes.count {
        switch bytes[position] {
        case 0x20, 0x09, 0x0A, 0x0D: position += 1
        default: return
        }
      }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
      guard position < bytes.count, bytes[position] == byte else { return false }
      position += 1
      return true
    }

    private func error(_ message: String) -> SyntaxError {
      SyntaxError(message: "not a JSON object: \(message) at byte \(position + 1)")
    }
  }
}
