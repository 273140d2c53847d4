/// Recognises texts that are canonical already without taking them apart.
enum CanonicalText {
  static func isSure(_ text: String) -> Bool {
    var text = text
    return text.withUTF8(isSure)
  }

  /// Whether normalising surely leaves the text as it is. False says nothing: the steps must look.
  static func isSure(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var previous: WordVerdict?
    var index = 0
    while index < text.count {
      let byte = text[index]
      if isLetterByte(byte) {
        guard let end = wordEnd(in: text, from: index), isSeparate(index..<end, in: text) else {
          return false
        }
        let verdict = WordVerdict(UnsafeBufferPointer(rebasing: text[index..<end]))
        guard verdict.isSettled else { return false }
        if let previous, verdict.mayContinue(previous) { return false }
        previous = verdict
        index = end
        if index < text.count, text[index] != 0x20 { previous = nil }
      } else if byte == 0x20 || byte == 0x0A {
        let isRun =
          index == 0 || index + 1 == text.count || text[index + 1] == 0x20 || text[index + 1] == 0x0A
        if isRun { return false }
        index += 1
      } else if byte < 0x80 {
        guard byte > 0x20, byte != 0x7F else { return false }
        previous = nil
        index += 1
      } else if isPunctuation(text, at: index) {
        previous = nil
        index += 3
      } else {
        return false
      }
    }
    return true
  }

  /// A byte of a letter: ASCII, or the lead byte of the blocks that hold Vietnamese letters.
  private static func isLetterByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A && byte < 0x80 || byte == 0xE1
      || (0xC3...0xC6).contains(byte)
  }

  /// Nil when a scalar that is no Vietnamese letter follows without a sign between.
  private static func wordEnd(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var end = start
    while end < text.count, isLetterByte(text[end]) {
      guard let (_, length) = LetterTable.shared.letter(in: text, at: end) else { return nil }
      end += length
    }
    return end < text.count && text[end] >= 0x80 && !isPunctuation(text, at: end) ? nil : end
  }

  /// Whether no digit touches the word, as in "thie6u1" or "A4".
  private static func isSeparate(_ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    let isDigit = { (index: Int) in text.indices.contains(index) && (0x30...0x39).contains(text[index]) }
    return !isDigit(range.lowerBound - 1) && !isDigit(range.upperBound)
  }

  /// U+2010 to U+2026: dashes, quotation marks, the bullet, the ellipsis.
  private static func isPunctuation(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    index + 2 < text.count && text[index] == 0xE2 && text[index + 1] == 0x80
      && (0x90...0xA6).contains(text[index + 2])
  }
}
