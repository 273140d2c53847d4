import Crypto
import Foundation

/// SHA-256 of files and texts.
public enum FileDigest {
  /// The digest, as 64 lower-case hexadecimal digits, and the size in bytes of the file at `url`.
  ///
  /// Never for a store: closing a file descriptor of an open database drops SQLite's locks on it
  /// (reliability.md B2, "the close() trap").
  ///
  /// - Throws: ``FileError`` where the file cannot be read.
  public static func sha256(of url: URL) throws -> (digest: String, size: Int) {
    let file = try OpenFile(reading: url.path)
    var hasher = SHA256()
    var size = 0
    while let chunk = try file.read(upTo: 1 << 18) {
      hasher.update(data: chunk)
      size += chunk.count
    }
    return (hex(hasher.finalize()), size)
  }

  /// The digest of `bytes`, as 64 lower-case hexadecimal digits.
  public static func sha256(_ bytes: some DataProtocol) -> String { hex(SHA256.hash(data: bytes)) }

  static func hex(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(64)
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
