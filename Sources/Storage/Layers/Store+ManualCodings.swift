import GRDB
import Submissions

extension Store {
  /// Keeps a person's coding of an entry. No machine coding ever overwrites it, nor is it ever deleted.
  ///
  /// - Parameters:
  ///   - topics: at least one.
  ///   - counts: whether it stands in place of the machine's coding in every layer from now on; false for
  ///     one of two blind codings that are only compared.
  public func addManualCoding(
    of entry: EntryID, topics: Set<String>, note: String = "", by coder: Actor, counts: Bool = true
  ) throws {
    try pool.write { db in
      try ManualCodingWriter(db, at: now(), path: url.path).add(
        of: entry, topics: topics, note: note, by: coder, counts: counts)
      if counts { try CountedTopics(db, path: url.path).renew([entry]) }
    }
  }

  /// Lets the machine's coding of an entry count again; the person's stays on record.
  public func withdrawOverride(of entry: EntryID, by actor: Actor) throws {
    try pool.write { db in
      guard let before = try ManualCodingQuery.fetch(db, entry: entry).last(where: \.counts) else { return }
      try db.execute(sql: "DELETE FROM overrides WHERE entry = ?", arguments: [entry.rawValue])
      try CountedTopics(db, path: url.path).renew([entry])
      try AuditTrail.append(
        AuditEvent(
          at: now(), actor: actor, verb: "withdraw override", object: "entry \(entry.rawValue)",
          before: before.topics.joined(separator: " "), after: ""), db)
    }
  }

  /// The topics of the entries of a day whose coding by a person stands in place of the machine's.
  public func overridingTopics(day: ReportDay) throws -> [EntryID: [String]] {
    try pool.read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT o.entry, group_concat(t.code, ' ') AS topics
          FROM overrides AS o
          JOIN entries AS e ON e.id = o.entry
          JOIN manual_topics AS k ON k.coding = o.coding
          JOIN topics AS t ON t.id = k.topic
          WHERE e.day = ? GROUP BY o.entry
          """, arguments: [day.number])
      return try Dictionary(
        uniqueKeysWithValues: rows.map {
          (EntryID(rawValue: try $0.value("entry")), TopicList.split(try $0.value("topics")))
        })
    }
  }

  /// All codings of an entry by persons, oldest first.
  public func manualCodings(of entry: EntryID) throws -> [ManualCoding] {
    try pool.read { try ManualCodingQuery.fetch($0, entry: entry) }
  }
}

enum ManualCodingQuery {
  static func fetch(_ db: Database, entry: EntryID) throws -> [ManualCoding] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT m.*, o.coding IS NOT NULL AS counts,
          (SELECT group_concat(t.code, ' ') FROM manual_topics AS k JOIN topics AS t ON t.id = k.topic
           WHERE k.coding = m.id) AS topics
        FROM manual_codings AS m
        LEFT JOIN overrides AS o ON o.coding = m.id AND o.entry = m.entry
        WHERE m.entry = ? ORDER BY m.id
        """, arguments: [entry.rawValue]
    ).map { row in
      guard let knownBy = Actor.Knowledge(rawValue: try row.value("known_by")) else {
        throw UnreadableValue(what: "coder")
      }
      return ManualCoding(
        entry: entry, topics: TopicList.split(try row.value("topics")),
        coder: Actor(name: try row.value("coder"), knownBy: knownBy), note: try row.value("note"),
        codedAt: try row.value("coded_at"), counts: try row.value("counts"))
    }
  }
}
