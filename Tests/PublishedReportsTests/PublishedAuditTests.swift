import PublishedReports
import Testing

@Suite("Findings in a published report")
struct PublishedAuditTests {
  private static let two = [
    KnownProvince(number: 1, name: "Quảng Ngãi", tableName: "Quảng Ngãi", communeCount: 96),
    KnownProvince(number: 2, name: "Huế", tableName: "TP. Huế", communeCount: 40),
  ]

  private static func row(
    _ label: String, _ count: Int, _ total: Int, _ percent: String, province: String = "Quảng Ngãi"
  ) -> PublishedRow {
    PublishedRow(province: province, label: label, count: count, total: total, percent: percent)
  }

  private static let right = [row("A", 30, 96, "31,2"), row("B", 18, 96, "18,8"), row("C", 6, 96, "6,2")]
  private static let rightHue = [
    row("A", 8, 40, "20,0", province: "TP. Huế"), row("B", 4, 40, "10,0", province: "TP. Huế"),
    row("C", 4, 40, "10,0", province: "TP. Huế"),
  ]

  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let rows: [PublishedRow]
    /// "what province detail".
    let expected: [String]
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(name: "right rows, halves to even", rows: right + rightHue, expected: []),
    Case(
      name: "halves rounded up",
      rows: [row("A", 30, 96, "31,3"), row("B", 18, 96, "18,8"), row("C", 6, 96, "6,2")] + rightHue,
      expected: ["sai-ty-le|Quảng Ngãi|“A” 30/96: ghi 31,3%, đúng là 31,2%."]),
    Case(
      name: "decimal point and whole number are the same percentage, two decimals are not",
      rows: [row("A", 96, 96, "100"), row("B", 30, 96, "31.2"), row("C", 6, 96, "6,25")] + rightHue,
      expected: ["sai-ty-le|Quảng Ngãi|“C” 6/96: ghi 6,25%, đúng là 6,2%."]),
    Case(
      name: "no percentage",
      rows: [row("A", 30, 96, ""), row("B", 18, 96, "18,8"), row("C", 6, 96, "6,2")] + rightHue,
      expected: ["thieu-ty-le|Quảng Ngãi|“A” 30/96: không ghi tỷ lệ."]),
    Case(
      name: "out of order",
      rows: [row("B", 18, 96, "18,8"), row("A", 30, 96, "31,2"), row("C", 6, 96, "6,2")] + rightHue,
      expected: ["sai-thu-tu|Quảng Ngãi|“A” (30) đứng sau “B” (18)."]),
    Case(
      name: "the row without complaint that is set last is out of order, and the finding says why",
      rows: [row("A", 18, 96, "18,8"), row("B", 6, 96, "6,2"), row("Không có vướng mắc", 30, 96, "31,2")]
        + rightHue,
      expected: [
        "sai-thu-tu|Quảng Ngãi|“Không có vướng mắc” (30) đứng sau “B” (6) (dòng không có ý kiến được xếp cuối)."
      ]),
    Case(
      name: "fewer than three rows", rows: Array(right.prefix(2)) + rightHue,
      expected: ["thieu-dong|Quảng Ngãi|Có 2 dòng, cần 3."]),
    Case(
      name: "more than three rows", rows: right + [row("D", 6, 96, "6,2")] + rightHue,
      expected: ["thua-dong|Quảng Ngãi|Có 4 dòng, cần 3."]),
    Case(
      name: "wrong total", rows: [row("A", 30, 95, "31,6")] + right.dropFirst() + rightHue,
      expected: ["sai-tong-so-xa|Quảng Ngãi|“A” 30/95: tỉnh, thành phố này có 96 đơn vị cấp xã."]),
    Case(
      name: "count above total, total zero",
      rows: [row("A", 97, 96, "101,0"), row("B", 1, 0, "0,0"), row("C", 1, 96, "1,0")] + rightHue,
      expected: [
        "vuot-tong-so-xa|Quảng Ngãi|“A” 97/96: số xã lớn hơn tổng số.",
        "sai-tong-so-xa|Quảng Ngãi|“B” 1/0: tỉnh, thành phố này có 96 đơn vị cấp xã.",
        "vuot-tong-so-xa|Quảng Ngãi|“B” 1/0: số xã lớn hơn tổng số.",
        "sai-ty-le|Quảng Ngãi|“B” 1/0: ghi 0,0%, tổng số bằng 0.",
      ]),
    Case(
      name: "same label in two spellings",
      rows: [
        row("Thiếu  Hóa đơn", 30, 96, "31,2"), row("B", 18, 96, "18,8"), row("thiếu hóa đơn", 6, 96, "6,2"),
      ]
        + rightHue,
      expected: ["trung-nhan|Quảng Ngãi|“thiếu hóa đơn” có nhiều lần."]),
    Case(
      name: "a province missing", rows: right, expected: ["thieu-tinh|TP. Huế|TP. Huế không có trong bảng."]),
  ]

  private func summaries(_ report: PublishedReport) -> [String] {
    PublishedAudit.findings(in: report, provinces: Self.two).map {
      "\($0.what.rawValue)|\($0.province)|\($0.detail)"
    }
  }

  @Test("Each fault of a row table is found, and nothing else", arguments: cases)
  func rowTables(case audit: Case) {
    #expect(summaries(PublishedReport(appendices: [13: .rows(audit.rows)])) == audit.expected)
  }

  @Test("Rates: a missing value, a missing province")
  func rates() {
    let rates = PublishedRates(
      number: 1, province: "Quảng Ngãi", partyCommittee: "1", peoplesCouncil: nil, peoplesCommittee: "0",
      fatherlandFront: nil)
    #expect(
      summaries(PublishedReport(appendices: [21: .rates([rates])])) == [
        "thieu-ty-le|Quảng Ngãi|Không có tỉ lệ của: Hội đồng nhân dân, Mặt trận Tổ quốc.",
        "thieu-tinh|TP. Huế|TP. Huế không có trong bảng.",
      ])
  }

  @Test("Texts: the title's count, an office without text; provinces that did not report are no fault")
  func texts() {
    let entries = [
      PublishedText(number: 1, unit: "HĐND tỉnh Quảng Ngãi", province: "Quảng Ngãi", text: "Thiếu ghế"),
      PublishedText(number: 2, unit: "HĐND TP. Huế", province: "TP. Huế", text: ""),
    ]
    func audit(_ entries: [PublishedText], reported: Int?) -> [String] {
      summaries(
        PublishedReport(appendices: [
          23: .texts(PublishedTexts(reported: reported, total: 34, entries: entries))
        ]))
    }
    #expect(audit(Array(entries.prefix(1)), reported: 1) == [])
    #expect(audit(Array(entries.prefix(1)), reported: nil) == [])
    #expect(
      audit(entries, reported: 3) == [
        "thieu-noi-dung|TP. Huế|HĐND TP. Huế có tên nhưng không có nội dung.",
        "sai-so-tinh-bao-cao||Tiêu đề ghi 3 tỉnh, thành phố báo cáo, bảng có 2.",
      ])
  }

  @Test("Words that were not read are named with their appendix")
  func unread() {
    let report = PublishedReport(
      appendices: [6: .rows(Self.right + Self.rightHue), 13: .rows(Self.right + Self.rightHue)],
      unread: [UnreadText(appendix: 13, province: "TP. Huế", text: "Ghế gãy")])
    let findings = PublishedAudit.findings(in: report, provinces: Self.two)
    #expect(
      findings == [
        Finding(
          appendix: 13, province: "TP. Huế", what: .unread, detail: "Không rõ thuộc dòng nào: “Ghế gãy”.")
      ])
  }
}
