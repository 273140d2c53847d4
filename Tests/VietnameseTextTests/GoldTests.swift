import Foundation
import Testing

@testable import VietnameseText

@Suite struct GoldTests {
  struct GoldCase: Decodable {
    let id: String
    let `class`: String
    let text: String
    let expect: String
  }

  struct Entry: Decodable {
    let text: String
    let style: String?
    let clean: String?
  }

  @Test(.enabled(if: SharedFiles.normalizeGold != nil, "no shared/gold/normalize.jsonl"))
  func normalizerReachesTheGold() throws {
    let cases = try SharedFiles.objects(of: #require(SharedFiles.normalizeGold), as: GoldCase.self)
    let wrong = cases.filter { Normalizer().normalize($0.text).text.scalars != $0.expect.scalars }
    #expect(wrong.count * 50 <= cases.count, "\(wrong.map(\.id))")
    let untouchable = wrong.filter { $0.class.hasPrefix("identity") || $0.class == "traps" }
    #expect(untouchable.isEmpty, "\(untouchable.map(\.id))")
  }

  @Test(.enabled(if: SharedFiles.entriesGold != nil, "no shared/gold/dev.jsonl"))
  func rightEntriesChangeOnlyInTonePlacement() throws {
    let entries = try SharedFiles.objects(of: #require(SharedFiles.entriesGold), as: Entry.self)
    let right =
      entries.filter { [nil, "clean", "caps"].contains($0.style) }.map(\.text) + entries.compactMap(\.clean)
    for text in right { expectOnlyHarmlessRepairs(text) }
  }

  @Test(.enabled(if: SharedFiles.report != nil, "no shared/reference/report-excerpt.txt"))
  func linesOfTheReportChangeOnlyInTonePlacement() throws {
    let report = try String(contentsOf: #require(SharedFiles.report), encoding: .utf8)
    for line in report.split(whereSeparator: \.isNewline) { expectOnlyHarmlessRepairs(String(line)) }
  }

  /// The report itself writes "uỷ" and "hoá" here and there, and pads its lines.
  private func expectOnlyHarmlessRepairs(_ text: String) {
    let repairs = Set(Normalizer().normalize(text).repairs)
    #expect(repairs.isSubset(of: [.tonePlacement, .whiteSpace, .composition]), "\(text)")
  }
}
