import GRDB
import Submissions

/// Keeps the table `counted_topics` in step with the view that defines it, and the seals with both.
struct CountedTopics {
  private struct Group: Hashable {
    let layer: LayerID
    let kind: EntryKind
    let body: Body
  }

  /// What counts of all bodies together.
  private struct WholeGroup: Hashable {
    let layer: LayerID
    let kind: EntryKind
  }

  private let db: Database
  private let path: String

  init(_ db: Database, path: String) {
    self.db = db
    self.path = path
  }

  /// Takes account of a change of the standing, or of the coding by persons, of `entries`.
  ///
  /// - Throws: ``StoreError`` where a table concerned is not the one that was written: what is sealed anew
  ///   must be what was sealed before, and the change.
  func renew(_ entries: [EntryID]) throws {
    let groups = try Set(entries.flatMap(groups))
    let seal = Seal(db, path: path)
    for group in groups { try seal.verify(group.layer, kind: group.kind, body: group.body) }
    let delete = try db.makeStatement(
      sql: """
        DELETE FROM counted_topics
        WHERE (layer, kind, body, province, unit, entry) IN
            (SELECT l.id, e.kind, e.body, u.province, e.unit, e.id
             FROM entries AS e JOIN units AS u ON u.id = e.unit JOIN layers AS l ON l.day = e.day
             WHERE e.id = ?)
          AND topic IN (SELECT id FROM topics)
        """)
    let insert = try db.makeStatement(
      sql: """
        INSERT INTO counted_topics
        SELECT * FROM standing_topics
        WHERE entry = ?1
          AND layer IN (SELECT l.id FROM layers AS l JOIN entries AS e ON e.day = l.day WHERE e.id = ?1)
        """)
    for entry in entries {
      try delete.execute(arguments: [entry.rawValue])
      try insert.execute(arguments: [entry.rawValue])
    }
    for group in groups { try seal.renew(group.layer, kind: group.kind, body: group.body) }
    let totals = TopicTotals(db, path: path)
    for group in Set(groups.map { WholeGroup(layer: $0.layer, kind: $0.kind) }) {
      try totals.renew(group.layer, kind: group.kind, body: nil)
    }
  }

  private func groups(of entry: EntryID) throws -> [Group] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT l.id, e.kind, e.body FROM entries AS e JOIN layers AS l ON l.day = e.day WHERE e.id = ?
          """), arguments: [entry.rawValue]
    ).map { row in
      Group(
        layer: LayerID(rawValue: try row.value("id")), kind: try EntryKind(number: row.value("kind")),
        body: try Body(number: row.value("body")))
    }
  }
}
