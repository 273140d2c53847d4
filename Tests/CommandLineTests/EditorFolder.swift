import Foundation
import TestSupport

/// A folder of its own with a small lexicon and what a test adds.
final class EditorFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("editor-\(UUID().uuidString)")
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Writes the small lexicon and returns the folder's path.
  /// - Parameter changes: files added, or written in place of the small lexicon's.
  func lexicon(_ name: String = "lexicon", _ changes: [String: String] = [:]) throws -> String {
    for (file, text) in TwoTopicLexicon.files.merging(changes, uniquingKeysWith: { $1 }) {
      try self.file("\(name)/\(file)", text)
    }
    return url.appendingPathComponent(name).path
  }

  @discardableResult
  func file(_ name: String, _ text: String) throws -> String {
    let file = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  /// A day of An Giang's service centres: one text for each of its first communes.
  func day(_ texts: [String], name: String = "day.csv") throws -> String {
    let communes = ["Bình Đức", "Mỹ Thới", "Long Xuyên", "Châu Đốc", "Vĩnh Tế", "An Phú"]
    let rows = zip(communes, texts).map { "2025-09-22,An Giang,\($0),ttpvhcc,vuong-mac,\"\($1)\"\n" }
    return try file(name, "day,province,commune,body,kind,text\n" + rows.joined())
  }
}
