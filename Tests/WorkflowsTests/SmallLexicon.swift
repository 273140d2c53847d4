import Coding
import Foundation
import TestSupport

@testable import Workflows

/// A lexicon of two topics in a folder of its own, with what a test adds to it.
final class SmallLexicon {
  let folder: URL

  /// - Parameter changes: files added, or written in place of the lexicon's.
  init(_ changes: [String: String] = [:]) throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("lexicon-\(UUID().uuidString)")
    for (name, text) in TwoTopicLexicon.files.merging(changes, uniquingKeysWith: { $1 }) {
      try write(name, Data(text.utf8))
    }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func write(_ name: String, _ bytes: Data) throws {
    let file = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: file)
  }

  func check(corpus: [String] = []) -> CheckLexicon.Findings {
    CheckLexicon().run(folder, corpus: corpus)
  }

  func compiled() throws -> CompiledLexicon { try CompiledLexicon(Lexicon(directory: folder)) }

  /// The shipped units and tables with this lexicon.
  func workspace() throws -> Workspace {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try Workspace(ProjectFiles(root: root), lexicon: folder)
  }
}
