import Crypto
import Foundation
import GRDB
import Submissions

/// Digests of what the tables of a day are made from.
///
/// SQLite has no checksums: a flipped bit in a stored number would print another table without a word.
/// So each write that changes what a table says also writes the digest of the query's rows, in the same
/// transaction, and each read for a table computes it anew and compares.
struct Seal {
  enum Subject {
    /// Without a body: of all bodies together.
    case counts(layer: LayerID, kind: EntryKind, body: Body?)
    case texts(layer: LayerID, kind: EntryKind, body: Body)
    case figures(day: Int)
  }

  let db: Database
  let path: String

  init(_ db: Database, path: String) {
    self.db = db
    self.path = path
  }

  /// - Throws: ``StoreError`` where `rows` are not what was sealed.
  func verify(_ rows: some Collection<some SealedRow>, _ subject: Subject) throws {
    let key = try key(subject)
    let sealed = try String.fetchOne(
      db, sql: "SELECT digest FROM seals WHERE day = ? AND layer = ? AND subject = ?",
      arguments: key.arguments)
    // Nothing was ever written for the subject, and nothing is there.
    if sealed == nil && rows.isEmpty { return }
    guard sealed == digest(rows) else {
      throw StoreError(
        kind: .damaged("day \(key.day), \(key.name): the rows are not those that were written"),
        path: path)
    }
  }

  func exists(_ subject: Subject) throws -> Bool {
    try Bool.fetchOne(
      db, sql: "SELECT true FROM seals WHERE day = ? AND layer = ? AND subject = ?",
      arguments: key(subject).arguments) ?? false
  }

  /// Seals `rows`, which are what the tables say now.
  func renew(_ rows: some Collection<some SealedRow>, _ subject: Subject) throws {
    try db.execute(
      sql: "INSERT OR REPLACE INTO seals (day, layer, subject, digest) VALUES (?, ?, ?, ?)",
      arguments: key(subject).arguments + [digest(rows)])
  }

  /// Checks the counts and texts of one kind and body.
  func verify(_ layer: LayerID, kind: EntryKind, body: Body) throws {
    try verify(
      CountQuery.fetch(db, layer: layer, kind: kind, body: body),
      .counts(layer: layer, kind: kind, body: body))
    try verify(
      ProvinceTextQuery.fetch(db, layer: layer, kind: kind, body: body),
      .texts(layer: layer, kind: kind, body: body))
  }

  /// Counts and seals the counts and texts of one kind and body.
  func renew(_ layer: LayerID, kind: EntryKind, body: Body) throws {
    try TopicTotals(db, path: path).renew(layer, kind: kind, body: body)
    try renew(
      ProvinceTextQuery.fetch(db, layer: layer, kind: kind, body: body),
      .texts(layer: layer, kind: kind, body: body))
  }

  static let groups = EntryKind.allCases.flatMap { kind in Body.allCases.map { (kind, $0) } }

  private func key(_ subject: Subject) throws -> (day: Int, name: String, arguments: StatementArguments) {
    func layered(_ layer: LayerID, _ name: String) throws -> (Int, String, StatementArguments) {
      let day = try Int.fetchOne(
        db, sql: "SELECT day FROM layers WHERE id = ?", arguments: [layer.rawValue])
      guard let day else {
        throw StoreError(kind: .invalid("there is no layer \(layer.rawValue)"), path: path)
      }
      return (day, name, [day, layer.rawValue, name])
    }
    switch subject {
    case .counts(let layer, let kind, let body):
      return try layered(layer, "counts/\(kind.rawValue)/\(body?.rawValue ?? "all")")
    case .texts(let layer, let kind, let body):
      return try layered(layer, "texts/\(kind.rawValue)/\(body.rawValue)")
    case .figures(let day): return (day, "figures", [day, 0, "figures"])
    }
  }

  private func digest(_ rows: some Collection<some SealedRow>) -> String {
    var bytes: [UInt8] = []
    for row in rows {
      for field in row.sealedFields {
        bytes += "\(field.utf8.count):".utf8
        bytes += field.utf8
      }
    }
    return FileDigest.sha256(bytes)
  }
}

/// A row whose content a seal covers.
protocol SealedRow {
  var sealedFields: [String] { get }
}

extension TopicCount: SealedRow {
  var sealedFields: [String] { [province.rawValue, topic, "\(communes)"] }
}

extension ProvinceText: SealedRow {
  var sealedFields: [String] {
    [province.rawValue, office ?? "", text, topics.joined(separator: " ")]
  }
}

extension CompletionFigure: SealedRow {
  var sealedFields: [String] { [province.rawValue, body.rawValue, "\(done)", "\(total)"] }
}
