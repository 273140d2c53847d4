import Coding
import Foundation

/// The lexicon that ships, loaded once for all tests.
enum ShippedLexicon {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static let compiled = Result {
    try CompiledLexicon(Lexicon(directory: root.appendingPathComponent("Lexicons", isDirectory: true)))
  }

  static func code(_ text: String, kind: String? = nil, body: String? = nil) throws -> Coding {
    Coder(try compiled.get()).code(text, in: EntryContext(kind: kind, body: body))
  }
}
