/// A term in the lexicon's own notation.
///
/// `máy (tính|in)` alternatives, `(cái)? máy` optional, `máy .. hỏng` up to three syllables between,
/// `máy ... hỏng` up to eight, `<so>` any number, `<may-moc>` any term of that list, `=TH` exactly
/// these capitals.
public struct TermPattern: Sendable, Hashable {
  public enum Element: Sendable, Hashable {
    case word(String, exactCase: Bool)
    case number
    /// At most so many syllables between the neighbours.
    case gap(Int)
    case list(String)
    case alternatives([[Element]])
  }

  public let source: String
  public let elements: [Element]

  /// - Throws: `SyntaxError` with a sentence in Vietnamese.
  public init(_ source: String) throws {
    self.source = source
    var scanner = TermPatternScanner(source)
    elements = try scanner.sequence(inGroup: false)
    if elements.isEmpty { throw SyntaxError(message: "từ khóa trống") }
    if case .gap = elements[0] { throw SyntaxError(message: "từ khóa không được bắt đầu bằng dấu \"..\"") }
    if case .gap = elements[elements.count - 1] {
      throw SyntaxError(message: "từ khóa không được kết thúc bằng dấu \"..\"")
    }
  }

  public struct SyntaxError: Error, Sendable {
    public let message: String
  }
}

/// Reads a pattern's UTF-8: a lexicon has some ten thousand, and each start reads them all.
private struct TermPatternScanner {
  /// Deeper brackets are a slip, and each level is a call.
  private static let depthLimit = 16

  private let bytes: [UInt8]
  private var position = 0
  private var depth = 0

  init(_ source: String) { bytes = Array(source.utf8) }

  mutating func sequence(inGroup: Bool) throws -> [TermPattern.Element] {
    var elements: [TermPattern.Element] = []
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "-"), UInt8(ascii: "/"):
        position += 1
      case UInt8(ascii: "("): elements.append(try group())
      case UInt8(ascii: "|"), UInt8(ascii: ")"):
        if inGroup { return elements }
        throw TermPattern.SyntaxError(
          message: "thừa dấu \"\(scalar(at: position))\", thiếu dấu \"(\" trước đó")
      case UInt8(ascii: "<"): elements.append(try reference())
      case UInt8(ascii: "."):
        let start = position
        while position < bytes.count, bytes[position] == UInt8(ascii: ".") { position += 1 }
        switch position - start {
        case 2: elements.append(.gap(3))
        case 3: elements.append(.gap(8))
        default: throw TermPattern.SyntaxError(message: "dấu chấm: chỉ dùng \"..\" hoặc \"...\"")
        }
      case 0xC2 where scalar(at: position) == "\u{A0}": position += 2
      default: try elements.append(word())
      }
    }
    if inGroup { throw TermPattern.SyntaxError(message: "thiếu dấu \")\"") }
    return elements
  }

  private mutating func group() throws -> TermPattern.Element {
    position += 1
    depth += 1
    defer { depth -= 1 }
    if depth > Self.depthLimit {
      throw TermPattern.SyntaxError(message: "quá \(Self.depthLimit) lớp ngoặc lồng nhau")
    }
    var options: [[TermPattern.Element]] = []
    while true {
      options.append(try sequence(inGroup: true))
      let closing = bytes[position]
      position += 1
      if closing == UInt8(ascii: ")") { break }
    }
    if position < bytes.count, bytes[position] == UInt8(ascii: "?") {
      position += 1
      options.append([])
    }
    return .alternatives(options)
  }

  private mutating func reference() throws -> TermPattern.Element {
    guard let end = bytes[position...].firstIndex(of: UInt8(ascii: ">")) else {
      throw TermPattern.SyntaxError(message: "thiếu dấu \">\"")
    }
    let name = String(decoding: bytes[(position + 1)..<end], as: UTF8.self)
    position = end + 1
    return name == "so" ? .number : .list(name)
  }

  private mutating func word() throws -> TermPattern.Element {
    let exactCase = bytes[position] == UInt8(ascii: "=")
    if exactCase { position += 1 }
    let start = position
    while position < bytes.count {
      let byte = bytes[position]
      if byte < 0x80 {
        guard (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 else { break }
        position += 1
      } else {
        let scalar = scalar(at: position)
        guard Self.isPart(scalar) else { break }
        position += scalar.utf8.count
      }
    }
    if position == start {
      let place = min(position, bytes.count - 1)
      throw TermPattern.SyntaxError(message: "ký tự lạ \"\(scalar(at: place))\"")
    }
    return .word(String(decoding: bytes[start..<position], as: UTF8.self), exactCase: exactCase)
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Letters of Vietnamese and combining marks.
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x300...0x36F, 0x1EA0...0x1EF9: true
    default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }

  private func scalar(at position: Int) -> Unicode.Scalar {
    String(decoding: bytes[position..<min(position + 4, bytes.count)], as: UTF8.self).unicodeScalars.first!
  }
}
