import Foundation

/// Bytes of unknown making as text.
enum SafeText {
  /// `bytes` as UTF-8; nil where they are not, or hold a NUL.
  static func strict(_ bytes: some Collection<UInt8>) -> String? {
    bytes.contains(0) ? nil : String(validating: bytes, as: UTF8.self)
  }

  /// Whether `bytes` are UTF-8 without NUL.
  static func isStrict(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return true }
      return memchr(base, 0, bytes.count) == nil && String(validating: bytes, as: UTF8.self) != nil
    }
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
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200F, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000,
        0xFEFF:
        true
      default: false
      }
    }
  }
}
