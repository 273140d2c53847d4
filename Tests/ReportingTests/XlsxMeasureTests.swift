import Testing

@testable import Reporting

@Suite("Row heights")
struct XlsxMeasureTests {
  @Test(
    "follow the lines that a text takes",
    arguments: [
      ("", 10, 1), ("Thiếu máy tính", 20, 1), ("Thiếu máy tính", 6, 3), ("a\nb", 20, 2), ("a\r\nb", 20, 2),
      ("a\rb\n", 20, 3), ("nnnnnnnnnnnnnnnnnnnn", 10, 2), ("m m m m m m m m", 10, 2),
      ("Thiê\u{301}u ma\u{301}y ti\u{301}nh", 20, 1),
    ])
  func lines(text: String, width: Double, lines: Int) {
    // At 12 points a line is 21 pixels high in Excel.
    #expect(XlsxMeasure.height(size: 12, cells: [(text, width)]) == Double(lines) * 15.75)
  }

  @Test("are those of the highest cell, and no greater than Excel knows")
  func cells() {
    #expect(XlsxMeasure.height(size: 12, cells: [("a", 10), ("a\nb\nc", 10)]) == 3 * 15.75)
    #expect(XlsxMeasure.height(size: 12, cells: [(String(repeating: "a\n", count: 99), 10)]) == 409)
    #expect(XlsxMeasure.height(size: 12, cells: []) == 15.75)
  }

  @Test("leave room for the width of bold headings")
  func bold() {
    // 19 times 500 thousandths of an em fit in 9.6 em; in bold they do not.
    let text = String(repeating: "n", count: 9) + " " + String(repeating: "n", count: 9)
    let width = (9.6 * 12 / 0.75 + 5) / 8 - 5.0 / 7
    #expect(XlsxMeasure.height(size: 12, cells: [(text, width)]) == 15.75)
    #expect(XlsxMeasure.height(size: 12, cells: [(text, width)], isBold: true) == 2 * 15.75)
  }

  @Test("know a text that one row can show")
  func mostScalars() {
    for width in [8.0, 20, 60] {
      let text = String(repeating: "n", count: XlsxMeasure.mostScalars(width: width, size: 12))
      #expect(XlsxMeasure.height(size: 12, cells: [(text, width)]) < 409)
    }
  }
}
