/// A JSON value whose object fields keep their order.
enum JSONValue {
  case null
  case integer(Int)
  case string(String)
  case array([JSONValue])
  case object([(name: String, value: JSONValue)])

  /// The value as text: indented by two spaces, but an object of scalars on one line.
  func text(indent: String = "") -> String {
    let inner = indent + "  "
    switch self {
    case .null: return "null"
    case .integer(let value): return String(value)
    case .string(let value): return Self.quoted(value)
    case .array(let values):
      if values.isEmpty || !values.contains(where: \.isObject) {
        return "[" + values.map { $0.text() }.joined(separator: ", ") + "]"
      }
      return "[\n" + values.map { inner + $0.text(indent: inner) }.joined(separator: ",\n") + "\n\(indent)]"
    case .object(let fields):
      if !fields.contains(where: \.value.holdsObject) {
        return "{" + fields.map { "\(Self.quoted($0.name)): \($0.value.text())" }.joined(separator: ", ")
          + "}"
      }
      return "{\n"
        + fields.map { "\(inner)\(Self.quoted($0.name)): \($0.value.text(indent: inner))" }
        .joined(separator: ",\n") + "\n\(indent)}"
    }
  }

  private var isObject: Bool {
    if case .object = self { true } else { false }
  }

  private var holdsObject: Bool {
    switch self {
    case .object: true
    case .array(let values): values.contains(where: \.isObject)
    case .null, .integer, .string: false
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result.append(contentsOf: ["\\", scalar])
      case "\n": result.append(contentsOf: "\\n".unicodeScalars)
      case _ where scalar.value < 0x20:
        let hex = String(scalar.value, radix: 16)
        result.append(
          contentsOf: ("\\u" + String(repeating: "0", count: 4 - hex.utf8.count) + hex).unicodeScalars)
      default: result.append(scalar)
      }
    }
    result.append("\"")
    return String(result)
  }
}
