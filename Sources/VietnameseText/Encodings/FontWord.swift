/// A word with scalars that are letters or marks in a font encoding.
struct FontWord {
  enum Encoding: CaseIterable {
    case tcvn3, vniWindows
  }

  let range: Range<Int>
  private let scalars: [Unicode.Scalar]
  /// Whether it is Vietnamese as it stands, or a known foreign word.
  let isRight: Bool
  private let tcvn3: [FontGlyph]?
  private let vniWindows: [FontGlyph]?
  /// Whether a digit touches it, as in "1ª" or "m²".
  private let touchesDigit: Bool

  /// Whether a scalar may be a letter or a mark in one of the encodings and is not ASCII.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xB0...0xB4, 0xBA, 0xBF: false
    case 0xA1...0xFF: true
    default: false
    }
  }

  /// The words of `scalars` that hold a mark, in order.
  static func all(in scalars: [Unicode.Scalar]) -> [FontWord] {
    var words: [FontWord] = []
    var index = 0
    while index < scalars.count {
      guard isPart(scalars[index]) else {
        index += 1
        continue
      }
      let end = scalars[index...].firstIndex { !isPart($0) } ?? scalars.count
      if scalars[index..<end].contains(where: isMark) { words.append(FontWord(index..<end, in: scalars)) }
      index = end
    }
    return words
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    if isMark(scalar) || Letter(scalar) != nil { return true }
    return scalar.value > 0xFF && (isCombining(scalar) || scalar.properties.isAlphabetic)
  }

  static func isCombining(_ scalar: Unicode.Scalar) -> Bool { (0x300...0x36F).contains(scalar.value) }

  private init(_ range: Range<Int>, in scalars: [Unicode.Scalar]) {
    self.range = range
    let run = scalars[range]
    self.scalars = Array(run)
    isRight = KnownWord.areVietnamese(run) || ForeignWords.shared.familiarity(of: run) != .unknown
    tcvn3 = range.count <= 2 * SyllableKey.maximumLength ? TCVN3.decode(run) : nil
    vniWindows = range.count <= 2 * SyllableKey.maximumLength ? VNIWindows.decode(run) : nil
    let isDigit = { (index: Int) in
      scalars.indices.contains(index) && (0x30...0x39).contains(scalars[index].value)
    }
    touchesDigit = isDigit(range.lowerBound - 1) || isDigit(range.upperBound)
  }

  private func glyphs(in encoding: Encoding) -> [FontGlyph]? {
    encoding == .tcvn3 ? tcvn3 : vniWindows
  }

  /// Whether the word is Vietnamese in `encoding`, whatever it is as it stands.
  func isReadable(_ encoding: Encoding) -> Bool {
    guard !touchesDigit, let glyphs = glyphs(in: encoding) else { return false }
    var letters = glyphs.map(\.letter)
    // A capital font writes its toned letters as small ones.
    if encoding == .tcvn3, LetterCase(letters) == .mixed {
      for index in letters.indices { letters[index].isUppercase = true }
    }
    return KnownWord.isVietnamese(letters)
  }

  /// Whether the word is Vietnamese in `encoding` and not as it stands.
  func isCertain(_ encoding: Encoding) -> Bool { !isRight && isReadable(encoding) }

  func isDecoded(by encoding: Encoding, textIs encodingOfText: Encoding?) -> Bool {
    if let encodingOfText { return encoding == encodingOfText && isReadable(encoding) }
    let isReadOneWay = Encoding.allCases.count { isReadable($0) } == 1
    return range.count > 1 && isReadOneWay && isCertain(encoding)
  }

  /// The changes that write the word as `encoding` reads it.
  func edits(for encoding: Encoding, inCapitals: Bool) -> [Edit] {
    var edits: [Edit] = []
    var start = range.lowerBound
    for glyph in glyphs(in: encoding) ?? [] {
      var letter = glyph.letter
      letter.isUppercase = letter.isUppercase || inCapitals
      if let scalar = letter.scalar, glyph.length > 1 || scalar != scalars[start - range.lowerBound] {
        edits.append(Edit(range: start..<(start + glyph.length), replacement: [scalar]))
      }
      start += glyph.length
    }
    return edits
  }
}
