import Foundation
import Testing

@testable import Reporting

@Suite("Workbooks of Excel")
struct XlsxTests {
  private func archive(_ reports: AppendixReport...) throws -> ZipReader {
    try ZipReader(XlsxRenderer(layout: Fixtures.party).render(reports))
  }

  private func cells(_ archive: ZipReader, sheet: Int = 1) throws -> [[String]] {
    try OfficeReader.cells(
      sheet: archive["xl/worksheets/sheet\(sheet).xml"], sharedStrings: archive["xl/sharedStrings.xml"])
  }

  @Test("are written as kept")
  func snapshots() throws {
    let isOurs = { (name: String) in
      name.contains("worksheets/") || name.hasSuffix("sharedStrings.xml") || name.hasSuffix("core.xml")
        || name.hasSuffix("workbook.xml")
    }
    try expectSnapshot(archive(Fixtures.report()).dump(isOurs), named: "appendix-06.xlsx.txt")
    try expectSnapshot(archive(Fixtures.completionReport()).dump(isOurs), named: "appendix-21.xlsx.txt")
    try expectSnapshot(archive(Fixtures.textsReport()).dump(isOurs), named: "appendix-22.xlsx.txt")
  }

  @Test("hold figures as numbers, percentages rounded as they are printed")
  func figures() throws {
    let topics = try cells(archive(Fixtures.report(labelStyle: .plain)))
    #expect(topics[0][0] == "Phụ lục 6")
    #expect(
      topics[2] == [
        "STT", "Tỉnh/thành phố", "Vướng mắc chính trong ngày", "Số xã gặp vướng mắc", "Tổng số xã",
        "Tỉ lệ (%)",
      ])
    #expect(topics[3] == ["1", "An Giang", "Thiếu trang thiết bị", "3", "102", "2.9"])
    #expect(topics[5] == ["1", "An Giang", "Thiếu nhân lực CNTT", "2", "102", "2"])
    let completion = try cells(archive(Fixtures.completionReport()))
    #expect(completion[3].dropFirst(2).map(Double.init) == [94.74, 85.71, 100, 52.63])
    #expect(completion[4].dropFirst(2).map(Double.init) == [73.68, 0, nil, nil])
    #expect(completion[4].last == "–")
  }

  @Test("show the entries behind every figure on a second sheet")
  func entries() throws {
    let report = try Fixtures.report()
    let rows = try cells(archive(report), sheet: 2)
    guard case .rankings(let rankings) = report.content else { return }
    #expect(rows.count - 1 == rankings.flatMap(\.rows).reduce(0) { $0 + $1.entries.count })
    #expect(
      rows[1] == [
        "1", "An Giang", "xã Số 1", "Thiếu trang thiết bị", "Thiếu máy tính; máy scan",
        "Thiếu máy tính, máy scan",
      ])
  }

  @Test("say on a third sheet how far each figure can be relied on")
  func details() throws {
    let rows = try cells(archive(Fixtures.report()), sheet: 3)
    #expect(rows[0].count == 10)
    #expect(
      rows[1] == [
        "1", "An Giang", "1", "Thiếu trang thiết bị", "3", "4", "1", "1", "vị trí trong bảng chưa chắc chắn",
        "xã Số 1: “Thiếu máy tính, máy scan”\nxã Số 3: “Thiếu máy tính”\n"
          + "xã Số 3: “- Thiếu máy tính - Phần mềm hộ tịch chậm”",
      ])
  }

  @Test("compare with an earlier day on the third sheet, with what is gone")
  func comparison() throws {
    let yesterday = TopicCounts(["91": ["kinh-phi/thieu": 9, "thiet-bi/thieu": 5, "phan-mem/ho-tich": 1]])
    let rows = try cells(archive(Fixtures.report(previous: yesterday)), sheet: 3)
    #expect(
      Array(rows[0].suffix(3)) == ["Số xã ngày 21/9/2025", "Thay đổi", "Thứ tự ngày 21/9/2025"])
    #expect(Array(rows[1].suffix(3)) == ["5", "▼ 2, thứ 2 → 1", "2"])
    #expect(Array(rows[3].suffix(3)) == ["0", "▲ 2, mới", "–"])
    #expect(
      rows[4] == [
        "1", "An Giang", "–", "Thiếu kinh phí", "1", "–", "–", "–", "–", "–", "9", "không còn trong bảng",
        "1",
      ])
  }

  @Test("show what a text was coded with in a column of its own")
  func textTopics() throws {
    let rows = try cells(archive(Fixtures.textsReport())).dropFirst(2).prefix(3)
    #expect(rows.map(\.last) == ["Chủ đề", "Thiếu kinh phí", "Thiếu kinh phí"])
  }

  @Test("carry hostile texts, but for control characters, and none becomes a formula")
  func hostile() throws {
    let report = try Fixtures.textsReport(HostileTexts.all.filter { $0.utf16.count < 500 })
    let archive = try archive(report)
    #expect(archive.entries.allSatisfy { OfficeReader.parses($0.text) })
    let rows = try cells(archive).dropFirst(3).prefix(report.table.fullRows.count)
    let expected = report.table.fullRows.map { row -> String in
      guard case .text(let text) = row[2] else { return "" }
      return TextScalars.lines(TextScalars.printable(text)).joined(separator: "\n")
    }
    #expect(rows.map { Array($0[2].unicodeScalars) } == expected.map { Array($0.unicodeScalars) })
  }

  @Test("let a text go on in the next row that is too long for a cell")
  func longTexts() throws {
    for text in HostileTexts.all where text.utf16.count >= 500 {
      let rows = try cells(archive(Fixtures.textsReport([text]))).dropFirst(3)
      #expect(rows.count > 1)
      #expect(rows.allSatisfy { $0[1] == "Thành ủy Huế" })
      #expect(rows.map { $0[2] }.joined() == text)
    }
  }

  @Test(
    "cut long texts behind white space where there is some",
    arguments: [
      ("abc", 4, ["abc"]), ("", 4, [""]), ("aaa bbb", 5, ["aaa ", "bbb"]),
      ("aaaabbbbc", 4, ["aaaa", "bbbb", "c"]),
      ("a bbbbbbbbb", 8, ["a bbbbbb", "bbb"]), ("👍👍👍", 4, ["👍👍", "👍"]), ("a\r\nb\u{1}", 8, ["a\nb"]),
      ("_x0041_", 12, ["_x0041", "_"]), ("_x0041_", 13, ["_x0041_"]),
    ])
  func pieces(text: String, limit: Int, expected: [String]) {
    #expect(ExcelText.pieces(text, limit: limit) == expected)
  }

  @Test("have one sheet an appendix, and behind each top-K table one with entries and one with details")
  func sheets() throws {
    let workbook = try archive(Fixtures.report(6), Fixtures.report(14), Fixtures.completionReport())[
      "xl/workbook.xml"]
    let names = workbook.matches(of: /<sheet name="([^"]*)"/).map { String($0.1) }
    #expect(
      names == [
        "Phụ lục 6", "Ý kiến 6", "Phân tích 6", "Phụ lục 14", "Ý kiến 14", "Phân tích 14", "Phụ lục 21",
      ])
  }

  @Test("freeze and repeat the heading row, and fit an A4 page")
  func pages() throws {
    let sheet = try archive(Fixtures.report())["xl/worksheets/sheet1.xml"]
    for part in [
      "<pane ySplit=\"3\" topLeftCell=\"A4\" activePane=\"bottomLeft\" state=\"frozen\"/>",
      "<pageSetup paperSize=\"9\" fitToHeight=\"0\" orientation=\"portrait\"/>", "fitToPage=\"1\"",
      "&amp;C&amp;\"Times New Roman,Regular\"&amp;14&amp;P",
    ] {
      #expect(sheet.contains(part), "\(part)")
    }
    let archive = try archive(Fixtures.report())
    #expect(try archive["xl/workbook.xml"].contains("'Phụ lục 6'!$3:$3</definedName>"))
    #expect(try !archive["xl/styles.xml"].contains("<name val=\"Arial\""))
  }

  @Test("write numbers with a point where the locale has a comma", .enabled(if: CommaLocale.isInstalled))
  func commaLocale() throws {
    let expected = try XlsxRenderer(layout: Fixtures.party).render(Fixtures.report())
    let actual = try CommaLocale.run { try XlsxRenderer(layout: Fixtures.party).render(Fixtures.report()) }
    #expect(actual == expected)
  }
}

/// A locale with a decimal comma for the calling thread, where the system has one.
private enum CommaLocale {
  private static let names = ["vi_VN.UTF-8", "de_DE.UTF-8", "fr_FR.UTF-8"]

  static var isInstalled: Bool {
    guard let locale = make() else { return false }
    freelocale(locale)
    return true
  }

  static func run<Result>(_ body: () throws -> Result) rethrows -> Result {
    guard let locale = make() else { return try body() }
    let previous = uselocale(locale)
    defer {
      uselocale(previous)
      freelocale(locale)
    }
    return try body()
  }

  private static func make() -> locale_t? {
    names.lazy.compactMap { newlocale(1 << LC_NUMERIC, $0, nil) }.first
  }
}
