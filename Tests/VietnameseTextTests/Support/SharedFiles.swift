import Foundation

/// Files that lie beside the repository in a folder named shared; tests that need one are skipped without it.
enum SharedFiles {
  static let normalizeGold = find("gold/normalize.jsonl")
  static let entriesGold = find("gold/dev.jsonl")
  static let report = find("reference/report-excerpt.txt")

  /// The file in the nearest folder named shared beside this file's folder or one above it.
  private static func find(_ path: String) -> URL? {
    var folder = URL(filePath: #filePath).deletingLastPathComponent()
    while folder.path != "/" {
      let candidate = folder.appending(path: "shared/\(path)")
      if FileManager.default.fileExists(atPath: candidate.path) { return candidate }
      folder = folder.deletingLastPathComponent()
    }
    return nil
  }

  /// The objects of a JSON Lines file.
  static func objects<Object: Decodable>(of file: URL, as type: Object.Type) throws -> [Object] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
      try JSONDecoder().decode(type, from: Data($0.utf8))
    }
  }
}
