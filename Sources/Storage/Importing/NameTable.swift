import GRDB
import Submissions
import VietnameseText

/// The numbers of provinces, units and topics; unknown ones are added when they are first asked for.
/// Lives within one transaction.
struct NameTable {
  private struct UnitName: Hashable {
    let province: Province.Code
    let commune: Commune.Code?
    let office: String?
  }

  private let db: Database
  private var provinces: [Province.Code: Int64] = [:]
  private var units: [UnitName: Int64] = [:]
  private var topics: [String: Int64] = [:]

  init(_ db: Database) { self.db = db }

  mutating func province(_ code: Province.Code) throws -> Int64 {
    if let id = provinces[code] { return id }
    try db.execute(
      sql: "INSERT INTO provinces (code) VALUES (?) ON CONFLICT DO NOTHING", arguments: [code.rawValue])
    let id = try Int64.fetchOne(
      db, sql: "SELECT id FROM provinces WHERE code = ?", arguments: [code.rawValue])!
    provinces[code] = id
    return id
  }

  /// The unit that `submission` comes from: its commune, or the province's office as the row names it.
  mutating func unit(of submission: Submission) throws -> Int64 {
    var office: String?
    if submission.commune == nil, let name = submission.unit.map(Self.plain), !name.isEmpty {
      office = name
    }
    let name = UnitName(province: submission.province, commune: submission.commune, office: office)
    if let id = units[name] { return id }
    let arguments: StatementArguments = [
      try province(submission.province), submission.commune?.rawValue, office,
    ]
    try db.cachedStatement(
      sql: "INSERT INTO units (province, commune, office) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"
    ).execute(arguments: arguments)
    let id = try Int64.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT id FROM units
          WHERE province = ? AND ifnull(commune, '') = ifnull(?, '') AND ifnull(office, '') = ifnull(?, '')
          """), arguments: arguments)!
    units[name] = id
    return id
  }

  mutating func topic(_ code: String) throws -> Int64 {
    if let id = topics[code] { return id }
    try db.execute(sql: "INSERT INTO topics (code) VALUES (?) ON CONFLICT DO NOTHING", arguments: [code])
    let id = try Int64.fetchOne(db, sql: "SELECT id FROM topics WHERE code = ?", arguments: [code])!
    topics[code] = id
    return id
  }

  /// NFC with single spaces: the same office written twice is one unit.
  private static func plain(_ office: String) -> String {
    ICUText.nfc(office).unicodeScalars.split { $0.properties.isWhitespace || $0.value == 0 }
      .map { String($0) }.joined(separator: " ")
  }
}
