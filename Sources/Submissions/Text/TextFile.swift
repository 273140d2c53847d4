import Foundation

/// A text file read from its beginning to its end as UTF-8.
final class TextFile {
  let encoding: TextEncoding
  /// The first bytes of the text, at most 256 KB of the file.
  let head: [UInt8]

  private let file: InputFile
  private var transcoder: TextTranscoder
  private var position: Int
  private var givesHead = true
  private var isAtEnd = false

  /// - Parameter looksRight: whether text of an encoding that the bytes do not state is what was expected;
  ///   asked only where the file is no UTF-8.
  /// - Throws: `IntakeError` where the encoding is not certain.
  init(_ file: InputFile, looksRight: (_ head: [UInt8]) -> Bool) throws {
    self.file = file
    let bytes = try file.bytes(at: 0, count: Self.headLength)
    let marked = TextEncoding.marked(bytes)
    encoding = try marked?.encoding ?? Self.guess(bytes, looksRight: looksRight)
    transcoder = TextTranscoder(encoding)
    head = transcoder.utf8(of: Array(bytes.dropFirst(marked?.markLength ?? 0)))
    position = bytes.count
  }

  /// The next bytes of the text, the head first; nil at the end.
  func nextChunk() throws -> [UInt8]? {
    if givesHead {
      givesHead = false
      return head
    }
    if isAtEnd { return nil }
    let bytes = try file.bytes(at: position, count: 1 << 16)
    position += bytes.count
    if !bytes.isEmpty { return transcoder.utf8(of: bytes) }
    isAtEnd = true
    return transcoder.finish()
  }

  private static let headLength = 1 << 18

  private static func guess(_ head: [UInt8], looksRight: ([UInt8]) -> Bool) throws -> TextEncoding {
    let lines = head.split(separator: 0x0A)
    // The last line may be cut off in the middle of a character.
    let whole = head.count < headLength ? lines[...] : lines.dropLast()
    let wrong = whole.count { String(validating: $0, as: UTF8.self) == nil }
    // Single wrong lines are rejected row by row; where most are wrong the file is meant otherwise.
    if wrong < 2 || wrong * 2 < whole.count { return .utf8 }
    var windows = TextTranscoder(.windows1258)
    if looksRight(windows.utf8(of: head)) { return .windows1258 }
    throw IntakeError.undecodable
  }
}
