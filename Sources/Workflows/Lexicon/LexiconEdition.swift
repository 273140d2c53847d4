import Coding
import Storage

/// A draft of the lexicon.
public struct LexiconDraftFiles: Sendable {
  /// The version of the lexicon in use when the draft was begun.
  public let base: String
  public let files: [LexiconFile]
  /// Who saved what since it was begun, oldest first.
  public let edits: [LexiconEdit]

  public var version: String { files.version }
}

/// A file of the draft that was saved.
public struct LexiconEdit: Codable, Hashable, Sendable {
  public let path: String
  public let author: String
  /// UTC, ISO 8601.
  public let at: String
}

/// A version of the lexicon that was in use.
public struct LexiconEdition: Codable, Hashable, Sendable {
  /// From 1.
  public let number: Int
  /// Content hash.
  public let version: String
  public let author: String
  public let note: String
  /// UTC, ISO 8601.
  public let at: String
}

/// Somebody else changed the lexicon meanwhile; nothing was written.
public struct LexiconConflict: Error, Sendable {}

/// No file of a lexicon can have that path.
public struct LexiconPathError: Error, Sendable {
  /// Whether `path` is that of a list's or a rule's file: folders and name of small letters, digits and hyphens.
  static func isPath(_ path: String) -> Bool {
    path.utf8.count <= 120
      && path.wholeMatch(of: /(danh-sach|quy-tac)(\/[a-z0-9]+(-[a-z0-9]+)*){1,3}\.yml/) != nil
  }
}

/// A lexicon that cannot be published; nothing was written.
public struct UnsoundLexicon: Error, Sendable {
  /// The errors of its files and examples.
  public let problems: [LexiconProblem]
}

extension LexiconFile {
  /// SHA-256 of the contents: what an editor saw.
  public var fingerprint: String { FileDigest.sha256(Array(contents.utf8)) }
}

extension [LexiconFile] {
  /// A hash of all paths and contents, whatever their order: two sets of files that differ have two versions.
  public var version: String {
    let parts = map { "\($0.path)\u{0}\($0.fingerprint)" }.sorted()
    return String(FileDigest.sha256([UInt8](parts.joined(separator: "\n").utf8)).prefix(16))
  }
}
