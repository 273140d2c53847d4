import Foundation

/// Finds the files that ship with the program: lexicon, report definitions, units, sample.
public struct ProjectFiles: Sendable {
  public let root: URL

  /// The folder named by `VUONGMAC_HOME`, else the nearest folder above the executable or the working
  /// folder that holds `Lexicons` and `Reports`.
  /// - Throws: `ProjectFilesError` where there is none.
  public init(environment: [String: String] = ProcessInfo.processInfo.environment) throws {
    if let home = environment["VUONGMAC_HOME"], !home.isEmpty {
      root = URL(fileURLWithPath: home, isDirectory: true)
      guard Self.isRoot(root) else { throw ProjectFilesError(searched: [root.path]) }
      return
    }
    let starts = [
      URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent(),
      URL(fileURLWithPath: FileManager.default.currentDirectoryPath, isDirectory: true),
    ]
    for start in starts {
      var folder = start.standardizedFileURL
      while true {
        if Self.isRoot(folder) {
          root = folder
          return
        }
        let parent = folder.deletingLastPathComponent().standardizedFileURL
        if parent.path == folder.path { break }
        folder = parent
      }
    }
    throw ProjectFilesError(searched: starts.map(\.path))
  }

  public init(root: URL) { self.root = root }

  public var lexicon: URL { root.appendingPathComponent("Lexicons", isDirectory: true) }
  public var reports: URL { root.appendingPathComponent("Reports", isDirectory: true) }
  public var units: URL { root.appendingPathComponent("Corpus/units", isDirectory: true) }
  public var sampleDay: URL { root.appendingPathComponent("Corpus/sample-day", isDirectory: true) }
  public var gold: URL { root.appendingPathComponent("Corpus/gold", isDirectory: true) }

  /// The files of texts with settled topics that ship, by name; none where they do not ship.
  public func shippedGold() -> [URL] {
    let files = try? FileManager.default.contentsOfDirectory(at: gold, includingPropertiesForKeys: nil)
    return (files ?? []).filter { $0.pathExtension == "jsonl" }.sorted { $0.path < $1.path }
  }

  private static func isRoot(_ folder: URL) -> Bool {
    ["Lexicons", "Reports"].allSatisfy {
      var isDirectory: ObjCBool = false
      return FileManager.default.fileExists(
        atPath: folder.appendingPathComponent($0).path, isDirectory: &isDirectory) && isDirectory.boolValue
    }
  }
}

/// The program's own files were not found.
public struct ProjectFilesError: Error, CustomStringConvertible, Sendable {
  let searched: [String]

  public var description: String {
    "cannot find the folders Lexicons and Reports above \(searched.joined(separator: " or ")); "
      + "set VUONGMAC_HOME to the folder that holds them"
  }
}
