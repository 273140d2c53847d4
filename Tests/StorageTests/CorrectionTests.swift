import Submissions
import Testing

@testable import Storage

@Suite struct CorrectionTests {
  private let first = [
    entry("A", row: 1), entry("B", row: 2), entry("C", commune: "30295", row: 3),
    entry("D", body: .hdnd, row: 4),
  ]

  /// What stands after `first` as a.csv and then `rows` as `name`.
  @Test(arguments: [
    ("a.csv", [entry("A"), entry("E", row: 2)], ["A", "C", "D", "E"], 1),
    ("a.csv", [entry("E")], ["C", "D", "E"], 2),
    // Nothing is said about the unit, the body, the kind or the day: nothing gives way.
    ("a.csv", [entry("E", commune: "30298")], ["A", "B", "C", "D", "E"], 0),
    ("a.csv", [entry("E", body: .peoplesCommittee)], ["A", "B", "C", "D", "E"], 0),
    ("a.csv", [entry("E", kind: .suggestion)], ["A", "B", "C", "D", "E"], 0),
    ("a.csv", [figure(1, 2)], ["A", "B", "C", "D"], 0),
    // More rows of the same unit.
    ("a.csv", [entry("B"), entry("A", row: 2), entry("E", row: 3)], ["A", "B", "C", "D", "E"], 0),
    // Another file adds.
    ("b.csv", [entry("E")], ["A", "B", "C", "D", "E"], 0),
  ])
  func correctedFile(name: String, rows: [ImportedRow], standing: [String], replaced: Int) throws {
    let fixture = try StoreFixture()
    try fixture.take("a.csv", first)
    let receipt = try fixture.take(name, rows).receipt
    #expect(receipt.counts.replacedEntries == replaced)
    #expect(try fixture.texts().sorted() == standing)
    #expect(try fixture.store.check().problems == [])
  }

  @Test func replacedEntriesStayReadableAndComeBack() throws {
    let fixture = try StoreFixture()
    try fixture.take("a.csv", [entry("A")])
    let layer = try fixture.code { _ in ["kinh-phi/thieu"] }
    let old = try #require(
      try fixture.store.entries(matching: EntryFilter(day: StoreFixture.day), limit: 1).first)
    func communes() throws -> [Int] {
      try fixture.store.topicCounts(layer: layer, kind: .blocker, body: .serviceCentre).map(\.communes)
    }
    #expect(try communes() == [1])

    try fixture.take("a.csv", [entry("B")])
    #expect(try communes() == [])
    #expect(try fixture.store.entry(old.id) == old)
    #expect(try fixture.store.coding(of: old.id, layer: layer)?.topics == ["kinh-phi/thieu"])

    let back = try fixture.take("c.csv", [entry("A")]).receipt.counts
    #expect(back.restoredEntries == 1 && back.newEntries == 0)
    #expect(try communes() == [1])
    #expect(try fixture.store.check().problems == [])
  }

  @Test func filesGivenTogetherDoNotReplaceOneAnother() throws {
    let fixture = try StoreFixture()
    let one = try fixture.take("data.csv", [entry("A")])
    let two = try fixture.take("data.csv", [entry("B")], together: [one.receipt.id])
    #expect(two.receipt.counts.replacedEntries == 0)
    #expect(try fixture.texts() == ["A", "B"])
  }

  @Test func whatAnotherFileSaysTooStays() throws {
    let fixture = try StoreFixture()
    try fixture.take("a.csv", [entry("A"), entry("B", row: 2)])
    try fixture.take("other.csv", [entry("A")])
    #expect(try fixture.take("a.csv", [entry("E")]).receipt.counts.replacedEntries == 1)
    #expect(try fixture.texts() == ["A", "E"])
    #expect(try fixture.store.sources(of: EntryID(rawValue: 1)).map(\.file) == ["a.csv", "other.csv"])
  }
}
