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
    #expect(try fixture.store.check().problems == [], "seed \(seed)")
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
