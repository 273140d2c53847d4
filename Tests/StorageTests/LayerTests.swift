import Submissions
import Testing

@testable import Storage

@Suite struct LayerTests {
  @Test func codingComesBackWithItsEvidence() throws {
    let fixture = try StoreFixture()
    try fixture.take("a.csv", [entry("M\u{61}\u{323}ng \"chậm\"\n\u{1F600}")])
    let coded = CodedEntry(
      topics: ["phan-mem/loi", "thiet-bi/duong-truyen"],
      evidence: [
        .init(
          topic: "thiet-bi/duong-truyen", start: 0, end: 5, quote: "M\u{61}\u{323}ng", rule: "r\"1",
          place: "a\\b:1", terms: ["mạng", "mạng \"lan\""]),
        .init(topic: "phan-mem/loi", start: 13, end: 13, quote: "", rule: "\u{1}\t", place: ""),
      ],
      rejected: [.init(topic: "khac", start: 6, end: 8, quote: "\"c", why: "ngắn hơn")],
      lexiconVersion: "v")
    let id = EntryID(rawValue: 1)
    let layer = try fixture.store.writeCodings([(id, coded)], day: StoreFixture.day, lexiconVersion: "v")
    #expect(try fixture.store.coding(of: id, layer: layer) == coded)
    #expect(try fixture.store.coding(of: EntryID(rawValue: 2), layer: layer) == nil)
  }

  @Test func layersAreAddedToAndKept() throws {
    let fixture = try StoreFixture()
    try fixture.take("a.csv", [entry("A")])
    let one = try fixture.code(lexicon: "one") { _ in ["x/a"] }
    #expect(try fixture.code(lexicon: "one") { _ in ["x/b"] } == one)
    let two = try fixture.code(lexicon: "two") { _ in ["x/b"] }
    #expect(one != two)
    #expect(try fixture.store.currentLayer(day: StoreFixture.day)?.lexiconVersion == "two")

    try fixture.take("b.csv", [entry("B", commune: "30295")])
    #expect(try fixture.code(lexicon: "one") { _ in ["x/a"] } == one)
    func counts(_ layer: LayerID) throws -> [TopicCount] {
      try fixture.store.topicCounts(layer: layer, kind: .blocker, body: .serviceCentre)
    }
    let province = Province.Code(rawValue: "91")
    #expect(try counts(one) == [TopicCount(province: province, topic: "x/a", communes: 2)])
    #expect(try counts(two) == [TopicCount(province: province, topic: "x/b", communes: 1)])
    #expect(try fixture.store.layers(day: StoreFixture.day).map(\.isCurrent) == [true, false])
    #expect(try fixture.store.lexiconVersions().map(\.version) == ["one", "two"])
  }

  @Test func codingsMustBelongToTheLayer() throws {
    let fixture = try StoreFixture()
    try fixture.take("a.csv", [entry("A")])
    let coded = CodedEntry(topics: ["x/a"], evidence: [], lexiconVersion: "v")
    let id = EntryID(rawValue: 1)
    let otherDay = ReportDay(year: 2025, month: 9, day: 23)!
    #expect(throws: StoreError.self) {
      try fixture.store.writeCodings([(id, coded)], day: otherDay, lexiconVersion: "v")
    }
    #expect(throws: StoreError.self) {
      try fixture.store.writeCodings([(id, coded)], day: StoreFixture.day, lexiconVersion: "w")
    }
    #expect(try fixture.store.layers(day: StoreFixture.day) == [])
  }

  @Test func aPersonsCodingCountsInEveryLayerAndIsNeverOverwritten() throws {
    let fixture = try StoreFixture()
    try fixture.take("a.csv", [entry("A")])
    let one = try fixture.code(lexicon: "one") { _ in ["x/a"] }
    let id = EntryID(rawValue: 1)
    let person = Actor(name: "lan", knownBy: .token)
    func topics(_ layer: LayerID) throws -> [String] {
      try fixture.store.topicCounts(layer: layer, kind: .blocker, body: .serviceCentre).map(\.topic)
    }
    try fixture.store.addManualCoding(of: id, topics: ["x/blind"], by: person, counts: false)
    #expect(try topics(one) == ["x/a"])
    try fixture.store.addManualCoding(of: id, topics: ["x/b"], note: "why", by: person)
    try fixture.store.addManualCoding(of: id, topics: ["x/d", "x/c"], by: person)
    let two = try fixture.code(lexicon: "two") { _ in ["x/a"] }
    #expect(try topics(one) == ["x/c", "x/d"])
    #expect(try topics(two) == ["x/c", "x/d"])
    #expect(try fixture.store.coding(of: id, layer: two)?.topics == ["x/a"])
    let codings = try fixture.store.manualCodings(of: id)
    #expect(codings.map(\.topics) == [["x/blind"], ["x/b"], ["x/c", "x/d"]])
    #expect(codings.map(\.counts) == [false, false, true])
    #expect(try fixture.store.entryCount(matching: EntryFilter(day: StoreFixture.day, topic: "x/d")) == 1)
    #expect(try fixture.store.entryCount(matching: EntryFilter(day: StoreFixture.day, topic: "x/a")) == 0)

    try fixture.store.withdrawOverride(of: id, by: person)
    #expect(try topics(one) == ["x/a"])
    #expect(try fixture.store.check().problems == [])
    #expect(
      try fixture.store.auditEvents(limit: 9).map(\.verb)
        == ["withdraw override", "override", "override", "code", "import"])
    #expect(throws: StoreError.self) { try fixture.store.addManualCoding(of: id, topics: [], by: person) }
    #expect(throws: StoreError.self) {
      try fixture.store.addManualCoding(of: EntryID(rawValue: 7), topics: ["x/a"], by: person)
    }
  }

  @Test func provinceTextsStandInTheSameOrderHoweverTheyCame() throws {
    let rows = [
      entry("B", commune: nil, body: .hdnd, province: "91", row: 1),
      entry("A", commune: nil, body: .hdnd, province: "91", unit: "HĐND tỉnh", row: 2),
      entry("C", commune: nil, body: .hdnd, province: "04", row: 3), entry("D", body: .hdnd, row: 4),
    ]
    func texts(_ rows: [ImportedRow]) throws -> [String] {
      let fixture = try StoreFixture()
      try fixture.take("a.csv", rows)
      let layer = try fixture.code { _ in ["x/b", "x/a"] }
      return try fixture.store.provinceTexts(layer: layer, kind: .blocker, body: .hdnd).map {
        "\($0.province.rawValue) \($0.office ?? "-") \($0.text) \($0.topics)"
      }
    }
    let expected = [#"04 - C ["x/a", "x/b"]"#, #"91 - B ["x/a", "x/b"]"#, #"91 HĐND tỉnh A ["x/a", "x/b"]"#]
    #expect(try texts(rows) == expected)
    #expect(try texts(rows.reversed()) == expected)
  }

  @Test func reportReceiptsAreKeptOnce() throws {
    let fixture = try StoreFixture()
    try fixture.take("a.csv", [entry("A")])
    let layer = try fixture.code { _ in ["x/a"] }
    let receipt = ReportReceipt(layer: layer, appendix: 6, format: "md", sha256: "aa")
    try fixture.store.addReportReceipts([receipt, receipt])
    try fixture.store.addReportReceipts([receipt])
    let kept = try fixture.store.reportReceipts(day: StoreFixture.day)
    #expect(kept.map(\.layer) == [layer])
  }
}
