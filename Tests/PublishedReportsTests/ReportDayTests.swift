import PublishedReports
import Submissions
import Testing

@Suite("The day of a published report")
struct ReportDayTests {
  @Test(
    "is the one that it reports on",
    arguments: [
      ("Quyết định ngày 24/6/2025\nkết quả trong ngày 22/9/2025\ntrong ngày 21/09/2025\n", "2025-09-22"),
      ("(Tổng hợp đến 16h00 ngày 22/9/2025)\nQuyết định ngày 24/6/2025\n", "2025-09-22"),
      ("Vướng mắc trong nga\u{300}y 05/02/2026\n", "2026-02-05"),
      ("trong ngày 31/2/2026, ngày 1/3/2026\n", "2026-03-01"), ("Vướng mắc 22/9/2025\n", nil), ("", nil),
    ])
  func day(head: String, expected: String?) throws {
    let table = " Phụ lục 6\nSTT Tỉnh/thành phố Vướng mắc Số xã\n1 An Giang Lỗi 1/102 (1,0%)\n"
    let report = try PublishedReportReader(provinces: provinces).read(head + table)
    #expect(report.day?.description == expected)
  }
}
