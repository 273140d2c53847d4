import Foundation
import GRDB
import Testing

@testable import Storage

@Suite struct SchemaTests {
  @Test func everyTableIsStrict() throws {
    let fixture = try StoreFixture()
    let loose = try fixture.store.pool.read {
      try String.fetchAll(
        $0,
        sql: "SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main' AND NOT strict")
    }
    #expect(loose == ["sqlite_schema"])
    #expect(throws: DatabaseError.self) {
      try fixture.store.pool.write {
        try $0.execute(sql: "INSERT INTO open_markers (process) VALUES ('text')")
      }
    }
  }

  @Test func writerIsDurable() throws {
    let fixture = try StoreFixture()
    let settings = try fixture.store.pool.writeWithoutTransaction { db in
      try ["synchronous", "journal_mode", "busy_timeout", "foreign_keys"].map {
        try String.fetchOne(db, sql: "PRAGMA \($0)")
      }
    }
    #expect(settings == ["2", "wal", "10000", "1"])
  }

  @Test func fileIsPrivate() throws {
    let fixture = try StoreFixture()
    for suffix in ["", "-wal"] {
      let attributes = try FileManager.default.attributesOfItem(atPath: fixture.url.path + suffix)
      #expect((attributes[.posixPermissions] as? NSNumber)?.int16Value == 0o600)
    }
  }

  @Test(arguments: [
    ("PRAGMA user_version = 99", "newer"),
    ("PRAGMA application_id = 7", "not a store"),
    ("PRAGMA user_version = 0", "not a store"),
  ])
  func refusesWhatItDoesNotKnow(change: String, message: String) throws {
    let fixture = try StoreFixture()
    try fixture.store.pool.writeWithoutTransaction { try $0.execute(sql: change) }
    try fixture.store.pool.close()
    for readonly in [false, true] {
      let error = #expect(throws: StoreError.self) { try Store(url: fixture.url, readonly: readonly) }
      #expect(error?.description.contains(message) == true)
    }
  }

  @Test func refusesOtherFiles() throws {
    let fixture = try StoreFixture()
    let text = fixture.folder.appendingPathComponent("notes.txt")
    try Data(repeating: 65, count: 5000).write(to: text)
    #expect(throws: StoreError.self) { try Store(url: text) }
    #expect(try Data(contentsOf: text) == Data(repeating: 65, count: 5000))

    let alien = fixture.folder.appendingPathComponent("alien.sqlite")
    try DatabaseQueue(path: alien.path).write { try $0.execute(sql: "CREATE TABLE t (x)") }
    #expect(throws: StoreError.self) { try Store(url: alien) }

    let missing = fixture.folder.appendingPathComponent("missing.sqlite")
    #expect(throws: StoreError.self) { try Store(url: missing, readonly: true) }
    #expect(!FileManager.default.fileExists(atPath: missing.path))
  }

  @Test func migrationKeepsACopyAndTheTables() throws {
    let fixture = try StoreFixture()
    try fixture.take("a.csv", [entry("Thiếu máy tính")])
    try fixture.store.close()
    let next = Schema(steps: Schema.current.steps + ["CREATE TABLE added (x INTEGER) STRICT"])
    let migrated = try Store(url: fixture.url, schema: next)
    var texts: [String] = []
    try migrated.forEachEntry(day: StoreFixture.day) { texts.append($0.submission.text) }
    #expect(texts == ["Thiếu máy tính"])
    try migrated.close()

    let copy = fixture.url.appendingPathExtension("before-schema-\(next.version)")
    let old = try Store(url: copy, readonly: true)
    #expect(try old.days() == [StoreFixture.day])
    try old.close()
    #expect(throws: StoreError.self) { try Store(url: fixture.url) }
  }

  @Test func failedMigrationChangesNothing() throws {
    let fixture = try StoreFixture()
    try fixture.store.close()
    let broken = Schema(steps: Schema.current.steps + ["CREATE TABLE added (x); SELECT nonsense"])
    #expect(throws: DatabaseError.self) { try Store(url: fixture.url, schema: broken) }
    let store = try Store(url: fixture.url)
    #expect(try store.check().problems == [])
    try store.close()
  }

  @Test func severalOpenANewStoreAtOnce() async throws {
    for _ in 0..<10 {
      let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(at: folder) }
      let url = folder.appendingPathComponent("s.sqlite")
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<4 {
          group.addTask {
            let store = try Store(url: url)
            #expect(try store.check().problems == [])
            try store.close()
          }
        }
        try await group.waitForAll()
      }
    }
  }

  @Test(arguments: [
    ("nfs4", true), ("cifs", true), ("fuse.sshfs", true), ("9p", true), ("ext4", false), ("xfs", false),
    ("tmpfs", false), ("overlay", false),
  ])
  func networkFileSystems(type: String, isNetwork: Bool) {
    let mounts = """
      21 1 8:1 / / rw - ext4 /dev/sda1 rw
      36 21 0:52 / /mnt/share rw,relatime shared:1 master:2 - \(type) server:/x rw
      """
    #expect(FileSystemKind.type(ofDevice: 52, mounts: mounts) == type)
    #expect(FileSystemKind.isNetwork(type) == isNetwork)
    #expect(FileSystemKind.type(ofDevice: 0x801, mounts: mounts) == "ext4")
    #expect(FileSystemKind.type(ofDevice: 53, mounts: mounts) == nil)
  }
}
