extension Schema {
  /// Totals of a day beside the rows that they are counted from: what shows many days does not count them anew.
  /// Layers that were written before have none.
  static let version2 = """
    -- Communes that several bodies of theirs speak for count once.
    CREATE VIEW topic_counts_of_all_bodies AS
      SELECT c.layer, c.kind, c.province, c.topic, COUNT(DISTINCT u.commune) AS communes
        FROM counted_topics AS c
        JOIN units AS u ON u.id = c.unit
        WHERE u.commune IS NOT NULL
        GROUP BY c.layer, c.kind, c.province, c.topic;
    -- Both views as tables, kept in step by each write (TopicTotals.swift).
    CREATE TABLE topic_totals (
      layer INTEGER NOT NULL REFERENCES layers,
      kind INTEGER NOT NULL,
      body INTEGER NOT NULL,           -- 0: all bodies
      province INTEGER NOT NULL REFERENCES provinces,
      topic INTEGER NOT NULL REFERENCES topics,
      communes INTEGER NOT NULL,
      PRIMARY KEY (layer, kind, body, province, topic)
    ) STRICT, WITHOUT ROWID;
    """
}
