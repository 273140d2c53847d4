import Foundation
import Testing

@testable import Storage

@Suite struct BackupTests {
  @Test func copyOpensAndHasNoLeftOvers() throws {
    let fixture = try StoreFixture()
    try fixture.take("a.csv", [entry("A")])
    let target = fixture.folder.appendingPathComponent("copy.sqlite")
    try fixture.store.backup(to: target)
    try fixture.take("b.csv", [entry("B")])
    try fixture.store.backup(to: target)
    let names = try FileManager.default.contentsOfDirectory(atPath: fixture.folder.path).sorted()
    #expect(names == ["copy.sqlite", "s.sqlite", "s.sqlite-shm", "s.sqlite-wal"])
    let copy = try Store(url: target)
    #expect(try copy.entryCount(matching: EntryFilter(day: StoreFixture.day)) == 2)
    #expect(try copy.check().problems == [])
    try copy.close()
  }

  @Test func overwritesNothingButStores() throws {
    let fixture = try StoreFixture()
    #expect(throws: StoreError.self) { try fixture.store.backup(to: fixture.url) }
    let link = fixture.folder.appendingPathComponent("link.sqlite")
    try FileManager.default.linkItem(at: fixture.url, to: link)
    #expect(throws: StoreError.self) { try fixture.store.backup(to: link) }
    let report = fixture.folder.appendingPathComponent("report.docx")
    try Data("PK".utf8).write(to: report)
    #expect(throws: StoreError.self) { try fixture.store.backup(to: report) }
    #expect(try Data(contentsOf: report) == Data("PK".utf8))
    #expect(throws: FileError.self) {
      try fixture.store.backup(to: fixture.folder.appendingPathComponent("no/such/copy"))
    }
  }

  /// Copies taken while another store writes hold whole files only.
  @Test func whileOthersWrite() async throws {
    let fixture = try StoreFixture()
    let url = fixture.url
    let files = 60
    let rowsPerFile = 50
    let writer = Task.detached {
      let store = try Store(url: url)
      for file in 0..<files {
        let source = SourceFile(
          name: "\(file).csv", sha256: FileDigest.sha256(Data("\(file)".utf8)), size: 1, reader: "t")
        _ = try store.importFile(source, by: StoreFixture.actor) { take in
          for row in 1...rowsPerFile { try take(entry("\(file) \(row)", row: row)) }
        }
      }
      try store.close()
    }
    for number in 0..<8 {
      let target = fixture.folder.appendingPathComponent("copy\(number).sqlite")
      try fixture.store.backup(to: target)
      let copy = try Store(url: target)
      let count = try copy.entryCount(matching: EntryFilter(day: StoreFixture.day))
      #expect(count % rowsPerFile == 0)
      #expect(try copy.check().problems == [])
      try copy.close()
    }
    try await writer.value
    #expect(try fixture.texts().count == files * rowsPerFile)
  }
}
