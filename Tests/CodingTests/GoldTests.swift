import Coding
import Foundation
import Testing

/// Quality on the gold that is shared between us, where it is at hand.
struct GoldTests {
  static let file = ShippedLexicon.root.deletingLastPathComponent()
    .appendingPathComponent("shared/gold/dev.jsonl")

  private struct Line: Decodable {
    let text: String
    let topics: [String]
    let kind: String?
    let body: String?
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: file.path), "../shared/gold/dev.jsonl is absent"))
  func microF1IsReached() throws {
    var right = 0
    var wrong = 0
    for line in try String(contentsOf: Self.file, encoding: .utf8).split(separator: "\n") {
      let entry = try JSONDecoder().decode(Line.self, from: Data(line.utf8))
      let topics = Set(try ShippedLexicon.code(entry.text, kind: entry.kind, body: entry.body).topics)
      right += topics.intersection(entry.topics).count
      wrong += topics.symmetricDifference(entry.topics).count
    }
    let f1 = 2 * Double(right) / Double(2 * right + wrong)
    #expect(f1 >= 0.90, "micro-F1 \(f1)")
  }
}
