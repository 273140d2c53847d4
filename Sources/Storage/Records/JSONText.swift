import Foundation

/// JSON in columns of the store.
enum JSONText {
  static func encode(_ strings: [String]) throws -> String {
    String(decoding: try JSONEncoder().encode(strings), as: UTF8.self)
  }

  /// - Throws: ``UnreadableValue`` where the text is no JSON array of strings.
  static func strings(_ text: String) throws -> [String] {
    do {
      return try JSONDecoder().decode([String].self, from: Data(text.utf8))
    } catch {
      throw UnreadableValue(what: "list of strings")
    }
  }
}
