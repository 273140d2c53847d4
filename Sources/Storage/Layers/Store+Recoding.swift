import GRDB
import Submissions

/// Changes of persons' codings that were made as one and are undone as one.
public struct Recoding: Hashable, Sendable {
  struct Change: Hashable, Sendable {
    let entry: EntryID
    /// The coding that counted before; nil for the machine's.
    let before: Int64?
    /// The coding that counts since.
    let after: Int64?
  }

  let changes: [Change]

  /// The entries concerned, in the order of the change.
  public var entries: [EntryID] { changes.map(\.entry) }
}

/// An entry was changed by somebody else meanwhile; nothing was written.
public struct RecodingConflict: Error, Hashable, Sendable {
  public let entry: EntryID

  public init(entry: EntryID) {
    self.entry = entry
  }
}

extension Store {
  /// Gives each entry its topics as a person's coding that counts, all or none.
  ///
  /// - Parameter entries: with the version (``ReviewedEntry/version``) that the person saw and the topics.
  /// - Throws: ``RecodingConflict`` where an entry has another version by now.
  public func recode(
    _ entries: [(id: EntryID, version: Int64, topics: Set<String>)], note: String, by coder: Actor
  ) throws -> Recoding {
    try pool.write { db in
      let writer = ManualCodingWriter(db, at: now(), path: url.path)
      let changes = try entries.map { entry in
        guard try ReviewQuery.version(db, of: entry.id) == entry.version else {
          throw RecodingConflict(entry: entry.id)
        }
        let before = try Self.override(of: entry.id, db)
        let coding = try writer.add(of: entry.id, topics: entry.topics, note: note, by: coder, counts: true)
        return Recoding.Change(entry: entry.id, before: before, after: coding)
      }
      try CountedTopics(db, path: url.path).renew(entries.map(\.id))
      return Recoding(changes: changes)
    }
  }

  /// Lets the machine's coding of an entry count again; the persons' stay on record.
  ///
  /// - Throws: ``RecodingConflict`` where the entry has another version by now.
  public func returnToMachine(_ entry: EntryID, version: Int64, by actor: Actor) throws -> Recoding {
    try pool.write { db in
      guard try ReviewQuery.version(db, of: entry) == version else { throw RecodingConflict(entry: entry) }
      guard let before = try Self.override(of: entry, db) else { return Recoding(changes: []) }
      try ManualCodingWriter(db, at: now(), path: url.path).restore(nil, of: entry, by: actor)
      try CountedTopics(db, path: url.path).renew([entry])
      return Recoding(changes: [Recoding.Change(entry: entry, before: before, after: nil)])
    }
  }

  /// Takes `recoding` back, all or nothing: what counted before counts again.
  ///
  /// - Throws: ``RecodingConflict`` where an entry has been changed since.
  public func undo(_ recoding: Recoding, by actor: Actor) throws {
    try pool.write { db in
      let writer = ManualCodingWriter(db, at: now(), path: url.path)
      for change in recoding.changes {
        guard try Self.override(of: change.entry, db) == change.after else {
          throw RecodingConflict(entry: change.entry)
        }
        try writer.restore(change.before, of: change.entry, by: actor)
      }
      try CountedTopics(db, path: url.path).renew(recoding.entries)
    }
  }

  private static func override(of entry: EntryID, _ db: Database) throws -> Int64? {
    try Int64.fetchOne(
      db, sql: "SELECT coding FROM overrides WHERE entry = ?", arguments: [entry.rawValue])
  }
}
