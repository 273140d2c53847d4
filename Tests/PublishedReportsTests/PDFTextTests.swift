import Foundation
import PublishedReports
import Testing

@Suite("Reports as PDF")
struct PDFTextTests {
  private static let hasTool = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .contains { FileManager.default.isExecutableFile(atPath: "\($0)/pdftotext") }

  /// Made with LibreOffice from mini-report.html beside it.
  private let report = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Fixtures/mini-report.pdf")

  @Test("A PDF's tables come out row by row", .enabled(if: hasTool, "needs pdftotext (poppler-utils)"))
  func tables() throws {
    let text = try PDFText.read(report)
    #expect(
      try rows(of: text).map(\.summary) == [
        "TP. Hồ Chí Minh: Kho giấy in của bộ phận tiếp dân thường hết vào cuối tuần, chưa có nơi cấp bù 10/168 (6,0)",
        "TP. Hồ Chí Minh: Mái nhà để xe bị dột 9/168 (5,4)", "TP. Hồ Chí Minh: Biển chỉ đường mờ 8/168 (4,8)",
        "TP. Huế: Đồng hồ treo tường chạy sai 10/40 (25,0)", "TP. Huế: Quạt trần kêu to 9/40 (22,5)",
        "TP. Huế: Cửa kính khó mở 8/40 (20,0)",
      ])
    let entries = try #require(try texts(of: text)).entries
    #expect(entries.map(\.unit) == ["Thành ủy Thành phố Hồ Chí Minh", "Tỉnh ủy Gia Lai"])
    #expect(
      entries.map(\.text) == [
        "Thiếu ghế", "- Bàn họp cũ, nhiều chân bàn đã gãy và phải kê bằng gạch;\n- Đèn hỏng.",
      ])
  }

  @Test("Without pdftotext the error says what to install")
  func noTool() {
    let error = #expect(throws: PublishedReportError.noPDFTool) {
      try PDFText.read(report, searchPath: "/nonexistent:")
    }
    #expect(error?.description.contains("poppler-utils") == true)
  }

  @Test("A file that is no PDF is refused with what pdftotext says", .enabled(if: hasTool, "needs pdftotext"))
  func noPDF() {
    #expect {
      try PDFText.read(URL(fileURLWithPath: #filePath))
    } throws: { error in
      if case .pdfToolFailed(1, let message)? = error as? PublishedReportError {
        !message.isEmpty
      } else {
        false
      }
    }
  }
}
