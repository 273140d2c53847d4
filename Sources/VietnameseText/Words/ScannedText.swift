/// A text between two steps, with what several steps ask of it found out once.
final class ScannedText {
  let scalars: [Unicode.Scalar]
  /// The words that consist of letters of the Vietnamese alphabet, in order.
  private(set) lazy var words = WordScanner(of: self, protected: protectedStretches).words()
  private(set) lazy var context = TextContext(words: words)
  private(set) lazy var fontReading = FontReading(of: scalars)
  private lazy var protectedStretches = ProtectedStretch.all(in: scalars)

  init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
  }

  /// Whether the scalar at `index` is in a stretch that is no running text.
  func isProtected(_ index: Int) -> Bool {
    var low = 0
    var high = protectedStretches.count
    while low < high {
      let middle = (low + high) / 2
      if protectedStretches[middle].upperBound <= index { low = middle + 1 } else { high = middle }
    }
    return low < protectedStretches.count && protectedStretches[low].contains(index)
  }

  /// Whether white space, brackets, quotation marks or sentence punctuation stand on both sides of `range`.
  func isDelimited(_ range: Range<Int>) -> Bool {
    let opens = range.lowerBound == 0 || Self.isOpening(scalars[range.lowerBound - 1])
    return opens && (range.upperBound == scalars.count || Self.isClosing(scalars[range.upperBound]))
  }

  /// Whether an ASCII digit stands at `index`; false outside of the text.
  func isDigit(at index: Int) -> Bool {
    scalars.indices.contains(index) && (0x30...0x39).contains(scalars[index].value)
  }

  private static func isOpening(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "(", "[", "{", ")", "\"", "'", "“", "‘", "«", "/", ",", ";", ":", ".", "+": true
    default: WhiteSpaceRuns.isWhiteSpace(scalar)
    }
  }

  private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ")", "]", "}", "(", "\"", "'", "”", "’", "»", "/", ",", ";", ":", ".", "!", "?", "…", "+": true
    default: WhiteSpaceRuns.isWhiteSpace(scalar)
    }
  }
}
