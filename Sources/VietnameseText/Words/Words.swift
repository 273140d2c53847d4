/// A run of letters inside a text.
struct Word: Sendable {
  /// The scalars of the text that the word takes.
  let range: Range<Int>
  let letters: [Letter]
  /// Whether a digit stands right before or behind it.
  let touchesDigit: Bool
  /// Whether it stands between white space or punctuation of running text, not signs as in "%s" or "-t".
  let isDelimited: Bool
  /// Whether it is part of something that is no running text: an address, a file name, an identifier.
  let isProtected: Bool

  /// Whether a letter carries a mark of the Vietnamese alphabet.
  var hasMarks: Bool { letters.contains { $0.shape != .plain || $0.tone != .level } }
}

/// The words of a text that consist of letters of the Vietnamese alphabet, in order.
/// A run that holds another letter ("Müller", "Москва") is no word of this sequence.
struct Words: Sequence, IteratorProtocol {
  private let scalars: [Unicode.Scalar]
  private var index = 0
  /// The stretch without white space in which `index` is.
  private var chunk = 0..<0
  private var isChunkProtected = false

  init(of scalars: [Unicode.Scalar]) {
    self.scalars = scalars
  }

  mutating func next() -> Word? {
    while index < scalars.count {
      if index >= chunk.upperBound { enterChunk() }
      let start = index
      var letters: [Letter] = []
      var isForeign = false
      while index < chunk.upperBound, let kind = kind(of: scalars[index]) {
        if let letter = kind.letter { letters.append(letter) } else { isForeign = true }
        index += 1
      }
      if index > start {
        if !isForeign {
          return Word(
            range: start..<index, letters: letters, touchesDigit: isDigit(start - 1) || isDigit(index),
            isDelimited: Words.isDelimited(start..<index, in: scalars), isProtected: isChunkProtected)
        }
      } else {
        index += 1
      }
    }
    return nil
  }

  /// Whether the scalar at `index` of `scalars` is in a stretch that is no running text.
  static func isProtected(_ index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    let lower = scalars[..<index].lastIndex(where: WhiteSpaceRuns.isWhiteSpace).map { $0 + 1 } ?? 0
    let upper = scalars[index...].firstIndex(where: WhiteSpaceRuns.isWhiteSpace) ?? scalars.count
    return ProtectedChunk.isProtected(scalars[lower..<upper])
  }

  /// Whether white space, brackets, quotation marks or sentence punctuation stand on both sides of `range`.
  static func isDelimited(_ range: Range<Int>, in scalars: [Unicode.Scalar]) -> Bool {
    let opens = range.lowerBound == 0 || isOpening(scalars[range.lowerBound - 1])
    return opens && (range.upperBound == scalars.count || isClosing(scalars[range.upperBound]))
  }

  private static func isOpening(_ scalar: Unicode.Scalar) -> Bool {
    WhiteSpaceRuns.isWhiteSpace(scalar) || "([{\"'“‘«/,;:.+".unicodeScalars.contains(scalar)
  }

  private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    WhiteSpaceRuns.isWhiteSpace(scalar) || ")]}\"'”’»/,;:.!?…+".unicodeScalars.contains(scalar)
  }

  private func isDigit(_ index: Int) -> Bool {
    scalars.indices.contains(index) && (0x30...0x39).contains(scalars[index].value)
  }

  private mutating func enterChunk() {
    while index < scalars.count, WhiteSpaceRuns.isWhiteSpace(scalars[index]) { index += 1 }
    let end = scalars[index...].firstIndex(where: WhiteSpaceRuns.isWhiteSpace) ?? scalars.count
    chunk = index..<end
    isChunkProtected = ProtectedChunk.isProtected(scalars[chunk])
  }

  /// Nil when `scalar` is no letter.
  private func kind(of scalar: Unicode.Scalar) -> (letter: Letter?, Void)? {
    if let letter = Letter(scalar) { return (letter, ()) }
    if scalar.value < 0x80 { return nil }
    return scalar.properties.isAlphabetic || scalar.properties.canonicalCombiningClass != .notReordered
      ? (nil, ()) : nil
  }
}
