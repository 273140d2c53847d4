import Foundation
import Submissions

extension Workspace {
  /// The provinces and communes alone, for tools that must work while the lexicon has errors.
  public static func units(of files: ProjectFiles) throws -> UnitRegistry {
    try UnitRegistry(
      provinces: Data(contentsOf: files.units.appendingPathComponent("provinces.csv")),
      communes: Data(contentsOf: files.units.appendingPathComponent("communes.csv")))
  }
}
