/// Text collected between two tags.
struct XMLText {
  private(set) var bytes: [UInt8] = []

  mutating func append(_ piece: UnsafeBufferPointer<UInt8>) throws {
    guard bytes.count + piece.count <= WorkbookLimits.tokenSize else { throw IntakeError.workbookTooLarge }
    bytes.append(contentsOf: piece)
  }

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
  }

  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// The text with "_x000D_" and its like as the characters that they stand for (ECMA-376, ST_Xstring).
  var unescaped: [UInt8] {
    guard bytes.count >= 7, bytes.contains(underscore) else { return bytes }
    var units: [UInt16] = []
    var result: [UInt8] = []
    var position = 0
    while position < bytes.count {
      if let unit = escape(at: position) {
        units.append(unit)
        position += 7
        continue
      }
      Self.flush(&units, to: &result)
      result.append(bytes[position])
      position += 1
    }
    Self.flush(&units, to: &result)
    return result
  }

  /// The UTF-16 unit that an escape at `position` stands for.
  private func escape(at position: Int) -> UInt16? {
    guard bytes[position] == underscore, position + 7 <= bytes.count,
      bytes[position + 1] == UInt8(ascii: "x"), bytes[position + 6] == underscore
    else { return nil }
    let digits = bytes[position + 2..<position + 6]
    guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
    return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
  }

  /// A NUL, which no text may hold, is left out.
  private static func flush(_ units: inout [UInt16], to result: inout [UInt8]) {
    if units.isEmpty { return }
    result.append(contentsOf: String(decoding: units.filter { $0 != 0 }, as: UTF16.self).utf8)
    units.removeAll(keepingCapacity: true)
  }

  private var underscore: UInt8 { UInt8(ascii: "_") }
}
