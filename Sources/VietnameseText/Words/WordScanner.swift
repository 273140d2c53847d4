/// Finds the words of a text. A run that holds a letter of another alphabet ("Müller", "Москва") is none.
struct WordScanner {
  private let text: ScannedText
  private let protected: [Range<Int>]

  init(of text: ScannedText, protected: [Range<Int>]) {
    self.text = text
    self.protected = protected
  }

  func words() -> [Word] {
    let scalars = text.scalars
    var words: [Word] = []
    var stretch = 0
    var index = 0
    while index < scalars.count {
      let start = index
      var letters: [Letter] = []
      var isForeign = false
      while index < scalars.count {
        if let letter = Letter(scalars[index]) {
          letters.append(letter)
        } else if Self.isForeignLetter(scalars[index]) {
          isForeign = true
        } else {
          break
        }
        index += 1
      }
      if index == start {
        index += 1
      } else if !isForeign {
        while stretch < protected.count, protected[stretch].upperBound <= start { stretch += 1 }
        words.append(
          Word(
            letters, at: start..<index, touchesDigit: text.isDigit(at: start - 1) || text.isDigit(at: index),
            isDelimited: text.isDelimited(start..<index),
            isProtected: stretch < protected.count && protected[stretch].contains(start)))
      }
    }
    return words
  }

  private static func isForeignLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 || (0x2000..<0x2070).contains(scalar.value) { return false }
    return scalar.properties.isAlphabetic || scalar.properties.canonicalCombiningClass != .notReordered
  }
}
