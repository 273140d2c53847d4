import GRDB
import Submissions

extension Store {
  /// Gives each entry its topics as a person's coding that counts, all or none.
  ///
  /// - Parameters:
  ///   - entries: with the version (``ReviewedEntry/version``) that the person saw and the topics.
  ///   - title: what the person is told when the change can be undone.
  /// - Throws: ``RecodingConflict`` where an entry has another version by now.
  public func recode(
    _ entries: [(id: EntryID, version: Int64, topics: Set<String>)], note: String, title: String,
    by coder: Actor
  ) throws -> Recoding {
    try pool.write { db in
      let writer = ManualCodingWriter(db, at: now(), path: url.path)
      let changes = try entries.map { entry in
        guard try ReviewQuery.version(db, of: entry.id) == entry.version else {
          throw RecodingConflict(entry: entry.id)
        }
        let before = try RecodingLog.override(of: entry.id, db)
        let coding = try writer.add(of: entry.id, topics: entry.topics, note: note, by: coder, counts: true)
        return Recoding.Change(entry: entry.id, before: before, after: coding)
      }
      try CountedTopics(db, path: url.path).renew(entries.map(\.id))
      return try RecodingLog(db, at: now()).append(changes, title: title, by: coder)
    }
  }

  /// Lets the machine's coding of an entry count again; the persons' stay on record.
  ///
  /// - Throws: ``RecodingConflict`` where the entry has another version by now.
  public func returnToMachine(
    _ entry: EntryID, version: Int64, title: String, by actor: Actor
  ) throws -> Recoding {
    try pool.write { db in
      guard try ReviewQuery.version(db, of: entry) == version else { throw RecodingConflict(entry: entry) }
      guard let before = try RecodingLog.override(of: entry, db) else {
        return Recoding(id: nil, title: title, changes: [])
      }
      try ManualCodingWriter(db, at: now(), path: url.path).restore(nil, of: entry, by: actor)
      try CountedTopics(db, path: url.path).renew([entry])
      return try RecodingLog(db, at: now()).append(
        [Recoding.Change(entry: entry, before: before, after: nil)], title: title, by: actor)
    }
  }

  /// The last change by `actor` that is not undone and that nobody has built upon since; nil where there is none.
  public func lastRecoding(by actor: Actor) throws -> Recoding? {
    try pool.read { try RecodingLog.last($0, by: actor) }
  }

  /// Takes `recoding` back, all or nothing: what counted before counts again.
  ///
  /// - Throws: ``RecodingConflict`` where an entry has been changed since, also by undoing it.
  public func undo(_ recoding: Recoding, by actor: Actor) throws {
    try pool.write { db in
      let writer = ManualCodingWriter(db, at: now(), path: url.path)
      for change in recoding.changes {
        guard try RecodingLog.override(of: change.entry, db) == change.after else {
          throw RecodingConflict(entry: change.entry)
        }
        try writer.restore(change.before, of: change.entry, by: actor)
      }
      try CountedTopics(db, path: url.path).renew(recoding.entries)
      try RecodingLog(db, at: now()).markUndone(recoding)
    }
  }
}
