import Foundation

/// A text with the topics that people gave it.
public struct GoldEntry: Sendable, Codable {
  public let id: String
  public let text: String
  public let kind: String?
  public let body: String?
  public let topics: [String]

  /// Reads JSON lines `{"id","text","topics", "kind"?, "body"?}`; other fields are passed over.
  /// - Throws: `GoldError` with file and line.
  public static func read(_ file: URL) throws -> [GoldEntry] {
    let contents: Data
    do {
      contents = try Data(contentsOf: file)
    } catch {
      throw GoldError(file: file.path, line: 0, message: "cannot be read: \(error.localizedDescription)")
    }
    let decoder = JSONDecoder()
    var entries: [GoldEntry] = []
    for (index, line) in contents.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    where !line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) {
      do {
        entries.append(try decoder.decode(GoldEntry.self, from: Data(line)))
      } catch {
        throw GoldError(
          file: file.path, line: index + 1,
          message: "expected {\"id\":…,\"text\":…,\"topics\":[…]}")
      }
    }
    return entries
  }
}

/// A gold file could not be read.
public struct GoldError: Error, CustomStringConvertible, Sendable {
  let file: String
  let line: Int
  let message: String

  public var description: String { line > 0 ? "\(file):\(line): \(message)" : "\(file): \(message)" }
}
