/// Bytes of unknown making as text.
enum SafeText {
  /// `bytes` as UTF-8; nil where they are not, or hold a NUL.
  static func strict(_ bytes: some Collection<UInt8>) -> String? {
    bytes.contains(0) ? nil : String(validating: bytes, as: UTF8.self)
  }

  /// `bytes` as UTF-8, what is not shown as "\xE1" and a NUL as "\x00".
  static func text(of bytes: some Collection<UInt8>) -> String {
    if let text = strict(bytes) { return text }
    var result = ""
    var rest = Array(bytes)[...]
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = rest.makeIterator()
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let scalar) where scalar.first != 0:
        result.unicodeScalars.append(Unicode.UTF8.decode(scalar))
        rest = rest.dropFirst(scalar.count)
      case .valid:
        result += "\\x00"
        rest = rest.dropFirst()
      case .error(let length):
        for byte in rest.prefix(length) { result += hex(byte) }
        rest = rest.dropFirst(length)
      case .emptyInput:
        return result
      }
    }
  }

  /// `text` on one line and no longer than 80 scalars, for quoting it in a message.
  static func excerpt(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(81) {
      if result.count == 80 {
        result.append("…")
        break
      }
      let isControl = scalar.properties.generalCategory == .control
      result.append(isControl ? " " : scalar)
    }
    return String(result)
  }

  private static func hex(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "\\x" + (digits.utf8.count == 1 ? "0" : "") + digits
  }
}

extension SafeText {
  /// Whether `text` has nothing to see: white space, zero-width characters, BOM.
  static func isBlank(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy {
      $0.properties.isWhitespace || (0x200B...0x200F).contains($0.value) || $0.value == 0xFEFF
    }
  }
}
