/// The text of a string item (`si`, `is`): its own `t` and those of its runs, without the phonetic ones.
struct RichText {
  private var text = XMLText()
  private var isInside = false
  /// Of the element under way below the item.
  private var depth = 0
  private var isInRun = false
  private var isInText = false

  mutating func begin() {
    text.removeAll()
    isInside = true
    depth = 0
    isInRun = false
    isInText = false
  }

  mutating func start(_ name: XMLName) {
    guard isInside else { return }
    depth += 1
    if depth == 1 { isInRun = name.isSpreadsheet("r") }
    isInText = name.isSpreadsheet("t") && (depth == 1 || (depth == 2 && isInRun))
  }

  mutating func end(_ name: XMLName) {
    guard isInside else { return }
    depth -= 1
    isInText = false
  }

  mutating func append(_ piece: UnsafeBufferPointer<UInt8>) throws {
    if isInside, isInText { try text.append(piece) }
  }

  /// The text in UTF-8, escapes resolved.
  mutating func finish() -> [UInt8] {
    isInside = false
    return text.unescaped
  }
}
