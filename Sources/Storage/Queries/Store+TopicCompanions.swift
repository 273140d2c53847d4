import GRDB
import Submissions

/// A topic that entries of another topic have as well.
public struct TopicCompanion: Hashable, Sendable {
  public let topic: String
  public let entries: Int
}

extension Store {
  /// With which other topics the entries of `topic` coincide in `layer`, most entries first.
  public func companions(of topic: String, layer: LayerID) throws -> [TopicCompanion] {
    try pool.read { db in
      try Row.fetchAll(
        db,
        sql: """
          WITH own AS MATERIALIZED
            (SELECT c.entry FROM counted_topics AS c JOIN topics AS t ON t.id = c.topic
             WHERE c.layer = ?1 AND t.code = ?2)
          SELECT t.code, count(DISTINCT c.entry) AS entries
          FROM counted_topics AS c JOIN topics AS t ON t.id = c.topic
          WHERE c.layer = ?1 AND t.code <> ?2 AND c.entry IN own
          GROUP BY c.topic ORDER BY entries DESC, t.code
          """, arguments: [layer.rawValue, topic]
      ).map { TopicCompanion(topic: try $0.value("code"), entries: try $0.value("entries")) }
    }
  }
}
