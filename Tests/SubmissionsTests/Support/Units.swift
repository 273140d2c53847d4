import Foundation

@testable import Submissions

extension UnitRegistry {
  /// The units of the project's own lists.
  static let official: UnitRegistry = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Corpus/units").standardized
    return try! UnitRegistry(
      provinces: Data(contentsOf: folder.appending(path: "provinces.csv")),
      communes: Data(contentsOf: folder.appending(path: "communes.csv")))
  }()
}
