/// A JSON document whose keys stay in the order in which they were given.
indirect enum JSONValue {
  case null
  case number(Int)
  case string(String)
  case array([JSONValue])
  case object([(key: String, value: JSONValue)])

  /// The document with two spaces of indentation and a line feed at its end.
  var document: String {
    var text = String.UnicodeScalarView()
    write(to: &text, indentation: 0)
    text.append("\n")
    return String(text)
  }

  private func write(to text: inout String.UnicodeScalarView, indentation: Int) {
    switch self {
    case .null: text.append(contentsOf: "null".unicodeScalars)
    case .number(let number): text.append(contentsOf: "\(number)".unicodeScalars)
    case .string(let string): Self.write(string, to: &text)
    case .array(let values):
      Self.write(values, between: "[", and: "]", to: &text, indentation: indentation) { value, text in
        value.write(to: &text, indentation: indentation + 1)
      }
    case .object(let members):
      Self.write(members, between: "{", and: "}", to: &text, indentation: indentation) { member, text in
        Self.write(member.key, to: &text)
        text.append(contentsOf: ": ".unicodeScalars)
        member.value.write(to: &text, indentation: indentation + 1)
      }
    }
  }

  private static func write<Item>(
    _ items: [Item], between open: Unicode.Scalar, and close: Unicode.Scalar,
    to text: inout String.UnicodeScalarView, indentation: Int,
    item write: (Item, inout String.UnicodeScalarView) -> Void
  ) {
    text.append(open)
    for (index, item) in items.enumerated() {
      if index > 0 { text.append(",") }
      text.append("\n")
      text.append(contentsOf: repeatElement(" ", count: 2 * (indentation + 1)))
      write(item, &text)
    }
    if !items.isEmpty {
      text.append("\n")
      text.append(contentsOf: repeatElement(" ", count: 2 * indentation))
    }
    text.append(close)
  }

  private static func write(_ string: String, to text: inout String.UnicodeScalarView) {
    text.append("\"")
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text.append(contentsOf: "\\\"".unicodeScalars)
      case "\\": text.append(contentsOf: "\\\\".unicodeScalars)
      case "\n": text.append(contentsOf: "\\n".unicodeScalars)
      case "\r": text.append(contentsOf: "\\r".unicodeScalars)
      case "\t": text.append(contentsOf: "\\t".unicodeScalars)
      case "\0"..<" ":
        let hex = String(scalar.value, radix: 16)
        text.append(contentsOf: "\\u\(String(repeating: "0", count: 4 - hex.count))\(hex)".unicodeScalars)
      default: text.append(scalar)
      }
    }
    text.append("\"")
  }
}
