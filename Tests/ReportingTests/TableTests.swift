import Testing

@testable import Reporting

@Suite("Tables")
struct TableTests {
  private func printed(_ report: AppendixReport) -> [String] {
    report.table.fullRows.map { row in
      row.map { $0.text(report.definition.words) }.joined(separator: " ; ")
    }
  }

  @Test("of topics print as published")
  func topics() throws {
    let report = try Fixtures.report(labelStyle: .plain)
    #expect(report.title == "Các vướng mắc chính trong ngày 22/9/2025")
    #expect(printed(report).first == "1 ; An Giang ; Thiếu trang thiết bị ; 3/102 (2,9%)")
    #expect(report.table.groups.map(\.rows.count) == [3, 2, 2])
  }

  @Test("of completion print full names, and a dash for what was not reported")
  func completion() throws {
    #expect(
      printed(try Fixtures.completionReport()) == [
        "1 ; An Giang ; 94,74% ; 85,71% ; 100% ; 52,63%",
        "2 ; Thành phố Cần Thơ ; 73,68% ; 0% ; – ; –",
      ])
  }

  @Test("of texts say in the title how many provinces wrote, in two digits")
  func texts() throws {
    let report = try Fixtures.textsReport(["a", "b", "c"])
    #expect(report.title.hasSuffix("(02/04 tỉnh, thành phố)"))
    #expect(printed(report) == ["1 ; Tỉnh ủy An Giang ; b", "2 ; Thành ủy Huế ; a", "2 ; Thành ủy Huế ; c"])
    #expect(report.table.groups.map(\.rows.count) == [1, 2])
  }

  @Test("spell out the abbreviations that they use and no others")
  func abbreviations() throws {
    #expect(
      try Fixtures.textsReport(["Thiếu CNTT."]).table.note
        == "Ghi chú: Chữ viết tắt: CNTT là công nghệ thông tin.")
    #expect(try Fixtures.textsReport(["CNTTX, BML10, xCKS"]).table.note == nil)
    let note = try #require(try Fixtures.report().table.note)
    #expect(note.hasSuffix("đích danh. Chữ viết tắt: TP. là thành phố; CNTT là công nghệ thông tin."))
    #expect(try #require(try Fixtures.report(labelStyle: .plain).table.note).contains("đích danh") == false)
  }

  @Test("refuse figures that are no share and provinces that are not listed")
  func refused() {
    let provinces = Fixtures.provinces
    for (done, total) in [(1, 0), (3, 2), (-1, 2)] {
      #expect(throws: ReportingError(.completion(province: "An Giang", done: done, total: total))) {
        try CompletionRow.rows(
          [.init(province: "91", body: .peoplesCouncil, done: done, total: total)], provinces: provinces)
      }
    }
    #expect(throws: ReportingError(.unknownProvince(code: "00"))) {
      try CompletionRow.rows(
        [.init(province: "00", body: .peoplesCouncil, done: 1, total: 2)], provinces: provinces)
    }
    #expect(throws: ReportingError(.unknownProvince(code: "00"))) {
      try ProvinceTexts(
        [.init(province: "00", unit: "", text: "", topics: [])], provinces: provinces, labels: [:])
    }
  }
}
