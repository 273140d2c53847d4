import Foundation

/// The 34 provinces with their communes, read from Corpus/units, in the report's order.
struct Units {
  struct Province {
    let code: String
    let name: String
    let isCity: Bool
    var communes: [Commune] = []

    /// Which of the wordings' regions it lies in, told by the official code, which runs from north to south.
    var region: Region {
      guard let number = Int(code) else { return .north }
      return number <= 37 ? .north : number <= 68 ? .centre : .south
    }
  }

  struct Commune {
    let code: String
    let name: String
    /// "xã", "phường" or "đặc khu".
    let kind: String
  }

  /// Where a way of speaking belongs.
  enum Region: String, CaseIterable {
    case north = "bac"
    case centre = "trung"
    case south = "nam"
  }

  let provinces: [Province]

  init(directory: URL) throws {
    var provinces = try SimpleTable(file: directory.appending(path: "provinces.csv")).rows.map { row in
      Province(code: row["code"], name: row["name"], isCity: row["kind"] == "thành phố")
    }
    let places = Dictionary(uniqueKeysWithValues: provinces.enumerated().map { ($1.code, $0) })
    for row in try SimpleTable(file: directory.appending(path: "communes.csv")).rows {
      guard let place = places[row["province"]] else {
        throw CorpusError(file: "communes.csv", reason: "province '\(row["province"])' is unknown")
      }
      provinces[place].communes.append(Commune(code: row["code"], name: row["name"], kind: row["kind"]))
    }
    self.provinces = provinces
  }
}
