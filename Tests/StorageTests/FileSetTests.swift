import Foundation
import GRDB
import Testing

@testable import Storage

@Suite struct FileSetTests {
  private func withFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("set-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  private func names(_ folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  @Test func digestIsSHA256() throws {
    // FIPS 180-4 example.
    let expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    #expect(FileDigest.sha256(Data("abc".utf8)) == expected)
    try withFolder { folder in
      let url = folder.appendingPathComponent("abc")
      try AtomicFile.write(Array("abc".utf8), to: url)
      let found = try FileDigest.sha256(of: url)
      #expect(found.digest == expected && found.size == 3)
      #expect(try names(folder) == ["abc"])
    }
  }

  /// What a failed write leaves must not stay either.
  @Test func nothingStaysOfASetThatFailed() throws {
    try withFolder { folder in
      let out = folder.appendingPathComponent("out")
      #expect(throws: FileError.self) { try failingSet(in: out) }
      let left = try names(out)
      #expect(left == [])
    }
  }

  private func failingSet(in folder: URL) throws {
    var set = try FileSet(in: folder)
    try set.add("a.md", Array("A".utf8))
    // The name is longer than file systems allow.
    try set.add(String(repeating: "b", count: 300), Array("B".utf8))
  }

  @Test(arguments: [
    (ENOSPC, "free some space"), (EACCES, "who may write"), (EROFS, "can be written"),
    (ENOTDIR, "another folder"),
    (EISDIR, "another file"), (ENOENT, "check the path"),
  ])
  func failuresOfFilesSayWhatToDo(code: Int32, advice: String) throws {
    let text = try #require(FailureText.text(for: FileError(call: "open", path: "/x", code: code)))
    #expect(text.hasPrefix("/x: open: ") && text.contains(advice))
  }

  @Test(arguments: [
    (ResultCode.SQLITE_BUSY, "run again later"), (.SQLITE_FULL, "free some space"),
    (.SQLITE_CANTOPEN, "--store"), (.SQLITE_CORRUPT_VTAB, "backup"), (.SQLITE_IOERR_READ, "disk"),
  ])
  func failuresOfTheStoreSayWhatToDo(code: ResultCode, advice: String) throws {
    let text = try #require(FailureText.text(for: DatabaseError(resultCode: code)))
    #expect(text.contains(advice))
  }

  @Test func aFolderIsNoStore() throws {
    try withFolder { folder in
      let error = #expect(throws: FileError.self) { try Store(url: folder) }
      #expect(error?.code == EISDIR)
    }
  }

  @Test func setAppearsWithItsManifest() throws {
    try withFolder { folder in
      let out = folder.appendingPathComponent("out")
      var set = try FileSet(in: out)
      try set.add("a.md", Array("A".utf8))
      try set.add("b.md", Array("B".utf8))
      #expect(try names(out).filter { !$0.hasPrefix(".") } == [])
      try set.publish(lexiconVersion: "v1")
      #expect(try names(out) == ["a.md", "b.md", "manifest.json"])
      let manifest = try #require(FileSetManifest.read(in: out))
      #expect(manifest.lexicon == "v1")
      #expect(manifest.mismatches(in: out) == [])

      try Data("mine".utf8).write(to: out.appendingPathComponent("own.txt"))
      var next = try FileSet(in: out)
      try next.add("b.md", Array("C".utf8))
      try next.publish(lexiconVersion: "v2")
      #expect(try names(out) == ["b.md", "manifest.json", "own.txt"])
      #expect(FileSetManifest.read(in: out)?.mismatches(in: out) == [])
    }
  }

  @Test func unpublishedSetLeavesNothing() throws {
    try withFolder { folder in
      do {
        var set = try FileSet(in: folder)
        try set.add("a.md", Array("A".utf8))
      }
      #expect(try names(folder) == [])
    }
  }

  @Test func leftOversOfDeadProcessesGo() throws {
    try withFolder { folder in
      let dead = folder.appendingPathComponent(".new-999999999-x")
      let own = folder.appendingPathComponent(".new-\(Processes.current)-x")
      for stale in [dead, own] {
        try FileManager.default.createDirectory(at: stale, withIntermediateDirectories: true)
      }
      _ = try FileSet(in: folder)
      #expect(try names(folder) == [own.lastPathComponent])
    }
  }

  @Test func symbolicLinksAreNotFollowed() throws {
    try withFolder { folder in
      let link = folder.appendingPathComponent("out")
      try FileManager.default.createSymbolicLink(
        at: link, withDestinationURL: FileManager.default.temporaryDirectory)
      #expect(throws: FileError.self) { _ = try FileSet(in: link) }

      // A link in the place of a file is replaced, its target left alone.
      let target = folder.appendingPathComponent("target")
      try Data("T".utf8).write(to: target)
      let file = folder.appendingPathComponent("file")
      try FileManager.default.createSymbolicLink(at: file, withDestinationURL: target)
      try AtomicFile.write(Array("F".utf8), to: file)
      #expect(try String(contentsOf: target, encoding: .utf8) == "T")
      #expect(try String(contentsOf: file, encoding: .utf8) == "F")
    }
  }

  @Test func failureLeavesTheOldFile() throws {
    try withFolder { folder in
      let url = folder.appendingPathComponent("a")
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
      try Data().write(to: url.appendingPathComponent("inside"))
      #expect(throws: FileError.self) { try AtomicFile.write([1], to: url) }
      #expect(try names(folder) == ["a"])
    }
  }
}
