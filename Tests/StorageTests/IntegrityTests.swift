import Foundation
import GRDB
import Submissions
import TestSupport
import Testing

@testable import Storage

@Suite struct IntegrityTests {
  @Test(arguments: [
    "UPDATE audit SET who = 'x'", "DELETE FROM audit", "UPDATE manual_codings SET coder = 'x'",
    "DELETE FROM manual_codings",
  ])
  func appendOnly(sql: String) throws {
    let fixture = try StoreFixture()
    try fixture.take("a.csv", [entry("A")])
    try fixture.store.addManualCoding(of: EntryID(rawValue: 1), topics: ["x/a"], by: StoreFixture.actor)
    let error = #expect(throws: DatabaseError.self) {
      try fixture.store.pool.write { try $0.execute(sql: sql) }
    }
    #expect(error?.message?.contains("append-only") == true)
  }

  @Test func checkSeesAForgedAuditTrail() throws {
    let fixture = try StoreFixture()
    for name in ["a.csv", "b.csv", "c.csv"] { try fixture.take(name, [entry(name)]) }
    #expect(try fixture.store.check().isSound)
    try fixture.store.pool.write {
      try $0.execute(sql: "DROP TRIGGER audit_no_update; UPDATE audit SET who = 'x' WHERE id = 2")
    }
    #expect(try fixture.store.check().problems.contains { $0.contains("audit trail: row 2") })
  }

  @Test(arguments: [
    "UPDATE topics SET code = 'x/z' WHERE code = 'x/a'", "UPDATE provinces SET code = '90'",
    "UPDATE units SET commune = '30299' WHERE commune = '30295'",
    "DELETE FROM counted_topics WHERE entry = 1",
    "INSERT INTO replacements (entry, replaced_by) VALUES (1, 1)",
    "UPDATE figures SET done = 17", "DELETE FROM figures",
    "UPDATE entries SET text = 'Y' WHERE body = 3 AND unit IN (SELECT id FROM units WHERE commune IS NULL)",
    "UPDATE entries SET receipt = 2 WHERE id = 1",
  ])
  func checkSeesChangedRows(sql: String) throws {
    let fixture = try StoreFixture()
    try fixture.take(
      "a.csv",
      [
        entry("A"), entry("A", commune: "30295", row: 2), entry("A", commune: "30299", row: 3),
        entry("P", commune: nil, body: .hdnd, row: 4), figure(18, 19),
      ])
    try fixture.take("b.csv", [entry("A")])
    try fixture.code { _ in ["x/a"] }
    #expect(try fixture.store.check().isSound)
    try fixture.store.pool.writeWithoutTransaction {
      // As a flipped bit would, without the schema's consent.
      try $0.execute(sql: "PRAGMA foreign_keys = OFF; DROP INDEX units_name; \(sql)")
    }
    #expect(try !fixture.store.check().isSound)
  }

  /// Every table that is read is the one that was written, or the read fails with a message.
  @Test func flippedBytesAreRefusedOrHarmless() throws {
    let seed: UInt64 = 20_250_922
    var random = SeededGenerator(seed: seed)
    let fixture = try StoreFixture()
    try fixture.take(
      "a.csv",
      (1...60).map { entry("Thiếu \($0 % 7)", commune: "302\(10 + $0 % 23)", row: $0) }
        + (1...4).map { entry("Tỉnh \($0)", commune: nil, body: .hdnd, row: 100 + $0) } + [figure(18, 19)])
    try fixture.code { ["x/\($0.id.rawValue % 5)", "khac"] }
    let expected = try tables(fixture.store)
    try fixture.store.close()
    let sound = [UInt8](try Data(contentsOf: fixture.url))
    let copy = fixture.folder.appendingPathComponent("flipped.sqlite")

    var refused = 0
    for _ in 0..<500 {
      var bytes = sound
      let position = Int.random(in: 0..<bytes.count, using: &random)
      bytes[position] ^= 1 << UInt8.random(in: 0...7, using: &random)
      for suffix in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: copy.path + suffix) }
      try Data(bytes).write(to: copy)
      do {
        let store = try Store(url: copy)
        defer { try? store.close() }
        let found = try tables(store)
        #expect(found == expected, "seed \(seed), byte \(position)")
      } catch {
        refused += 1
      }
    }
    #expect(refused > 0)
  }

  private func tables(_ store: Store) throws -> [String] {
    guard let layer = try store.currentLayer(day: StoreFixture.day) else { return [] }
    // The layer's lexicon is left out: where its name is damaged, the day is only coded again.
    var tables: [String] = []
    for (kind, body) in Seal.groups {
      tables += try store.topicCounts(layer: layer.id, kind: kind, body: body).map { "\($0)" }
      tables += try store.topicTotals(layer: layer.id, kind: kind, body: body).map { "\($0)" }
      tables += try store.provinceTexts(layer: layer.id, kind: kind, body: body).map { "\($0)" }
    }
    tables += try store.completionFigures(day: StoreFixture.day).map { "\($0)" }
    return tables
  }

  @Test func anUncleanStopIsCheckedAndForgotten() throws {
    let fixture = try StoreFixture()
    // The number of a process that has ended.
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/true")
    try process.run()
    process.waitUntilExit()
    try fixture.store.pool.write {
      try $0.execute(
        sql: "INSERT INTO open_markers (process) VALUES (?)", arguments: [process.processIdentifier])
    }
    let second = try Store(url: fixture.url)
    let markers = try second.pool.read { try Int32.fetchAll($0, sql: "SELECT process FROM open_markers") }
    #expect(markers == [Processes.current, Processes.current])
    try second.close()
    try fixture.store.close()
    let last = try Store(url: fixture.url, readonly: true)
    #expect(try last.pool.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM open_markers") } == 0)
    try last.close()
  }
}
