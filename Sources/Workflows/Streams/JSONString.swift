/// The contents of JSON strings, both ways.
enum JSONString {
  /// Unescapes the bytes between two quotation marks. A lone surrogate becomes U+FFFD, one scalar.
  /// - Throws: `JSONLine.SyntaxError` for an escape that JSON does not have.
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>) throws -> String {
    guard bytes.contains(UInt8(ascii: "\\")) else { return String(decoding: bytes, as: UTF8.self) }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      guard byte == UInt8(ascii: "\\") else {
        output.append(byte)
        continue
      }
      guard position < bytes.count else { throw JSONLine.SyntaxError(message: "escape without end") }
      let kind = bytes[position]
      position += 1
      switch kind {
      case UInt8(ascii: "n"): output.append(0x0A)
      case UInt8(ascii: "t"): output.append(0x09)
      case UInt8(ascii: "r"): output.append(0x0D)
      case UInt8(ascii: "b"): output.append(0x08)
      case UInt8(ascii: "f"): output.append(0x0C)
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): output.append(kind)
      case UInt8(ascii: "u"):
        let scalar = try unicodeEscape(bytes, &position)
        output.append(contentsOf: Array(String(scalar).utf8))
      default: throw JSONLine.SyntaxError(message: "unknown escape")
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  private static func unicodeEscape(
    _ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int
  ) throws -> Unicode.Scalar {
    let unit = try hexadecimal(bytes, position)
    position += 4
    if (0xD800...0xDBFF).contains(unit), position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
      bytes[position + 1] == UInt8(ascii: "u"), let low = try? hexadecimal(bytes, position + 2),
      (0xDC00...0xDFFF).contains(low)
    {
      position += 6
      return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)) ?? "\u{FFFD}"
    }
    return Unicode.Scalar(unit) ?? "\u{FFFD}"
  }

  private static func hexadecimal(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) throws -> UInt32 {
    guard position + 4 <= bytes.count,
      bytes[position] != UInt8(ascii: "+"), bytes[position] != UInt8(ascii: "-"),
      let value = UInt32(String(decoding: bytes[position..<(position + 4)], as: UTF8.self), radix: 16)
    else { throw JSONLine.SyntaxError(message: "bad \\u escape") }
    return value
  }

  /// Appends `text` as a JSON string, quotation marks included.
  static func append(_ text: String, to output: inout [UInt8]) {
    var text = text
    output.append(UInt8(ascii: "\""))
    text.withUTF8 { bytes in
      var copied = 0
      for position in bytes.indices where isEscaped(bytes[position]) {
        output.append(contentsOf: bytes[copied..<position])
        appendEscape(of: bytes[position], to: &output)
        copied = position + 1
      }
      output.append(contentsOf: bytes[copied...])
    }
    output.append(UInt8(ascii: "\""))
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private static func appendEscape(of byte: UInt8, to output: inout [UInt8]) {
    switch byte {
    case 0x0A: output.append("\\n")
    case 0x0D: output.append("\\r")
    case 0x09: output.append("\\t")
    case 0..<0x20:
      output.append("\\u00")
      for digit in [byte >> 4, byte & 15] {
        output.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
    default:
      output.append(UInt8(ascii: "\\"))
      output.append(byte)
    }
  }
}

extension [UInt8] {
  /// Appends the bytes of a literal.
  mutating func append(_ literal: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }
}
