/// Topic codes that a query joined by spaces; codes hold none.
enum TopicList {
  static func split(_ text: String) -> [String] {
    text.utf8.split(separator: UInt8(ascii: " ")).compactMap { String($0) }.sorted()
  }
}
