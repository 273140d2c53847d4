/// JSON as it is written: keys in the order given, the same bytes for the same figures.
indirect enum JSONTree {
  case object([(key: String, value: JSONTree)])
  case array([JSONTree])
  case string(String)
  case integer(Int)
  case number(Double)
  case null

  /// On one line.
  var text: String {
    var output: [UInt8] = []
    append(to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  private func append(to output: inout [UInt8]) {
    switch self {
    case .object(let members):
      output.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { output.append(UInt8(ascii: ",")) }
        JSONString.append(member.key, to: &output)
        output.append(UInt8(ascii: ":"))
        member.value.append(to: &output)
      }
      output.append(UInt8(ascii: "}"))
    case .array(let elements):
      output.append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        if index > 0 { output.append(UInt8(ascii: ",")) }
        element.append(to: &output)
      }
      output.append(UInt8(ascii: "]"))
    case .string(let text): JSONString.append(text, to: &output)
    case .integer(let value): output += "\(value)".utf8
    case .number(let value): output += (value.isFinite ? "\(value)" : "null").utf8
    case .null: output += "null".utf8
    }
  }

  static func strings(_ texts: [String]) -> JSONTree { .array(texts.map(JSONTree.string)) }

  static func optional(_ text: String?) -> JSONTree { text.map(JSONTree.string) ?? .null }

  static func optional(_ value: Int?) -> JSONTree { value.map(JSONTree.integer) ?? .null }
}
