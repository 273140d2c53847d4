import GRDB
import Submissions

/// Keeps the table `topic_totals` in step with the views that count, and the seals of the counts with both.
struct TopicTotals {
  private let db: Database
  private let path: String

  init(_ db: Database, path: String) {
    self.db = db
    self.path = path
  }

  /// Writes and seals what `counted_topics` says now.
  ///
  /// - Parameter body: nil for all bodies.
  func renew(_ layer: LayerID, kind: EntryKind, body: Body?) throws {
    let number = body?.number ?? 0
    try db.execute(
      sql: "DELETE FROM topic_totals WHERE layer = ? AND kind = ? AND body = ?",
      arguments: [layer.rawValue, kind.number, number])
    let counted =
      body == nil
      ? "topic_counts_of_all_bodies WHERE layer = ?1 AND kind = ?2"
      : "topic_counts WHERE layer = ?1 AND kind = ?2 AND body = ?3"
    try db.execute(
      sql: """
        INSERT INTO topic_totals (layer, kind, body, province, topic, communes)
        SELECT layer, kind, ?3, province, topic, communes FROM \(counted)
        """, arguments: [layer.rawValue, kind.number, number])
    try Seal(db, path: path).renew(
      CountQuery.fetchTotals(db, layer: layer, kind: kind, body: body),
      .counts(layer: layer, kind: kind, body: body))
  }

  /// What was written last, checked by its seal; counted anew in a layer that has no totals.
  func verified(_ layer: LayerID, kind: EntryKind, body: Body?) throws -> [TopicCount] {
    let seal = Seal(db, path: path)
    let subject = Seal.Subject.counts(layer: layer, kind: kind, body: body)
    let totals = try CountQuery.fetchTotals(db, layer: layer, kind: kind, body: body)
    if !totals.isEmpty || body == nil, try seal.exists(subject) {
      try seal.verify(totals, subject)
      return totals
    }
    for body in body.map({ [$0] }) ?? Body.allCases {
      try seal.verify(
        CountQuery.fetch(db, layer: layer, kind: kind, body: body),
        .counts(layer: layer, kind: kind, body: body))
    }
    return try CountQuery.fetch(db, layer: layer, kind: kind, body: body)
  }

  /// - Throws: ``StoreError`` where what was written last is not what counting gives.
  func check(_ layer: LayerID, kind: EntryKind, body: Body?) throws {
    let counted = try CountQuery.fetch(db, layer: layer, kind: kind, body: body)
    if try verified(layer, kind: kind, body: body) != counted {
      throw StoreError(
        kind: .damaged("layer \(layer.rawValue): totals are not what was counted"), path: path)
    }
  }
}
