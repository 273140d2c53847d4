import Foundation

/// What a published set consists of.
public struct FileSetManifest: Codable, Hashable, Sendable {
  /// Content hash of the lexicon that the files were made with.
  public let lexicon: String
  /// SHA-256 of each file by its name.
  public let files: [String: String]

  /// The manifest of `folder`; nil where there is none or it cannot be read.
  public static func read(in folder: URL) -> FileSetManifest? {
    let url = folder.appendingPathComponent(FileSet.manifestName)
    guard let data = try? Data(contentsOf: url) else { return nil }
    return try? JSONDecoder().decode(FileSetManifest.self, from: data)
  }

  /// The names of listed files that are missing from `folder` or differ from their digest, sorted.
  public func mismatches(in folder: URL) -> [String] {
    files.filter { name, digest in
      (try? FileDigest.sha256(of: folder.appendingPathComponent(name)).digest) != digest
    }
    .keys.sorted()
  }

  func encoded() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(self)) + [UInt8(ascii: "\n")]
  }
}
