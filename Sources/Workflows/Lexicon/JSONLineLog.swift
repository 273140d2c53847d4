import Foundation
import Storage

/// A file to which lines of JSON are only ever added; each time it is written whole or not at all.
struct JSONLineLog<Line: Codable> {
  let url: URL

  /// Oldest first; none where there is no file.
  func lines() throws -> [Line] {
    guard let text = try? Data(contentsOf: url) else { return [] }
    return try text.split(separator: 0x0A).map { try JSONDecoder().decode(Line.self, from: Data($0)) }
  }

  func append(_ line: Line) throws {
    let lines = try (lines() + [line]).map { try JSONEncoder().encode($0) }
    try AtomicFile.write(lines.flatMap { Array($0) + [0x0A] }, to: url)
  }
}
