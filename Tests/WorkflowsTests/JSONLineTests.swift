import Testing

@testable import Workflows

struct JSONLineTests {
  private func fields(_ line: String) throws -> [String] {
    var line = line
    return try line.withUTF8 { bytes in
      try JSONLine(bytes).fields.map { "\($0.name)=\(String(decoding: bytes[$0.valueBytes], as: UTF8.self))" }
    }
  }

  @Test func keepsValuesAsTheyStand() throws {
    #expect(
      try fields(#" {"a": 1.0, "b":"\u00e9", "c": [ {"x":[]}, null ] , "d":{}} "#)
        == ["a=1.0", #"b="\u00e9""#, #"c=[ {"x":[]}, null ]"#, "d={}"])
  }

  @Test(arguments: [
    "", "null", "[1]", "{", #"{"a"}"#, #"{"a":}"#, #"{"a":01}"#, #"{"a":1,}"#, #"{"a":1} x"#, #"{"a":"}"#,
    #"{"a":tru}"#, "{\"a\":\"\n\"}",
  ])
  func refusesWhatIsNoObject(_ line: String) {
    #expect(throws: JSONLine.SyntaxError.self) { try fields(line) }
  }

  @Test func aStackOfBracketsIsRefusedQuickly() {
    #expect(throws: JSONLine.SyntaxError.self) {
      try fields("{\"a\":" + String(repeating: "[", count: 1_000_000))
    }
  }

  @Test(arguments: [("a\"b", #""a\"b""#), ("\u{1}", #""\u0001""#), ("a\nb", #""a\nb""#), ("ế", "\"ế\"")])
  func writesStrings(_ text: String, _ expected: String) {
    var output: [UInt8] = []
    JSONString.append(text, to: &output)
    #expect(String(decoding: output, as: UTF8.self) == expected)
  }
}
