import Foundation
import GRDB
import Submissions

/// Puts the rows of one file into the tables; lives within the file's transaction.
struct EntryWriter {
  private(set) var counts = ImportReceipt.Counts()
  /// Entries that stood in the archive and stand again.
  private(set) var restored: [EntryID] = []
  /// Days whose completion figures changed.
  private(set) var figureDays: Set<Int> = []
  private(set) var lastDay: Int?

  private let db: Database
  private let receipt: Int64
  private var names: NameTable
  /// How many rows of the file have this content so far.
  private var ordinals: [EntryKey.Content: Int] = [:]
  private let insertEntry: BulkStatement

  init(_ db: Database, receipt: Int64) throws {
    self.db = db
    self.receipt = receipt
    names = NameTable(db)
    insertEntry = try BulkStatement(
      db,
      sql: """
        INSERT INTO entries (day, unit, body, kind, text_sha256, ordinal, text, receipt, row, line)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
        """)
  }

  /// What the file speaks for.
  var spokenFor: Set<SpokenFor> { Set(ordinals.keys.map(SpokenFor.init)) }

  mutating func take(_ row: ImportedRow) throws {
    switch row {
    case .entry(let submission):
      lastDay = max(lastDay ?? 0, submission.day.number)
      try take(submission)
    case .figure(let figure):
      lastDay = max(lastDay ?? 0, figure.day.number)
      try take(figure)
    case .rejection(let rejection): try take(rejection)
    }
  }

  // MARK: - Entries

  private mutating func take(_ submission: Submission) throws {
    let content = EntryKey.Content(
      day: submission.day.number, unit: try names.unit(of: submission), body: submission.body.number,
      kind: submission.kind.number, digest: EntryKey.digest(of: submission.text))
    let ordinal = ordinals[content, default: 0] + 1
    ordinals[content] = ordinal
    let source = submission.source
    let isNew = try insertEntry.insert(
      .number(content.day), .number(content.unit), .number(content.body), .number(content.kind),
      .digest(content.digest), .number(ordinal), .text(Array(submission.text.utf8)), .number(receipt),
      .number(source.row), .number(source.line))
    if isNew {
      counts.newEntries += 1
    } else {
      try noteRepetition(of: content, ordinal, source)
    }
  }

  /// Notes another row of an entry that the store holds; one in the archive stands again.
  private mutating func noteRepetition(
    of content: EntryKey.Content, _ ordinal: Int, _ source: SourceRow
  ) throws {
    let entry = try Int64.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT id FROM entries
          WHERE day = ? AND unit = ? AND body = ? AND kind = ? AND text_sha256 = ? AND ordinal = ?
          """),
      arguments: [
        content.day, content.unit, content.body, content.kind, Data(content.digest), ordinal,
      ])!
    try db.cachedStatement(sql: "INSERT INTO repetitions VALUES (?, ?, ?, ?)")
      .execute(arguments: [entry, receipt, source.row, source.line])
    try db.cachedStatement(
      sql: "UPDATE replacements SET restored_by = ? WHERE entry = ? AND restored_by IS NULL"
    ).execute(arguments: [receipt, entry])
    if db.changesCount > 0 {
      counts.restoredEntries += 1
      restored.append(EntryID(rawValue: entry))
    } else {
      counts.knownEntries += 1
    }
  }

  // MARK: - Figures and rejections

  private mutating func take(_ figure: CompletionFigure) throws {
    let key: StatementArguments = [
      figure.day.number, try names.province(figure.province), figure.body.number,
    ]
    let standing = try Row.fetchOne(
      db, sql: "SELECT done, total FROM figures WHERE day = ? AND province = ? AND body = ?",
      arguments: key)
    if let standing, try standing.value("done") == figure.done,
      try standing.value("total") == figure.total
    {
      counts.knownFigures += 1
      return
    }
    figureDays.insert(figure.day.number)
    if standing == nil {
      counts.newFigures += 1
    } else {
      counts.replacedFigures += 1
      try db.execute(
        sql: """
          INSERT INTO replaced_figures
            (day, province, body, done, total, receipt, row, line, replaced_by)
          SELECT day, province, body, done, total, receipt, row, line, ? FROM figures
          WHERE day = ? AND province = ? AND body = ?
          """, arguments: [receipt] + key)
    }
    try db.execute(
      sql: "INSERT OR REPLACE INTO figures VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
      arguments: key + [figure.done, figure.total, receipt, figure.source.row, figure.source.line])
  }

  private mutating func take(_ rejection: Rejection) throws {
    counts.rejected += 1
    try db.execute(
      sql: "INSERT INTO rejections VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
      arguments: [
        receipt, counts.rejected, rejection.source.row, rejection.source.line, rejection.column,
        rejection.reason, try JSONText.encode(rejection.headings), try JSONText.encode(rejection.cells),
      ])
  }
}
