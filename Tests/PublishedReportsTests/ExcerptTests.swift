import Foundation
import PublishedReports
import Testing

/// The reader against the excerpt of the real report and the gold texts that were taken from the same report.
@Suite(
  "The excerpt of the published report",
  .enabled(
    if: SharedReference.isPresent, "needs reference/report-excerpt.txt in VUONGMAC_SHARED or ../shared"))
struct ExcerptTests {
  let report: PublishedReport
  let source: String

  private static let reading = Result {
    let source = try SharedReference.excerptText()
    return (source, try PublishedReportReader(provinces: provinces).read(source))
  }

  init() throws {
    (source, report) = try Self.reading.get()
  }

  /// The text of an appendix, cut by its headings at page starts: not how the reader does it.
  private func section(_ number: Int) -> Substring {
    let start = source.range(of: "\n Phụ lục \(number) \n", options: .backwards)!.upperBound
    let end = source.range(of: "\n Phụ lục \(number + 1) \n", range: start..<source.endIndex)?.lowerBound
    return source[start..<(end ?? source.endIndex)]
  }

  private func rows(_ number: Int) -> [PublishedRow] {
    if case .rows(let rows) = report.appendices[number] { rows } else { [] }
  }

  private var texts: [(appendix: Int, entry: PublishedText)] {
    (22...25).flatMap { number -> [(Int, PublishedText)] in
      guard case .texts(let texts) = report.appendices[number] else { return [] }
      return texts.entries.map { (number, $0) }
    }
  }

  @Test("It names its day")
  func day() {
    #expect(report.day?.description == "2025-09-22")
  }

  @Test("All appendices are found and nothing is left over")
  func completeness() {
    #expect(report.appendices.keys.sorted() == [6] + Array(13...25))
    #expect(report.unread.isEmpty)
  }

  @Test("Each row table has the figures of its pages, in their order", arguments: [6] + Array(13...20))
  func figures(appendix: Int) {
    let printed = section(appendix).matches(of: /(\d+)\/(\d+)\s+\(([\d,]+)%\)/).map {
      "\($0.1)/\($0.2) \($0.3)"
    }
    #expect(rows(appendix).map { "\($0.count)/\($0.total) \($0.percent)" } == printed)
    #expect(!printed.isEmpty)
  }

  @Test("Each row table has three rows for each province that it names", arguments: [6] + Array(13...20))
  func groups(appendix: Int) {
    let named = section(appendix).matches(of: /\n ?\d+ ([^\n]+?) \n/).map { String($0.1) }
    let read = rows(appendix).map(\.province)
    #expect(read == named.flatMap { [$0, $0, $0] })
  }

  @Test("No heading, page number or figure is inside a label or text")
  func cleanliness() {
    let labels = (6...20).flatMap { rows($0) }.map(\.label)
    #expect(labels.count == 534)
    for text in labels + texts.map(\.entry.text) {
      #expect(!text.isEmpty)
      #expect(!text.contains("STT") && !text.contains("Phụ lục") && !text.contains("%)"), "\(text)")
      #expect(!text.contains(/^\d+$/.anchorsMatchLineEndings()), "\(text)")
    }
    for label in labels { #expect(!label.contains("\n") && label.first?.isUppercase == true, "\(label)") }
  }

  @Test("Every gold label is a label of its kind and body")
  func goldLabels() throws {
    let contexts = [
      "vuong-mac / TTPVHCC": 6, "vuong-mac / Đảng ủy": 13, "kien-nghi / Đảng ủy": 14, "vuong-mac / HĐND": 15,
      "kien-nghi / HĐND": 16, "vuong-mac / UBND": 17, "kien-nghi / UBND": 18, "vuong-mac / MTTQ": 19,
      "kien-nghi / MTTQ": 20,
    ]
    let gold = try SharedReference.goldEntries(set: "published-label")
    #expect(gold.count == 405)
    for entry in gold {
      // The contexts are those of the whole report: one of them at least is in the excerpt.
      let numbers = try #require(entry.context).compactMap { contexts[$0] }
      #expect(
        numbers.contains { rows($0).contains { $0.label == entry.text } }, "\(entry.id) \(entry.text)")
    }
  }

  @Test("The gold texts come out as they are, line breaks included")
  func goldTexts() throws {
    let gold = try SharedReference.goldEntries(set: "province-text")
    #expect(gold.count == 53 && texts.count == 53)
    for entry in gold {
      let id = entry.id.dropFirst().split(separator: "-").compactMap { Int($0) }
      let read = texts.first { $0.appendix == id[0] && $0.entry.number == id[1] }?.entry
      #expect(read?.text == entry.text, "\(entry.id)")
      #expect(entry.context == ["vuong-mac / \(read?.unit ?? "")"])
    }
  }

  @Test("Texts belong to the province that the office is named after")
  func provincesOfTexts() {
    for (_, entry) in texts {
      let name = entry.province.replacingOccurrences(of: "TP. ", with: "")
      #expect(entry.unit.hasSuffix(name), "\(entry.unit): \(entry.province)")
    }
  }

  @Test("The titles' counts are read", arguments: zip(22...25, [27, 30, 4, 28]))
  func statedCounts(appendix: Int, reported: Int) {
    guard case .texts(let texts) = report.appendices[appendix] else {
      Issue.record("no texts")
      return
    }
    #expect(texts.reported == reported)
    #expect(texts.total == 34)
  }

  @Test("All 34 provinces have four rates, as on the page")
  func rates() {
    guard case .rates(let rates) = report.appendices[21] else {
      Issue.record("no rates")
      return
    }
    let printed = section(21).matches(of: /([\d,]+)% ([\d,]+)% ([\d,]+)% ([\d,]+)%/).map {
      [$0.1, $0.2, $0.3, $0.4].joined(separator: " ")
    }
    #expect(rates.map(\.province) == provinces.map(\.tableName))
    #expect(rates.map(\.number) == Array(1...34))
    #expect(
      rates.map { rate in
        [rate.partyCommittee, rate.peoplesCouncil, rate.peoplesCommittee, rate.fatherlandFront]
          .map { $0 ?? "-" }.joined(separator: " ")
      } == printed)
  }

  @Test("The same rows come out with the spaces at line ends lost and pages parted by form feeds")
  func otherExtraction() throws {
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    let plain = lines.map { line in
      (line.first == " " ? "\u{C}" : "") + line.trimmingCharacters(in: .whitespaces)
    }
    let other = try PublishedReportReader(provinces: provinces).read(plain.joined(separator: "\r\n"))
    for appendix in [6] + Array(13...20) {
      guard case .rows(let rows) = other.appendices[appendix] else {
        Issue.record("no appendix \(appendix)")
        return
      }
      #expect(rows == self.rows(appendix))
    }
    guard case .texts(let texts) = other.appendices[25] else {
      Issue.record("no appendix 25")
      return
    }
    #expect(texts.entries == self.texts.filter { $0.appendix == 25 }.map(\.entry))
  }

  @Test("What is wrong in the excerpt's own provinces is found")
  func findings() {
    let present = Set(rows(13).map(\.province))
    let found = PublishedAudit.findings(in: report, provinces: provinces)
      .filter { present.contains($0.province) && $0.appendix < 21 }
      .map { "\($0.appendix) \($0.province) \($0.what.rawValue)" }
    #expect(
      found == [
        "6 Cà Mau sai-thu-tu", "6 Quảng Ninh sai-thu-tu", "6 TP. Huế thieu-tinh", "6 Sơn La thieu-tinh",
        "15 Sơn La sai-tong-so-xa", "15 Sơn La sai-tong-so-xa", "15 Sơn La sai-tong-so-xa",
        "16 Sơn La sai-tong-so-xa", "16 Sơn La sai-tong-so-xa", "16 Sơn La sai-tong-so-xa",
      ])
  }
}
