import Foundation

/// A set of files that appears in a folder together: the appendices of a day.
///
/// The files are built in a hidden folder inside the target, then renamed into place one by one, and
/// `manifest.json` (names, SHA-256, lexicon version) last. A reader that trusts only what the manifest
/// lists, with these digests, sees the old set or the new one, never a mixture.
///
///     var set = try FileSet(in: folder)
///     try set.add("appendix-06.md", bytes)
///     try set.publish(lexiconVersion: version)
public struct FileSet: ~Copyable {
  public static let manifestName = "manifest.json"

  private static let stagingPrefix = ".new-"

  private let folder: URL
  private let staging: URL
  private var digests: [String: String] = [:]
  /// Names of files in `staging`, of which the last may be half written.
  private var begun: [String] = []

  /// Begins a set in `folder`, which is made where it is missing.
  ///
  /// - Throws: ``FileError`` where the folder cannot be written, or is a symbolic link.
  public init(in folder: URL) throws {
    try Self.makeFolder(folder)
    Self.removeLeftOvers(in: folder)
    let suffix = String(UInt32.random(in: .min ... .max), radix: 36)
    let staging = folder.appendingPathComponent("\(Self.stagingPrefix)\(getpid())-\(suffix)")
    if mkdir(staging.path, 0o700) != 0 { throw FileError.last("mkdir", staging.path) }
    self.folder = folder
    self.staging = staging
  }

  /// Nothing of an unpublished set stays.
  deinit {
    for name in begun { unlink(staging.appendingPathComponent(name).path) }
    unlink(staging.appendingPathComponent(Self.manifestName).path)
    rmdir(staging.path)
  }

  /// Adds the file `name` (a plain name, no path) with its content.
  public mutating func add(_ name: String, _ bytes: [UInt8]) throws {
    precondition(!name.isEmpty && !name.utf8.contains(UInt8(ascii: "/")) && name != Self.manifestName)
    begun.append(name)
    try write(bytes, named: name)
    digests[name] = FileDigest.sha256(bytes)
  }

  /// Renames all files into the folder, the manifest last. Files that the previous manifest lists and
  /// this set does not hold are removed; other files of the folder are left alone.
  ///
  /// Where the set differs from the previous one, the previous manifest goes first, so that at no moment
  /// a manifest stands beside files that it does not describe.
  ///
  /// - Returns: the manifest.
  @discardableResult
  public consuming func publish(lexiconVersion: String) throws -> FileSetManifest {
    let previous = FileSetManifest.read(in: folder)
    let manifest = FileSetManifest(lexicon: lexiconVersion, files: digests)
    try write(try manifest.encoded(), named: Self.manifestName)
    if previous != manifest {
      unlink(folder.appendingPathComponent(Self.manifestName).path)
      try synchronizeFolder()
    }
    for name in digests.keys.sorted() { try move(name) }
    for name in previous?.files.keys.sorted() ?? [] where digests[name] == nil {
      unlink(folder.appendingPathComponent(name).path)
    }
    try synchronizeFolder()
    try move(Self.manifestName)
    try synchronizeFolder()
    return manifest
  }

  private func move(_ name: String) throws {
    let source = staging.appendingPathComponent(name).path
    try AtomicFile.rename(source, to: folder.appendingPathComponent(name).path)
  }

  private func synchronizeFolder() throws { try OpenFile(folder: folder.path).synchronize() }

  private func write(_ bytes: [UInt8], named name: String) throws {
    let file = try OpenFile(creating: staging.appendingPathComponent(name).path)
    try file.write(bytes)
    try file.setMode(AtomicFile.publicMode)
    try file.synchronize()
  }

  private static func makeFolder(_ folder: URL) throws {
    var status = stat()
    if lstat(folder.path, &status) == 0 {
      // A link could lead the files anywhere (reliability.md C4, 10).
      if status.st_mode & S_IFMT != S_IFDIR {
        throw FileError(call: "mkdir", path: folder.path, code: ENOTDIR)
      }
      return
    }
    try Folder.makeIfMissing(folder)
  }

  /// Removes the staging folders of processes that died before they published.
  private static func removeLeftOvers(in folder: URL) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    for name in names where name.hasPrefix(stagingPrefix) {
      let owner = name.dropFirst(stagingPrefix.count).prefix { $0 != "-" }
      if let process = pid_t(owner), !Processes.isRunning(process) {
        try? FileManager.default.removeItem(at: folder.appendingPathComponent(name))
      }
    }
  }
}
