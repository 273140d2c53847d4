import Foundation
import GRDB
import Submissions
import TestSupport
import Testing

@testable import Storage

@Suite struct TopicCountTests {
  private struct Group: Hashable {
    let province: String
    let kind: EntryKind
    let body: Body
    let topic: String
  }

  /// The view against sets of communes, over random entries, replacements and overrides.
  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func viewAgreesWithANaiveCount(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let fixture = try StoreFixture()
    let provinces = ["91", "04", "46"]
    let topics = (0..<6).map { "x/\($0)" }
    func randomRows(_ count: Int) -> [ImportedRow] {
      (0..<count).map { row in
        let province = provinces.randomElement(using: &random)!
        let commune = Int.random(in: 0...8, using: &random)
        return entry(
          "text \(Int.random(in: 0...30, using: &random))",
          commune: commune == 0 ? nil : "\(province)00\(commune)",
          kind: EntryKind.allCases.randomElement(using: &random)!,
          body: Body.allCases.randomElement(using: &random)!, province: province, row: row + 1)
      }
    }
    var topicsOf: [EntryID: [String]] = [:]
    var layer = LayerID(rawValue: 0)
    for round in 0..<3 {
      try fixture.take("a.csv", randomRows(120))
      try fixture.take("b\(round).csv", randomRows(40))
      layer = try fixture.code { entry in
        let coded = topics.filter { _ in Int.random(in: 0...2, using: &random) == 0 }
        topicsOf[entry.id] = coded.isEmpty ? ["khac"] : coded
        return topicsOf[entry.id]!
      }
      for _ in 0..<10 {
        let id = topicsOf.keys.sorted().randomElement(using: &random)!
        let topic = topics.randomElement(using: &random)!
        try fixture.store.addManualCoding(of: id, topics: [topic], by: StoreFixture.actor)
        topicsOf[id] = [topic]
      }
    }

    var communes: [Group: Set<String>] = [:]
    try fixture.store.forEachEntry(day: StoreFixture.day) { entry in
      let submission = entry.submission
      guard let commune = submission.commune else { return }
      for topic in topicsOf[entry.id]! {
        let group = Group(
          province: submission.province.rawValue, kind: submission.kind, body: submission.body, topic: topic)
        communes[group, default: []].insert(commune.rawValue)
      }
    }
    var counted: [Group: Int] = [:]
    for (kind, body) in Seal.groups {
      for count in try fixture.store.topicCounts(layer: layer, kind: kind, body: body) {
        let group = Group(province: count.province.rawValue, kind: kind, body: body, topic: count.topic)
        counted[group] = count.communes
      }
    }
    #expect(counted == communes.mapValues(\.count), "seed \(seed)")
    try expectTotals(of: communes.mapValues(\.count), seed: seed, in: fixture, layer: layer)
    try expectTotals(ofAllBodies: communes, seed: seed, in: fixture, layer: layer)
    #expect(try fixture.store.check().problems == [], "seed \(seed)")
  }

  private func expectTotals(
    of counts: [Group: Int], seed: UInt64, in fixture: StoreFixture, layer: LayerID
  ) throws {
    for (kind, body) in Seal.groups {
      let totals = try fixture.store.topicTotals(layer: layer, kind: kind, body: body)
      let expected = counts.filter { $0.key.kind == kind && $0.key.body == body }
      #expect(totals.count == expected.count, "seed \(seed)")
      for total in totals {
        let group = Group(province: total.province.rawValue, kind: kind, body: body, topic: total.topic)
        #expect(total.communes == expected[group], "seed \(seed)")
      }
    }
  }

  /// A commune counts once however many of its bodies speak.
  private func expectTotals(
    ofAllBodies communes: [Group: Set<String>], seed: UInt64, in fixture: StoreFixture, layer: LayerID
  ) throws {
    for kind in EntryKind.allCases {
      var union: [String: Set<String>] = [:]
      for (group, communes) in communes where group.kind == kind {
        union["\(group.province) \(group.topic)", default: []].formUnion(communes)
      }
      let totals = try fixture.store.topicTotals(layer: layer, kind: kind, body: nil)
      let found = Dictionary(
        uniqueKeysWithValues: totals.map { ("\($0.province.rawValue) \($0.topic)", $0.communes) })
      #expect(found == union.mapValues(\.count), "seed \(seed)")
    }
  }

  /// A layer of a store that schema 1 wrote has no totals.
  @Test func layersWithoutTotalsAreCounted() throws {
    let fixture = try StoreFixture()
    try fixture.take(
      "a.csv",
      [entry("A"), entry("A", body: .peoplesCommittee, row: 2), entry("B", commune: "30295", row: 3)])
    let layer = try fixture.code { _ in ["x/a"] }
    func totals() throws -> [[TopicCount]] {
      try [Body.serviceCentre, nil].map {
        try fixture.store.topicTotals(layer: layer, kind: .blocker, body: $0)
      }
    }
    let written = try totals()
    #expect(written.map { $0.map(\.communes) } == [[2], [2]])
    try fixture.store.pool.write {
      try $0.execute(sql: "DELETE FROM topic_totals; DELETE FROM seals WHERE subject LIKE 'counts/%/all'")
    }
    #expect(try totals() == written)
    #expect(try fixture.store.check().problems == [])
  }

  @Test(arguments: [1, 0])
  func changedTotalsAreRefused(body: Int) throws {
    let fixture = try StoreFixture()
    try fixture.take("a.csv", [entry("A"), entry("B", commune: "30295", row: 2)])
    let layer = try fixture.code { _ in ["x/a"] }
    try fixture.store.pool.write {
      try $0.execute(sql: "UPDATE topic_totals SET communes = communes + 1 WHERE body = ?", arguments: [body])
    }
    #expect(throws: StoreError.self) {
      try fixture.store.topicTotals(layer: layer, kind: .blocker, body: body == 0 ? nil : .serviceCentre)
    }
    #expect(try !fixture.store.check().isSound)
  }

  @Test func countingScansOnlyTheGroup() throws {
    let fixture = try StoreFixture()
    let plan = try fixture.store.pool.read {
      try Row.fetchAll(
        $0,
        sql: """
          EXPLAIN QUERY PLAN SELECT * FROM topic_counts WHERE layer = 1 AND kind = 1 AND body = 1
          """
      ).map { $0["detail"] as String }
    }
    #expect(
      plan.contains("SEARCH c USING PRIMARY KEY (layer=? AND kind=? AND body=?)"),
      "\(plan.joined(separator: "\n"))")
    #expect(!plan.contains { $0.hasPrefix("SCAN c") || $0 == "USE TEMP B-TREE FOR GROUP BY" })
  }
}
