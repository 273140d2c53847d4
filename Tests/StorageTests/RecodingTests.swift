import Submissions
import Testing

@testable import Storage

@Suite struct RecodingTests {
  let fixture: StoreFixture
  let layer: LayerID

  init() throws {
    fixture = try StoreFixture()
    try fixture.take("a.csv", (1...4).map { entry("text \($0)", commune: "3029\($0)", row: $0) })
    layer = try fixture.code { _ in ["x/a"] }
  }

  private func reviewed(_ number: Int64) throws -> ReviewedEntry {
    try #require(try fixture.store.review(EntryID(rawValue: number), layer: layer))
  }

  private func communes() throws -> [String: Int] {
    let counts = try fixture.store.topicCounts(layer: layer, kind: .blocker, body: .serviceCentre)
    return Dictionary(uniqueKeysWithValues: counts.map { ($0.topic, $0.communes) })
  }

  @Test func changesAreUndoneAsOne() throws {
    let first = try fixture.store.recode(
      [(EntryID(rawValue: 1), reviewed(1).version, ["x/b"])], note: "", title: "", by: StoreFixture.actor)
    let all = try (1...4).map { number in
      (id: EntryID(rawValue: number), version: try reviewed(number).version, topics: Set(["x/c"]))
    }
    let bulk = try fixture.store.recode(all, note: "all", title: "all", by: StoreFixture.actor)
    #expect(bulk.entries.count == 4)
    #expect(try communes() == ["x/c": 4])
    try fixture.store.undo(bulk, by: StoreFixture.actor)
    #expect(try communes() == ["x/a": 3, "x/b": 1])
    #expect(try reviewed(1).override?.topics == ["x/b"])
    try fixture.store.undo(first, by: StoreFixture.actor)
    #expect(try communes() == ["x/a": 4])
    #expect(try fixture.store.manualCodings(of: EntryID(rawValue: 1)).count == 2, "all stay on record")
    #expect(try fixture.store.check().isSound)
  }

  @Test func nobodyOverwritesWhatTheyHaveNotSeen() throws {
    let seen = try reviewed(1).version
    let mine = try fixture.store.recode(
      [(EntryID(rawValue: 1), seen, ["x/b"])], note: "", title: "", by: StoreFixture.actor)
    let other = try reviewed(2).version
    #expect(throws: RecodingConflict(entry: EntryID(rawValue: 1))) {
      try fixture.store.recode(
        [(EntryID(rawValue: 2), other, ["x/c"]), (EntryID(rawValue: 1), seen, ["x/c"])], note: "",
        title: "", by: StoreFixture.actor)
    }
    #expect(try communes() == ["x/a": 3, "x/b": 1], "nothing of it was written")
    #expect(throws: RecodingConflict.self) {
      try fixture.store.returnToMachine(
        EntryID(rawValue: 1), version: seen, title: "", by: StoreFixture.actor)
    }
    let back = try fixture.store.returnToMachine(
      EntryID(rawValue: 1), version: reviewed(1).version, title: "", by: StoreFixture.actor)
    #expect(try communes() == ["x/a": 4])
    #expect(throws: RecodingConflict.self) { try fixture.store.undo(mine, by: StoreFixture.actor) }
    try fixture.store.undo(back, by: StoreFixture.actor)
    #expect(try communes() == ["x/a": 3, "x/b": 1])
  }

  @Test func undoGivesAVersionOfItsOwn() throws {
    let seen = try reviewed(1).version
    let change = try fixture.store.recode(
      [(EntryID(rawValue: 1), seen, ["x/b"])], note: "", title: "", by: StoreFixture.actor)
    let changed = try reviewed(1).version
    try fixture.store.undo(change, by: StoreFixture.actor)
    #expect(try Set([seen, changed, reviewed(1).version]).count == 3)
  }

  @Test func changeTokenFollowsEveryChange() throws {
    var tokens = [try fixture.store.changeToken(day: StoreFixture.day)]
    tokens.append(try fixture.store.changeToken(day: StoreFixture.day))
    #expect(tokens[0] == tokens[1])
    try fixture.take("b.csv", [entry("B", commune: "30295")])
    tokens.append(try fixture.store.changeToken(day: StoreFixture.day))
    try fixture.code { _ in ["x/a"] }
    tokens.append(try fixture.store.changeToken(day: StoreFixture.day))
    try fixture.code(lexicon: "other") { _ in ["x/b"] }
    tokens.append(try fixture.store.changeToken(day: StoreFixture.day))
    _ = try fixture.store.recode(
      [(EntryID(rawValue: 1), reviewed(1).version, ["x/b"])], note: "", title: "", by: StoreFixture.actor)
    tokens.append(try fixture.store.changeToken(day: StoreFixture.day))
    #expect(Set(tokens.dropFirst()).count == 5)
  }

  /// The list of what can be undone lies in the store, for each person apart.
  @Test func whatCanBeUndoneOutlivesTheProgram() throws {
    let other = Actor(name: "binh", knownBy: .proxy)
    #expect(try fixture.store.lastRecoding(by: other) == nil)
    let first = try fixture.store.recode(
      [(EntryID(rawValue: 1), reviewed(1).version, ["x/b"])], note: "", title: "first", by: other)
    let second = try fixture.store.recode(
      [(EntryID(rawValue: 2), reviewed(2).version, ["x/b"])], note: "", title: "second", by: other)
    let store = try Store(url: fixture.store.url)
    #expect(try store.lastRecoding(by: StoreFixture.actor) == nil)
    #expect(try store.lastRecoding(by: other) == second)
    try store.undo(second, by: other)
    #expect(try store.lastRecoding(by: other) == first)
    _ = try store.recode(
      [(EntryID(rawValue: 1), reviewed(1).version, ["x/c"])], note: "", title: "", by: StoreFixture.actor)
    #expect(try store.lastRecoding(by: other) == nil, "somebody has built upon it")
    #expect(throws: RecodingConflict.self) { try store.undo(first, by: other) }
    #expect(try store.check().isSound)
  }
}
