import Foundation
import Submissions
import Testing

@testable import Workflows

struct ReadCorpusTests {
  private static func read(
    _ fixture: DayFixture, _ name: String, _ text: String, day: ReportDay? = nil
  ) throws -> ReadCorpus.Corpus {
    try ReadCorpus(units: DayFixture.workspace.get().units).read([fixture.file(name, text)], day: day)
  }

  @Test func rowsOfRunAndLinesOfClassifyAreBothTaken() throws {
    let fixture = try DayFixture()
    let csv = try Self.read(fixture, "a.csv", SmallDay.csv())
    let rows = try Self.read(fixture, "a.jsonl", SmallDay.jsonLines())
    let lines = try Self.read(
      fixture, "b.jsonl",
      """
      {"id":"x","text":"Thiếu máy tính","kind":"vuong-mac","body":"hdnd","topics":["thiet-bi/thieu"]}

      {"id":"y","text":"Mạng yếu"}
      """)
    #expect(csv.entries.map(\.text) == SmallDay.rows.map { $0[5] })
    #expect(rows.entries.map(\.sender) == csv.entries.map(\.sender))
    #expect(csv.entries[0].sender == csv.entries[1].sender)
    #expect(Set(csv.entries.map(\.sender)).count == 4)
    #expect(lines.entries.map(\.id) == ["x", "y"])
    #expect(lines.entries.map(\.body) == [.peoplesCouncil, nil])
    #expect(lines.entries.map(\.sender) == ["id:x", "id:y"])
  }

  @Test func badRowsAreNamedAndTheRestIsRead() throws {
    let fixture = try DayFixture()
    let lines = try Self.read(fixture, "b.jsonl", "{\"id\":\"x\",\"text\":\"A\"}\nnonsense\n{\"id\":\"y\"}\n")
    #expect(lines.entries.count == 1)
    #expect(lines.rejections.map { $0.prefix(10) } == ["b.jsonl:2:", "b.jsonl:3:"])
    var rows = SmallDay.rows
    rows[1][2] = "Xã Không Có"
    let csv = try Self.read(fixture, "a.csv", SmallDay.csv(rows))
    #expect(csv.entries.count == 6)
    #expect(csv.rejections.map { $0.prefix(8) } == ["a.csv:3:"])
  }

  @Test func aDayLeavesTheOthersOut() throws {
    let fixture = try DayFixture()
    var rows = SmallDay.rows
    rows[0][0] = "2025-09-23"
    #expect(try Self.read(fixture, "a.csv", SmallDay.csv(rows), day: DayFixture.day).entries.count == 6)
    #expect(
      try Self.read(fixture, "b.jsonl", "{\"id\":\"x\",\"text\":\"A\"}", day: DayFixture.day).entries.count
        == 1)
  }

  @Test func aFileThatIsNotThereIsAnError() throws {
    let fixture = try DayFixture()
    for name in ["no.csv", "no.jsonl"] {
      #expect(throws: InputError.self) {
        try ReadCorpus(units: DayFixture.workspace.get().units)
          .read([fixture.folder.appendingPathComponent(name)], day: nil)
      }
    }
  }

  @Test func aStoresSettledTopicsComeAlong() throws {
    let fixture = try DayFixture()
    _ = try fixture.run([try fixture.file("a.csv", SmallDay.csv())])
    let entry = try #require(
      try fixture.store.entries(matching: .init(day: DayFixture.day, body: .peoplesCommittee), limit: 1).first
    )
    try fixture.store.addManualCoding(of: entry.id, topics: ["dao-tao/tap-huan"], by: DayFixture.actor)
    let corpus = try ReadCorpus(units: DayFixture.workspace.get().units).read(fixture.store, day: nil)
    #expect(corpus.entries.compactMap(\.settledTopics) == [["dao-tao/tap-huan"]])
  }
}
