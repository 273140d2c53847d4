import Hummingbird

/// The fields of a form or of a query, in their order.
struct FormFields: Sendable {
  private let fields: [(name: String, value: String)]

  /// The first value of the field; nil where it is absent.
  subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

  /// The first value of the field without blanks around it; nil where there is nothing else.
  func filled(_ name: String) -> String? {
    guard let value = self[name] else { return nil }
    let trimmed = value.trimmed
    return trimmed.isEmpty ? nil : trimmed
  }

  func all(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

  /// - Parameter query: what stands behind the question mark; malformed fields are left out.
  init(query: String?) {
    fields = (query?.utf8.split(separator: UInt8(ascii: "&")) ?? []).compactMap { pair in
      let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = Self.decoded(parts[0]) else { return nil }
      guard parts.count == 2 else { return (name, "") }
      return Self.decoded(parts[1]).map { (name, $0) }
    }
  }

  /// The form that a page of ours has sent.
  ///
  /// - Parameter limit: bytes.
  /// - Throws: ``PageError`` where it is too large, comes too slowly, or lacks the session's token.
  init(_ request: Request, session: Session, limit: Int = 1 << 20) async throws {
    let body = request.body
    let buffer = try await withDeadline(.seconds(20)) { try await body.collect(upTo: limit) }
    self.init(query: String(buffer: buffer))
    guard let token = self[FormToken.field], session.formToken.matches(token) else {
      throw PageError.staleForm
    }
  }

  private static func decoded(_ text: Substring.UTF8View.SubSequence) -> String? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    var rest = text[...]
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "+"): bytes.append(UInt8(ascii: " "))
      case UInt8(ascii: "%"):
        guard let high = rest.popFirst().flatMap(hexadecimal), let low = rest.popFirst().flatMap(hexadecimal)
        else { return nil }
        bytes.append(high << 4 | low)
      default: bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}

/// The field of every form that holds the session's token.
enum FormToken {
  static let field = "ma-phien"
}
