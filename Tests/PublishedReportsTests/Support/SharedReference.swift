import Foundation
import PublishedReports

/// The material that lies beside the checkout and is not for publication. VUONGMAC_SHARED names its folder;
/// without it, `../shared` from the package root.
enum SharedReference {
  static let folder: URL = {
    if let path = ProcessInfo.processInfo.environment["VUONGMAC_SHARED"] { return URL(fileURLWithPath: path) }
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return root.deletingLastPathComponent().appendingPathComponent("shared")
  }()

  static let excerpt = folder.appendingPathComponent("reference/report-excerpt.txt")
  static let gold = folder.appendingPathComponent("gold/dev.jsonl")

  static var isPresent: Bool {
    [excerpt, gold].allSatisfy { FileManager.default.fileExists(atPath: $0.path) }
  }

  static func excerptText() throws -> String { try String(contentsOf: excerpt, encoding: .utf8) }

  struct GoldEntry: Decodable {
    let id: String
    let set: String
    let context: [String]?
    let text: String
  }

  static func goldEntries(set: String) throws -> [GoldEntry] {
    try String(contentsOf: gold, encoding: .utf8).split(separator: "\n")
      .map { try JSONDecoder().decode(GoldEntry.self, from: Data($0.utf8)) }
      .filter { $0.set == set }
  }
}
