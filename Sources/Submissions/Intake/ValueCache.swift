import Foundation

/// Remembers what texts were found to mean: names repeat from row to row.
///
/// Texts are compared by their bytes. Swift's own comparison of strings normalises, which costs more than
/// most of the look-ups saved.
struct ValueCache<Value> {
  private struct Key: Hashable {
    let text: String

    static func == (left: Key, right: Key) -> Bool {
      var (left, right) = (left.text, right.text)
      return left.withUTF8 { left in
        right.withUTF8 {
          left.count == $0.count && memcmp(left.baseAddress!, $0.baseAddress!, left.count) == 0
        }
      }
    }

    func hash(into hasher: inout Hasher) {
      var text = text
      text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
  }

  private var known: [Key: Result<Value, ValueError>] = [:]

  mutating func value(
    of text: String, orRead read: (String) throws(ValueError) -> Value
  ) throws(ValueError) -> Value {
    let key = Key(text: text)
    if let result = known[key] { return try result.get() }
    // A file with a different name in each row must not fill the memory.
    if known.count > 20_000 { known.removeAll() }
    let result: Result<Value, ValueError>
    do throws(ValueError) {
      result = .success(try read(text))
    } catch {
      result = .failure(error)
    }
    if text.utf8.count <= 400 { known[key] = result }
    return try result.get()
  }
}
