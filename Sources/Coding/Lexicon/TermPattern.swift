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

private struct TermPatternScanner {
  /// Deeper brackets are a slip, and each level is a call.
  private static let depthLimit = 16

  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var depth = 0

  init(_ source: String) { scalars = Array(source.unicodeScalars) }

  mutating func sequence(inGroup: Bool) throws -> [TermPattern.Element] {
    var elements: [TermPattern.Element] = []
    while position < scalars.count {
      let scalar = scalars[position]
      switch scalar {
      case " ", "\t", "\n", "-", "/", "\u{A0}": position += 1
      case "(": elements.append(try group())
      case "|", ")":
        if inGroup { return elements }
        throw TermPattern.SyntaxError(message: "thừa dấu \"\(scalar)\", thiếu dấu \"(\" trước đó")
      case "<": elements.append(try reference())
      case ".":
        let start = position
        while position < scalars.count, scalars[position] == "." { position += 1 }
        switch position - start {
        case 2: elements.append(.gap(3))
        case 3: elements.append(.gap(8))
        default: throw TermPattern.SyntaxError(message: "dấu chấm: chỉ dùng \"..\" hoặc \"...\"")
        }
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
      let closing = scalars[position]
      position += 1
      if closing == ")" { break }
    }
    if position < scalars.count, scalars[position] == "?" {
      position += 1
      options.append([])
    }
    return .alternatives(options)
  }

  private mutating func reference() throws -> TermPattern.Element {
    guard let end = scalars[position...].firstIndex(of: ">") else {
      throw TermPattern.SyntaxError(message: "thiếu dấu \">\"")
    }
    var name = String.UnicodeScalarView()
    name.append(contentsOf: scalars[(position + 1)..<end])
    position = end + 1
    return String(name) == "so" ? .number : .list(String(name))
  }

  private mutating func word() throws -> TermPattern.Element {
    let exactCase = scalars[position] == "="
    if exactCase { position += 1 }
    var word = String.UnicodeScalarView()
    while position < scalars.count {
      let scalar = scalars[position]
      let isPart =
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || (0x300...0x36F).contains(scalar.value)
      if !isPart { break }
      word.append(scalar)
      position += 1
    }
    if word.isEmpty {
      throw TermPattern.SyntaxError(message: "ký tự lạ \"\(scalars[min(position, scalars.count - 1)])\"")
    }
    return .word(String(word), exactCase: exactCase)
  }
}
