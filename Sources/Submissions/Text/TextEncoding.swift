/// How the bytes of a text file stand for characters.
enum TextEncoding: String, Sendable {
  case utf8 = "UTF-8"
  case utf8WithMark = "UTF-8 (BOM)"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case windows1258 = "windows-1258"

  /// The encoding that a byte order mark at the beginning of `bytes` states, with the mark's length; nil
  /// where there is none.
  static func marked(_ bytes: some Collection<UInt8>) -> (encoding: TextEncoding, markLength: Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8WithMark, 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    return nil
  }
}
