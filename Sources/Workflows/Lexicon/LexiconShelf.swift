import Coding
import Foundation
import Storage
import Synchronization

/// The lexicon as editors change it: the files in use, one draft beside them, and every version ever published.
///
/// Draft and history lie in a folder of their own; what is published is written into the very files that git and
/// text editors see.
public final class LexiconShelf: Sendable {
  public let folder: URL
  private let keep: URL
  /// Editors who write at once wait for one another.
  private let lock = Mutex(())

  /// - Parameters:
  ///   - folder: the lexicon in use.
  ///   - keep: where draft and history lie; made when they are first needed.
  public init(folder: URL, keep: URL) {
    self.folder = folder
    self.keep = keep
  }

  // MARK: - Reading

  /// The files in use.
  /// - Throws: `LexiconError`.
  public func files() throws -> [LexiconFile] { try LexiconFile.all(below: folder) }

  /// The draft; nil where there is none.
  public func draft() throws -> LexiconDraftFiles? {
    guard let base = try? String(contentsOf: baseFile, encoding: .utf8) else { return nil }
    return LexiconDraftFiles(
      base: base, files: try LexiconFile.all(below: draftFolder), edits: try draftLog.lines())
  }

  /// The draft's files, or those in use where there is no draft.
  public func editableFiles() throws -> [LexiconFile] { try draft()?.files ?? files() }

  // MARK: - Drafting

  /// Puts `contents` in the place of a file of the draft, which is begun where there is none.
  ///
  /// - Parameter version: the file's ``LexiconFile/fingerprint`` that the editor saw.
  /// - Throws: ``LexiconConflict`` where the file has changed since, or there is no such file.
  public func save(
    _ path: String, _ contents: String, replacing version: String, by actor: Actor
  ) throws {
    try lock.withLock { _ in
      let files = try editableFiles()
      guard let file = files.first(where: { $0.path == path }), file.fingerprint == version else {
        throw LexiconConflict()
      }
      if file.contents == contents { return }
      try edit(path, contents, files, by: actor)
    }
  }

  /// Adds a file to the draft, which is begun where there is none.
  ///
  /// - Throws: ``LexiconPathError`` where `path` cannot be a file of the lexicon, ``LexiconConflict`` where there
  ///   is such a file.
  public func create(_ path: String, _ contents: String, by actor: Actor) throws {
    guard LexiconPathError.isPath(path) else { throw LexiconPathError() }
    try lock.withLock { _ in
      let files = try editableFiles()
      guard !files.contains(where: { $0.path == path }) else { throw LexiconConflict() }
      try edit(path, contents, files, by: actor)
    }
  }

  private func edit(_ path: String, _ contents: String, _ files: [LexiconFile], by actor: Actor) throws {
    if try draft() == nil { try beginDraft(files) }
    try write([LexiconFile(path: path, contents: contents)], to: draftFolder)
    try draftLog.append(
      LexiconEdit(path: path, author: actor.name, at: Date.now.formatted(.iso8601)))
  }

  /// - Parameter version: the draft's that the editor saw.
  /// - Throws: ``LexiconConflict`` where the draft has changed since.
  public func discardDraft(version: String) throws {
    try lock.withLock { _ in
      guard try draft()?.version == version else { throw LexiconConflict() }
      try removeDraft()
    }
  }

  // MARK: - Publishing

  /// Makes the draft the lexicon in use.
  ///
  /// - Throws: ``LexiconConflict`` where the files in use are not those that the draft began from or the draft
  ///   is not the one that was seen, ``UnsoundLexicon`` where a check or an example fails.
  public func publish(draftVersion: String, note: String, by actor: Actor) throws -> LexiconEdition {
    try lock.withLock { _ in
      guard let draft = try draft(), draft.version == draftVersion else { throw LexiconConflict() }
      let edition = try publish(draft.files, over: draft.base, note: note, by: actor)
      try removeDraft()
      return edition
    }
  }

  /// Makes an earlier version the lexicon in use, as a new edition.
  ///
  /// - Parameter base: the version of the files in use that the editor saw.
  /// - Throws: as ``publish(draftVersion:note:by:)``.
  public func restore(
    _ number: Int, over base: String, note: String, by actor: Actor
  ) throws -> LexiconEdition {
    try lock.withLock { _ in
      guard let edition = try editions().first(where: { $0.number == number }) else {
        throw LexiconConflict()
      }
      return try publish(
        LexiconFile.all(below: editionFolder(edition.number)), over: base, note: note, by: actor)
    }
  }

  private func publish(
    _ files: [LexiconFile], over base: String, note: String, by actor: Actor
  ) throws -> LexiconEdition {
    let current = try self.files()
    guard current.version == base else { throw LexiconConflict() }
    let errors = CheckLexicon().run(files).filter { $0.severity == .error }
    if !errors.isEmpty { throw UnsoundLexicon(problems: errors) }
    if try editions().isEmpty {
      _ = try record(current, note: "Trước khi sửa trên trang", by: Actor(name: "", knownBy: .commandLine))
    }
    try write(
      files.filter { file in current.first { $0.path == file.path }?.contents != file.contents }, to: folder)
    for file in current where !files.contains(where: { $0.path == file.path }) {
      try FileManager.default.removeItem(at: folder.appendingPathComponent(file.path))
    }
    return try record(files, note: note, by: actor)
  }

  // MARK: - History

  /// Every edition, newest first.
  public func editions() throws -> [LexiconEdition] {
    try history.lines().sorted { $0.number > $1.number }
  }

  private func record(_ files: [LexiconFile], note: String, by actor: Actor) throws -> LexiconEdition {
    let editions = try editions()
    let edition = LexiconEdition(
      number: (editions.first?.number ?? 0) + 1, version: files.version, author: actor.name, note: note,
      at: Date.now.formatted(.iso8601))
    try write(files, to: editionFolder(edition.number))
    try history.append(edition)
    return edition
  }

  // MARK: - Folders

  private var draftFolder: URL { keep.appendingPathComponent("nhap", isDirectory: true) }
  /// The version of the files that the draft began from; it is written last, so a draft is whole or not there.
  private var baseFile: URL { keep.appendingPathComponent("nhap.goc") }
  private var draftLog: JSONLineLog<LexiconEdit> {
    JSONLineLog(url: keep.appendingPathComponent("nhap.jsonl"))
  }
  private var history: JSONLineLog<LexiconEdition> {
    JSONLineLog(url: keep.appendingPathComponent("lich-su.jsonl"))
  }

  private func editionFolder(_ number: Int) -> URL {
    keep.appendingPathComponent("lich-su/\(number)", isDirectory: true)
  }

  private func beginDraft(_ files: [LexiconFile]) throws {
    try removeDraft()
    try write(files, to: draftFolder)
    try AtomicFile.write(Array(files.version.utf8), to: baseFile)
  }

  private func removeDraft() throws {
    let manager = FileManager.default
    for url in [baseFile, draftFolder, draftLog.url] where manager.fileExists(atPath: url.path) {
      try manager.removeItem(at: url)
    }
  }

  private func write(_ files: [LexiconFile], to folder: URL) throws {
    for file in files {
      let url = folder.appendingPathComponent(file.path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try AtomicFile.write(Array(file.contents.utf8), to: url)
    }
  }
}
