/// A text as the matcher sees it.
struct TextReading {
  let original: String
  /// Offsets are Unicode scalars of `original`.
  let tokens: [Token]
  /// The places in UTF-8 of every so many scalars of a long text, so that a quote far behind is found at once.
  private let milestones: [Int]

  private static let stride = 256

  init(original: String, tokens: [Token]) {
    // Quotes are cut from its bytes.
    var original = original
    original.makeContiguousUTF8()
    self.original = original
    self.tokens = tokens
    milestones = original.utf8.count > 4 * Self.stride ? Self.milestones(of: original) : []
  }

  private static func milestones(of text: String) -> [Int] {
    var milestones: [Int] = []
    var scalars = 0
    for (place, byte) in text.utf8.enumerated() where byte & 0xC0 != 0x80 {
      if scalars % stride == 0 { milestones.append(place) }
      scalars += 1
    }
    if scalars % stride == 0 { milestones.append(text.utf8.count) }
    return milestones
  }

  /// The original words of a range of tokens.
  func quote(_ range: Range<Int>) -> (start: Int, end: Int, text: String) {
    let start = Int(tokens[range.lowerBound].start)
    let end = Int(tokens[range.upperBound - 1].end)
    let text = original.utf8.withContiguousStorageIfAvailable { bytes in
      let lower =
        milestones.isEmpty
        ? Self.place(of: start, from: 0, in: bytes)
        : Self.place(of: start % Self.stride, from: milestones[start / Self.stride], in: bytes)
      return String(
        decoding: bytes[lower..<Self.place(of: end - start, from: lower, in: bytes)], as: UTF8.self)
    }
    return (start, end, text!)
  }

  /// The place of the scalar that stands `count` scalars behind the one at `place`.
  private static func place(of count: Int, from place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var place = place
    var count = count
    while place < bytes.count {
      if bytes[place] & 0xC0 != 0x80 {
        if count == 0 { break }
        count -= 1
      }
      place += 1
    }
    return place
  }
}
