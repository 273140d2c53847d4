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
  func theSharedGoldIsReached() throws {
    let f1 = try microF1(Self.file)
    #expect(f1 >= 0.95, "micro-F1 \(f1)")
  }

  /// Entries that nobody read while writing the lexicon: the honest figure.
  @Test func theHeldOutGoldDoesNotFall() throws {
    let f1 = try microF1(ShippedLexicon.root.appendingPathComponent("Corpus/gold/communes-f.jsonl"))
    #expect(f1 >= 0.90, "micro-F1 \(f1)")
  }

  private func microF1(_ file: URL) throws -> Double {
    var right = 0
    var wrong = 0
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      let entry = try JSONDecoder().decode(Line.self, from: Data(line.utf8))
      let topics = Set(try ShippedLexicon.code(entry.text, kind: entry.kind, body: entry.body).topics)
      right += topics.intersection(entry.topics).count
      wrong += topics.symmetricDifference(entry.topics).count
    }
    return 2 * Double(right) / Double(2 * right + wrong)
  }
}
