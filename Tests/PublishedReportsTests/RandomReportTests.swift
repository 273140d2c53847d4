import PublishedReports
import TestSupport
import Testing

/// Reports made at random, printed as Word and text extraction break them, and read back.
@Suite("Random reports")
struct RandomReportTests {
  @Test("What was printed is read", arguments: 1...25)
  func roundTrip(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let rows = Self.rows(&random)
    let texts = Self.texts(&random)
    var printer = ReportPrinter(random: random)
    printer.printRows(rows, appendix: 6)
    printer.printRows(rows, appendix: 13)
    printer.printTexts(texts, appendix: 22)
    let report = try PublishedReportReader(provinces: provinces).read(printer.text)
    for appendix in [6, 13] {
      guard case .rows(let read) = report.appendices[appendix] else {
        Issue.record("seed \(seed): no appendix \(appendix)")
        return
      }
      #expect(read == rows, "seed \(seed), appendix \(appendix):\n\(printer.text)")
    }
    guard case .texts(let read) = report.appendices[22] else {
      Issue.record("seed \(seed): no appendix 22")
      return
    }
    // The printer decides where lines end, so words are compared, not line breaks.
    #expect(
      read.entries.map { "\($0.number) \($0.unit) \($0.province) \(Self.words($0.text))" }
        == texts.map { "\($0.number) \($0.unit) \($0.province) \(Self.words($0.text))" },
      "seed \(seed):\n\(printer.text)")
    #expect(report.unread.isEmpty, "seed \(seed)")
  }

  @Test("Any cut of a report is read without a crash", arguments: 1...15)
  func damage(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    var printer = ReportPrinter(random: random)
    printer.printRows(Self.rows(&random), appendix: 6)
    printer.printTexts(Self.texts(&random), appendix: 22)
    var scalars = Array(printer.text.unicodeScalars)
    for _ in 0..<20 {
      let start = Int.random(in: 0..<scalars.count, using: &random)
      let end = min(scalars.count, start + Int.random(in: 0...200, using: &random))
      scalars.replaceSubrange(
        start..<end,
        with: ["\u{301}", "\n", "\u{C}", "/", "%", "9", "\u{0}"].shuffled(using: &random).prefix(3))
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    do {
      let report = try PublishedReportReader(provinces: provinces).read(String(text))
      let names = Set(provinces.map(\.tableName))
      for finding in PublishedAudit.findings(in: report, provinces: provinces) {
        #expect(finding.province.isEmpty || names.contains(finding.province), "seed \(seed)")
      }
    } catch PublishedReportError.noAppendices {
      // Both headings fell to the damage.
    }
  }

  private static func words(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func sentence(_ words: ClosedRange<Int>, _ random: inout SeededGenerator) -> String {
    let vocabulary = [
      "ghế", "gãy", "bàn", "cũ", "ở", "phòng", "trực", "chưa", "ai", "sửa", "(loại", "A4)", "TTHC", "24/7",
    ]
    var chosen = (0..<Int.random(in: words, using: &random)).map { _ in
      vocabulary.randomElement(using: &random)!
    }
    // Brackets come in pairs, as in the report.
    chosen = chosen.flatMap { $0.hasPrefix("(") ? ["(loại", "A4)"] : $0 == "A4)" ? [] : [$0] }
    return (["Thiếu"] + chosen).joined(separator: " ")
  }

  private static func rows(_ random: inout SeededGenerator) -> [PublishedRow] {
    provinces.filter { _ in Int.random(in: 0..<8, using: &random) > 0 }.flatMap { province in
      (0..<Int.random(in: 1...3, using: &random)).map { _ in
        let count = Int.random(in: 0...province.communeCount, using: &random)
        return PublishedRow(
          province: province.tableName, label: sentence(1...30, &random), count: count,
          total: province.communeCount, percent: "\(count % 100),\(count % 10)")
      }
    }
  }

  private static func texts(_ random: inout SeededGenerator) -> [PublishedText] {
    provinces.filter { _ in Bool.random(using: &random) }.enumerated().map { index, province in
      let office = ["Tỉnh ủy", "HĐND tỉnh", "UBND Thành phố", "Ủy ban MTTQ Việt Nam tỉnh", "Đảng ủy"]
        .randomElement(using: &random)!
      return PublishedText(
        number: index + 1, unit: "\(office) \(province.name)", province: province.tableName,
        text: sentence(1...60, &random))
    }
  }
}
