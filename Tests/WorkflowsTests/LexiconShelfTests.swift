import Coding
import Foundation
import Storage
import Testing

@testable import Workflows

/// A shelf over a copy of the lexicon that ships.
final class ShelfFixture {
  let folder: URL
  let shelf: LexiconShelf
  static let actor = Actor(name: "biên tập", knownBy: .token)

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("shelf-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let lexicon = folder.appendingPathComponent("Lexicons")
    try FileManager.default.copyItem(at: root.appendingPathComponent("Lexicons"), to: lexicon)
    shelf = LexiconShelf(folder: lexicon, keep: folder.appendingPathComponent("keep"))
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func file(_ path: String) throws -> LexiconFile {
    try #require(try shelf.editableFiles().first { $0.path == path })
  }

  func append(_ text: String, to path: String) throws {
    let file = try file(path)
    try shelf.save(path, file.contents + text, replacing: file.fingerprint, by: ShelfFixture.actor)
  }
}

@Suite struct LexiconShelfTests {
  let fixture: ShelfFixture
  var shelf: LexiconShelf { fixture.shelf }

  init() throws { fixture = try ShelfFixture() }

  @Test func draftLeavesTheFilesInUseAlone() throws {
    let before = try shelf.files().version
    #expect(try shelf.draft() == nil)
    try fixture.append("# ghi chú\n", to: "uu-tien.yml")
    #expect(try shelf.files().version == before)
    #expect(try shelf.draft()?.version != before)
    #expect(throws: LexiconConflict.self) { try shelf.discardDraft(version: "khác") }
    let draft = try #require(try shelf.draft())
    #expect(draft.edits.map(\.path) == ["uu-tien.yml"] && draft.edits[0].author == "biên tập")
    try shelf.discardDraft(version: draft.version)
    #expect(try shelf.draft() == nil)
    #expect(try shelf.editableFiles().version == before)
  }

  @Test func saveRefusesWhatWasNotSeen() throws {
    let seen = try fixture.file("uu-tien.yml")
    try fixture.append("# một\n", to: "uu-tien.yml")
    #expect(throws: LexiconConflict.self) {
      try shelf.save("uu-tien.yml", "x", replacing: seen.fingerprint, by: ShelfFixture.actor)
    }
    for path in ["../uu-tien.yml", "/etc/passwd", "moi.yml", "", "danh-sach/../uu-tien.yml"] {
      #expect(throws: LexiconConflict.self) {
        try shelf.save(path, "x", replacing: seen.fingerprint, by: ShelfFixture.actor)
      }
    }
  }

  @Test func publishesAndReturns() throws {
    let original = try shelf.files().version
    try fixture.append("# một\n", to: "uu-tien.yml")
    let draft = try #require(try shelf.draft())
    let edition = try shelf.publish(draftVersion: draft.version, note: "thử", by: ShelfFixture.actor)
    #expect(edition.number == 2 && edition.author == "biên tập" && edition.note == "thử")
    #expect(try shelf.files().version == draft.version)
    #expect(try shelf.draft() == nil)
    #expect(try shelf.editions().map(\.number) == [2, 1])
    #expect(
      try shelf.restore(
        1, over: draft.version, note: "về", by: ShelfFixture.actor
      ).number == 3)
    #expect(try shelf.files().version == original)
    #expect(throws: LexiconConflict.self) {
      try shelf.restore(1, over: draft.version, note: "", by: ShelfFixture.actor)
    }
    #expect(throws: LexiconConflict.self) {
      try shelf.restore(9, over: original, note: "", by: ShelfFixture.actor)
    }
  }

  @Test func newFilesComeAndGoWithTheirEdition() throws {
    let path = "danh-sach/moi/may-in.yml"
    let list = "danh-sach:\n  - ma: may-in-moi\n    vai-tro: doi-tuong\n    tu:\n      - máy in mới tinh\n"
    try shelf.create(path, list, by: ShelfFixture.actor)
    #expect(throws: LexiconConflict.self) { try shelf.create(path, list, by: ShelfFixture.actor) }
    let draft = try #require(try shelf.draft())
    _ = try shelf.publish(draftVersion: draft.version, note: "mới", by: ShelfFixture.actor)
    #expect(try shelf.files().contains { $0.path == path && $0.contents == list })
    _ = try shelf.restore(1, over: draft.version, note: "về", by: ShelfFixture.actor)
    #expect(try !shelf.files().contains { $0.path == path })
  }

  @Test(arguments: [
    "../x.yml", "/etc/passwd", "moi.yml", "", "danh-sach/../x.yml", "danh-sach/x.yaml", "danh-sach/X.yml",
    "danh-sach/.yml", "danh-sach/x.yml\n", "danh-sach//x.yml", "danh-sach/a/b/c/d.yml", "khac/x.yml",
    "danh-sach/máy.yml", "danh-sach/x\u{0}.yml", "quy-tac/-x.yml",
  ])
  func refusesPathsThatAreNone(_ path: String) {
    #expect(throws: LexiconPathError.self) { try shelf.create(path, "", by: ShelfFixture.actor) }
  }

  @Test func doesNotPublishWhatFailsItsExamples() throws {
    let file = try fixture.file("quy-tac/thiet-bi/thieu.yml")
    let broken = file.contents.replacing(
      "    sai:\n", with: "    sai:\n      - Trang thiết bị còn thiếu\n", maxReplacements: 1)
    try #require(broken != file.contents)
    try shelf.save(file.path, broken, replacing: file.fingerprint, by: ShelfFixture.actor)
    let before = try shelf.files().version
    let draft = try #require(try shelf.draft())
    let error = #expect(throws: UnsoundLexicon.self) {
      try shelf.publish(draftVersion: draft.version, note: "", by: ShelfFixture.actor)
    }
    #expect(error?.problems.contains { $0.file == file.path } == true)
    #expect(try shelf.files().version == before)
  }

  @Test func doesNotPublishOverOthersChanges() throws {
    try fixture.append("# một\n", to: "uu-tien.yml")
    let draft = try #require(try shelf.draft())
    #expect(throws: LexiconConflict.self) {
      try shelf.publish(draftVersion: "khác", note: "", by: ShelfFixture.actor)
    }
    // Somebody edits the files with git or a text editor.
    let url = shelf.folder.appendingPathComponent("chu-de.yml")
    try Data((String(contentsOf: url, encoding: .utf8) + "# khác\n").utf8).write(to: url)
    #expect(throws: LexiconConflict.self) {
      try shelf.publish(draftVersion: draft.version, note: "", by: ShelfFixture.actor)
    }
  }

  /// Every twentieth list stands for the others: the lexicon is read anew for each.
  @Test func addsATermAtTheEndOfAList() throws {
    let files = try shelf.files()
    let lists = try Lexicon(files: files).lists.filter { !$0.terms.isEmpty }
    var added = 0
    for list in stride(from: 0, to: lists.count, by: 20).map({ lists[$0] }) {
      guard let changed = try? TermInsertion.add("từ khóa thử", to: list, in: files) else { continue }
      added += 1
      let others = files.map { $0.path == changed.path ? changed : $0 }
      let terms = try Lexicon(files: others).lists.first { $0.id == list.id }?.terms.map(\.pattern.source)
      #expect(terms == list.terms.map(\.pattern.source) + ["từ khóa thử"], "\(list.id)")
      let old = try #require(files.first { $0.path == changed.path })
      #expect(changed.contents.utf8.count > old.contents.utf8.count)
    }
    #expect(added > 0)
  }

  @Test(arguments: ["a: b", "- x", "x #y"])
  func aTermWithSignsOfYAMLStaysATerm(_ term: String) throws {
    let files = try shelf.files()
    let list = try #require(try Lexicon(files: files).lists.first { $0.id == "may-moc" })
    guard let changed = try? TermInsertion.add(term, to: list, in: files) else { return }
    let others = files.map { $0.path == changed.path ? changed : $0 }
    let lexicon = try Lexicon(files: others)
    #expect(lexicon.lists.first { $0.id == "may-moc" }?.terms.count ?? 0 > list.terms.count)
    #expect(lexicon.lists.count == (try Lexicon(files: files).lists.count))
  }
}
