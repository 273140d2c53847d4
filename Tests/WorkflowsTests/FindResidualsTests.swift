import Foundation
import Reporting
import Submissions
import Testing

@testable import Workflows

struct FindResidualsTests {
  private static let units = DayFixture.workspace.map(\.units)

  /// Entries of the first communes of An Giang, one each.
  private static func entries(_ texts: [String], from first: Int = 0) throws -> [CorpusEntry] {
    let communes = try units.get().communes(of: Province.Code(rawValue: "91"))
    return texts.enumerated().map { number, text in
      CorpusEntry(
        id: "day.csv:\(first + number + 1)", text: text, kind: .blocker, body: .peoplesCommittee,
        place: CorpusEntry.Place(
          day: DayFixture.day, province: Province.Code(rawValue: "91"),
          commune: communes[first + number].code))
    }
  }

  private static func residuals(
    _ entries: [CorpusEntry], _ change: (inout FindResiduals.Settings) -> Void = { _ in }
  ) throws -> Residuals {
    var settings = FindResiduals.Settings()
    change(&settings)
    return FindResiduals(workspace: try SmallLexicon().workspace(), settings: settings).run(entries)
  }

  private static let grasped = Array(repeating: "Thiếu máy tính", count: 20)

  @Test func aNewTopicIsOneClusterWithItsPhrases() throws {
    let texts = [
      "Cổng chào bị đổ", "Cổng chào của xã bị đổ", "Đề nghị sửa cổng chào", "Cong chao bi hu",
      "Cây xanh bị gãy", "Cây xanh chưa được tỉa",
    ]
    let residuals = try Self.residuals(Self.entries(texts + Self.grasped))
    #expect(residuals.size == Residuals.Size(entries: 26, other: 6, weak: 0))
    #expect(residuals.clusters.map { $0.phrases[0].text } == ["cổng chào", "cây xanh"])
    let first = try #require(residuals.clusters.first)
    #expect(first.communes == 4)
    #expect(first.provinces == 1)
    #expect(first.other == 4)
    #expect(first.phrases[0].graspedEntries == 0)
    #expect(first.quotes.count == 3)
    #expect(first.quotes.allSatisfy { $0.sender.hasSuffix(", An Giang") && $0.topics == ["khac"] })
  }

  @Test func aPartOfALongerPhraseIsDroppedOnlyWhereItNeverStandsAlone() throws {
    let texts = ["Nhà văn hóa thôn cũ", "Nhà văn hóa thôn dột", "Tường rào đổ", "Tường rào trường đổ"]
    let residuals = try Self.residuals(Self.entries(texts + Self.grasped))
    let phrases = Set(residuals.clusters.flatMap { $0.phrases.map(\.text) })
    #expect(phrases == ["nhà văn hóa thôn", "tường rào"])
  }

  @Test func onlyWhatIsUncoveredOfAWeaklyCoveredEntryCounts() throws {
    let texts = [
      "Thiếu máy tính, cống thoát nước trước cổng ủy ban sụt lún nghiêm trọng",
      "Thiếu máy tính, mưa lớn tràn cống thoát nước nhà văn hóa khu dân cư",
    ]
    let residuals = try Self.residuals(Self.entries(texts + Self.grasped))
    #expect(residuals.size == Residuals.Size(entries: 22, other: 0, weak: 2))
    let cluster = try #require(residuals.clusters.first)
    #expect(cluster.other == 0)
    #expect(cluster.phrases.map(\.text) == ["cống thoát nước"])
    #expect(try Self.residuals(Self.entries(texts), { $0.coverage = 10 }).size.weak == 0)
  }

  @Test func aCommuneCountsOnceAndAPhraseOfOneIsLeftOut() throws {
    let one = try Self.entries(["Cổng chào đổ"])[0]
    let same = (0..<5).map { number in
      CorpusEntry(id: "\(number)", text: one.text, kind: one.kind, body: one.body, place: one.place)
    }
    #expect(try Self.residuals(same + Self.entries(Self.grasped)).clusters == [])
    let cluster = try #require(
      try Self.residuals(same + Self.entries(Self.grasped)) { $0.fewestCommunes = 1 }.clusters.first)
    #expect(cluster.communes == 1)
    #expect(cluster.entries == 5)
    #expect(cluster.quotes.count == 1)
  }

  @Test func whatGraspedEntriesSayAsWellIsNoFinding() throws {
    let texts = Array(repeating: "Báo cáo tuần này đã gửi", count: 2)
    let grasped = Array(repeating: "Báo cáo tuần này thiếu máy tính", count: 20)
    let residuals = try Self.residuals(Self.entries(texts + grasped)) { $0.coverage = 0 }
    #expect(!residuals.clusters.contains { $0.phrases.contains { $0.text == "báo cáo tuần" } })
  }

  @Test func aPersonsCodingSettlesAnEntry() throws {
    let entries = try Self.entries(["Cổng chào đổ", "Cổng chào đổ"]).map {
      CorpusEntry(
        id: $0.id, text: $0.text, kind: $0.kind, body: $0.body, place: $0.place,
        settledTopics: ["thiet-bi/hong"])
    }
    #expect(try Self.residuals(entries).size == Residuals.Size(entries: 2, other: 0, weak: 0))
  }

  @Test func theOrderOfEntriesDoesNotChangeAByte() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = SplitMix64(seed: seed)
    let words = ["cổng", "chào", "đổ", "thiếu", "máy", "tính", "của", "xã", "cây", "xanh", ",", "12", "chao"]
    let texts = (0..<60).map { _ in
      (0..<Int.random(in: 0...9, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }
        .joined(separator: " ")
    }
    let entries = try Self.entries(texts)
    let expected = try Self.residuals(entries)
    for _ in 0..<3 {
      let shuffled = try Self.residuals(entries.shuffled(using: &random))
      #expect(ResidualText.json(shuffled) == ResidualText.json(expected), "seed \(seed)")
      #expect(ResidualText.text(shuffled) == ResidualText.text(expected), "seed \(seed)")
    }
    // Every figure can be counted again from the texts.
    for phrase in expected.clusters.flatMap(\.phrases) {
      #expect((2...5).contains(phrase.text.split(separator: " ").count))
      #expect(phrase.communes == phrase.entries, "one entry a commune, seed \(seed)")
      #expect(phrase.graspedEntries == 0 || phrase.keyness >= 10.83, "seed \(seed)")
    }
  }

  @Test(arguments: [
    "", " ", "\r\n\r\n", "0", "🙂🙂🙂", "\u{0301}\u{0301}", String(repeating: "a\u{0301}", count: 3000),
    String(repeating: "cổng chào ", count: 2000), "\"cổng\" \\ chào\u{0}\u{7}", "ThiÕu cæng chµo",
  ])
  func hostileTextsAreTaken(_ text: String) throws {
    let residuals = try Self.residuals(Self.entries([text, text])) { $0.fewestCommunes = 1 }
    let json = ResidualText.json(residuals)
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(json.utf8)) }
    // A text cannot write a line of the table.
    #expect(!ResidualText.text(residuals).unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }

  @Test func nothingToFindIsSaid() throws {
    let residuals = try Self.residuals(Self.entries(Self.grasped))
    #expect(residuals.clusters == [])
    #expect(ResidualText.text(residuals).contains("Không có cụm từ nào"))
    #expect(try Self.residuals([]).size == Residuals.Size())
  }

  /// Figures of an independent reckoning of the formula.
  @Test(
    arguments: [
      (10, 100, 5, 900, 28.85), (5, 10, 0, 90, 25.84), (1, 10, 9, 90, 0), (0, 10, 5, 90, 0), (3, 3, 0, 0, 0),
    ] as [(Int, Int, Int, Int, Double)])
  func keynessIsDunnings(_ count: Int, _ total: Int, _ other: Int, _ otherTotal: Int, _ expected: Double) {
    let keyness = LogLikelihood.keyness(in: count, of: total, against: other, of: otherTotal)
    #expect(abs(keyness - expected) < 0.01, "\(keyness)")
  }
}
