import GRDB
import Submissions

extension Store {
  /// The layers of a day, oldest first.
  public func layers(day: ReportDay) throws -> [Layer] {
    try pool.read { try LayerQuery.fetch($0, where: "l.day = ?", [day.number]) }
  }

  /// The layer of a day that was coded last; nil where the day has not been coded.
  public func currentLayer(day: ReportDay) throws -> Layer? {
    try layers(day: day).first { $0.isCurrent }
  }

  /// The days of which there are entries or completion figures, in order.
  public func days() throws -> [ReportDay] {
    try pool.read { db in
      try Int.fetchAll(
        db,
        sql: """
          WITH RECURSIVE next(day) AS (
            SELECT min(day) FROM entries
            UNION ALL
            SELECT (SELECT min(day) FROM entries WHERE day > next.day) FROM next WHERE day IS NOT NULL
          )
          SELECT day FROM next WHERE day IS NOT NULL UNION SELECT day FROM figures ORDER BY 1
          """
      ).map(ReportDay.init(number:))
    }
  }

  /// Lexicon versions by which anything was coded, with the time of their first use, oldest first.
  public func lexiconVersions() throws -> [(version: String, firstUsedAt: String)] {
    try pool.read { db in
      try Row.fetchAll(db, sql: "SELECT version, first_used_at FROM lexicons ORDER BY id").map {
        (try $0.value("version"), try $0.value("first_used_at"))
      }
    }
  }
}

enum LayerQuery {
  static func fetch(
    _ db: Database, where condition: String, _ arguments: StatementArguments
  ) throws -> [Layer] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT l.id, l.day, x.version, l.made_at, c.layer IS NOT NULL AS is_current
        FROM layers AS l
        JOIN lexicons AS x ON x.id = l.lexicon
        LEFT JOIN current_layers AS c ON c.layer = l.id
        WHERE \(condition) ORDER BY l.id
        """, arguments: arguments
    ).map { row in
      Layer(
        id: LayerID(rawValue: try row.value("id")), day: try ReportDay(number: row.value("day")),
        lexiconVersion: try row.value("version"), madeAt: try row.value("made_at"),
        isCurrent: try row.value("is_current"))
    }
  }
}
