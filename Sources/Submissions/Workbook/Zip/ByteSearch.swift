import Foundation

/// Looks for a word in an entry without parsing it.
enum ByteSearch {
  /// Whether `word` may stand in the entry: in UTF-8 (or another encoding that keeps ASCII) by its bytes; in
  /// UTF-16, which is as rare as it is allowed, it always may.
  static func find(_ word: String, in entry: String, of archive: ZipArchive) throws -> Bool {
    let word = Array(word.utf8)
    // The end of the last piece: the word may lie across a border.
    var tail: [UInt8] = []
    var isFirst = true
    var isFound = false
    try archive.read(entry) { piece in
      if isFirst, let first = piece.first {
        isFirst = false
        isFound = first == 0 || first == 0xFE || first == 0xFF || (piece.count > 1 && piece[1] == 0)
      }
      let border = tail + piece.prefix(word.count - 1)
      isFound = isFound || border.withUnsafeBufferPointer { contains($0, word) } || contains(piece, word)
      tail = Array((tail + piece.suffix(word.count - 1)).suffix(word.count - 1))
      return !isFound
    }
    return isFound
  }

  private static func contains(_ bytes: UnsafeBufferPointer<UInt8>, _ word: [UInt8]) -> Bool {
    guard var next = bytes.baseAddress else { return false }
    let end = next + bytes.count
    while let found = memchr(next, Int32(word[0]), end - next) {
      next = UnsafePointer(found.assumingMemoryBound(to: UInt8.self))
      guard end - next >= word.count else { return false }
      if memcmp(next, word, word.count) == 0 { return true }
      next += 1
    }
    return false
  }
}
