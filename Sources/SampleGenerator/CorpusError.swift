import Foundation

/// A file of the corpus is missing or not as it should be.
struct CorpusError: Error, CustomStringConvertible {
  let file: String
  let reason: String
  var description: String { "\(file): \(reason)" }

  /// The file's text, or an error that names the file.
  static func text(of file: URL) throws -> String {
    guard let text = try? String(contentsOf: file, encoding: .utf8) else {
      throw CorpusError(file: file.path, reason: "cannot be read as UTF-8 text")
    }
    return text
  }
}
