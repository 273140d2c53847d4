/// The strings that cells of all sheets refer to by number.
final class SharedStrings: XMLHandler {
  /// All strings one behind the other: a workbook may hold millions, and most are short.
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var richText = RichText()

  /// Nil where there is no such string.
  func string(at index: Int) -> String? {
    guard ends.indices.contains(index) else { return nil }
    let start = index == 0 ? 0 : ends[index - 1]
    return String(decoding: bytes[start..<ends[index]], as: UTF8.self)
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) throws {
    if name.isSpreadsheet("si") {
      richText.begin()
      guard ends.count < WorkbookLimits.strings else { throw IntakeError.workbookTooLarge }
    } else {
      richText.start(name)
    }
  }

  func end(_ name: XMLName) throws {
    if name.isSpreadsheet("si") {
      bytes += richText.finish()
      ends.append(bytes.count)
      guard bytes.count <= WorkbookLimits.stringBytes else { throw IntakeError.workbookTooLarge }
    } else {
      richText.end(name)
    }
  }

  func text(_ piece: UnsafeBufferPointer<UInt8>) throws {
    try richText.append(piece)
  }
}
