import Foundation
import Yams

/// Rows that are wrong on purpose.
struct BadRows {
  private struct BadRow: Decodable {
    /// What is wrong with the row.
    let why: String
    let row: [String]
  }
  private let rows: [BadRow]

  init(file: URL) throws {
    rows = try YAMLDecoder().decode([BadRow].self, from: CorpusError.text(of: file))
  }

  func file(headings: [String], day: String) throws -> CSVFile {
    var file = CSVFile(headings: headings)
    for row in rows {
      guard row.row.count == headings.count else {
        throw CorpusError(file: "bad-rows.yaml", reason: "'\(row.why)' has \(row.row.count) cells")
      }
      file.append(row.row.map { $0 == "{day}" ? day : $0 })
    }
    return file
  }
}
