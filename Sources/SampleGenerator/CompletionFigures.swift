import Foundation
import Submissions

/// The figures of appendix 21, as published for 22/9/2025.
struct CompletionFigures {
  private let rows: [SimpleTable.Row]

  init(directory: URL) throws {
    rows = try SimpleTable(file: directory.appending(path: "published-completion.csv")).rows
  }

  func file(units: Units, day: String) throws -> CSVFile {
    let provinces = Dictionary(uniqueKeysWithValues: units.provinces.map { ($0.code, $0) })
    var file = CSVFile(headings: [
      "Ngày", "Tỉnh/thành phố", "Khối cơ quan", "Số tiêu chí hoàn thành", "Tổng số tiêu chí",
    ])
    for row in rows {
      guard let province = provinces[row["province"]], let body = Body(rawValue: row["body"]) else {
        throw CorpusError(file: "published-completion.csv", reason: "unknown province or body")
      }
      let name = province.isCity ? "TP. \(province.name)" : province.name
      file.append([day, name, body.shortName, row["done"], row["total"]])
    }
    return file
  }
}
