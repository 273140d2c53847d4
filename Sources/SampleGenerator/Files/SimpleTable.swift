import Foundation

/// A small CSV file of our own: a heading line, no quotes, no commas inside fields.
struct SimpleTable {
  struct Row {
    fileprivate let columns: [String: Int]
    fileprivate let fields: [String]

    /// The field under a heading; the reader has seen to it that it is there.
    subscript(heading: String) -> String { columns[heading].map { fields[$0] } ?? "" }
  }

  let rows: [Row]

  init(file: URL) throws {
    let name = file.lastPathComponent
    let lines = try CorpusError.text(of: file).split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    guard let headings = lines.first else { throw CorpusError(file: name, reason: "is empty") }
    let columns = Dictionary(uniqueKeysWithValues: headings.enumerated().map { ($1, $0) })
    rows = try lines.dropFirst().map { fields in
      guard fields.count == headings.count else {
        throw CorpusError(file: name, reason: "'\(fields.joined(separator: ","))' has \(fields.count) fields")
      }
      return Row(columns: columns, fields: fields)
    }
  }
}
