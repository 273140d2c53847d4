import Testing

@testable import Workbench

struct MarkedTextTests {
  /// Marked segments in brackets.
  private func marked(_ text: String, _ ranges: [Range<Int>]) -> String {
    let marks = ranges.enumerated().map { MarkedText.Mark(range: $1, title: "\($0)") }
    return MarkedText(text, marks: marks).segments
      .map { $0.isMarked ? "[\($0.text)]" : $0.text }.joined()
  }

  @Test(arguments: [
    ("thiếu máy tính", [0..<5], "[thiếu] máy tính"),
    ("thiếu máy tính", [6..<14], "thiếu [máy tính]"),
    ("abcdef", [0..<3, 2..<5], "[ab][c][de]f"),
    ("abcdef", [1..<1], "abcdef"),
    ("abc", [1..<99], "a[bc]"),
    ("", [0..<1], ""),
  ])
  func marks(_ text: String, _ ranges: [Range<Int>], _ expected: String) {
    #expect(marked(text, ranges) == expected)
  }

  /// Offsets count Unicode scalars, not characters: "e" + U+0302 + U+0301 is three, "\r\n" is two.
  @Test func countsUnicodeScalars() {
    #expect(marked("e\u{302}\u{301}\r\nx🇻🇳y", [5..<6]) == "e\u{302}\u{301}\r\n[x]🇻🇳y")
    #expect(marked("e\u{302}\u{301}\r\nx🇻🇳y", [8..<9]) == "e\u{302}\u{301}\r\nx🇻🇳[y]")
  }

  @Test func saysEveryReasonOnce() {
    let marks = [
      MarkedText.Mark(range: 0..<3, title: "a"), MarkedText.Mark(range: 0..<3, title: "a"),
      MarkedText.Mark(range: 1..<3, title: "b"),
    ]
    #expect(MarkedText("xyz", marks: marks).segments.map(\.title) == ["a", "a; b"])
  }

  @Test func textIsTheSumOfItsSegments() {
    var random = SystemRandomNumberGenerator()
    let text = "Xã  đề nghị\r\ncấp e\u{302}\u{301} 🇻🇳 máy"
    for _ in 0..<200 {
      let marks = (0..<4).map { _ in
        let start = Int.random(in: 0...30, using: &random)
        return MarkedText.Mark(range: start..<start + Int.random(in: 0...30, using: &random), title: "t")
      }
      let joined = MarkedText(text, marks: marks).segments.map(\.text).joined()
      #expect(Array(joined.unicodeScalars) == Array(text.unicodeScalars))
    }
  }
}
