/// A word with scalars that are letters or marks in a font encoding.
struct FontWord {
  enum Encoding: CaseIterable {
    case tcvn3, vniWindows
  }

  let range: Range<Int>
  private let scalars: [Unicode.Scalar]
  /// Whether it is Vietnamese in use as it stands, or a known foreign word.
  let isRight: Bool
  /// Whether Vietnamese spelling allows it as it stands ("Xéc-bi", "Pê-ru").
  private let isPlausible: Bool
  private let tcvn3: [FontGlyph]?
  private let vniWindows: [FontGlyph]?
  /// Whether a digit touches it, as in "1ª" or "m²".
  private let touchesDigit: Bool
  /// Whether a hyphen touches it, as in the names of other languages ("An-gê-ri").
  private let touchesHyphen: Bool
  /// Whether an invisible character cuts it off from the rest of a word, which is then right.
  private let isCut: Bool

  /// Whether a scalar may be a letter or a mark in one of the encodings and is not ASCII.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xB0...0xB4, 0xBA, 0xBF: false
    case 0xA1...0xFF: true
    default: false
    }
  }

  /// Where the words of `scalars` are that hold a mark, in order.
  static func runs(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var index = 0
    while index < scalars.count {
      let start = index
      var hasMark = false
      while index < scalars.count, isPart(scalars[index]) {
        hasMark = hasMark || isMark(scalars[index])
        index += 1
      }
      if hasMark { runs.append(start..<index) }
      if index == start { index += 1 }
    }
    return runs
  }

  /// Whether `run` is Vietnamese letter by letter, as nearly all words are.
  static func isSurelyRight(_ run: ArraySlice<Unicode.Scalar>) -> Bool {
    run.count <= SyllableKey.maximumLength && run.allSatisfy { Letter($0) != nil }
      && KnownWord.isVietnamese(run.compactMap { Letter($0) })
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return Letter(scalar) != nil }
    if isMark(scalar) || Letter(scalar) != nil { return true }
    return scalar.value > 0xFF && (isCombining(scalar) || scalar.properties.isAlphabetic)
  }

  static func isCombining(_ scalar: Unicode.Scalar) -> Bool { (0x300...0x36F).contains(scalar.value) }

  init(_ range: Range<Int>, in scalars: [Unicode.Scalar]) {
    self.range = range
    let run = scalars[range]
    self.scalars = Array(run)
    let inner = run.dropFirst(Self.isQuote(run.first) ? 1 : 0).dropLast(Self.isQuote(run.last) ? 1 : 0)
    let hasOnlyLetters = inner.allSatisfy { Letter($0) != nil || InvisibleRemoval.isInvisible($0) }
    isPlausible = hasOnlyLetters && KnownWord.arePlausible(inner)
    isRight =
      (hasOnlyLetters && KnownWord.areVietnamese(inner))
      || ForeignWords.shared.familiarity(of: inner) != .unknown
    tcvn3 = range.count <= 2 * SyllableKey.maximumLength ? TCVN3.decode(run) : nil
    vniWindows = range.count <= 2 * SyllableKey.maximumLength ? VNIWindows.decode(run) : nil
    let neighbors = [range.lowerBound - 1, range.upperBound].filter(scalars.indices.contains).map {
      scalars[$0]
    }
    touchesDigit = neighbors.contains { (0x30...0x39).contains($0.value) }
    touchesHyphen = neighbors.contains("-")
    isCut = neighbors.contains(where: InvisibleRemoval.isInvisible)
  }

  private func glyphs(in encoding: Encoding) -> [FontGlyph]? {
    encoding == .tcvn3 ? tcvn3 : vniWindows
  }

  /// Whether the word is Vietnamese in `encoding`, whatever it is as it stands.
  func isReadable(_ encoding: Encoding) -> Bool {
    guard !touchesDigit, var letters = glyphs(in: encoding)?.map(\.letter) else { return false }
    // A capital font writes its toned letters as small ones.
    if encoding == .tcvn3, LetterCase(letters) == .mixed {
      for index in letters.indices { letters[index].isUppercase = true }
    }
    return KnownWord.isVietnamese(letters) || KnownWord.isStrokedAbbreviation(letters)
  }

  /// Whether the word is Vietnamese in `encoding` and not as it stands. A single sign is not enough, nor are
  /// quotation marks ("»s«") that would be letters.
  func isCertain(_ encoding: Encoding) -> Bool {
    guard !isRight, range.count > 1, isReadable(encoding) else { return false }
    if looksVietnamese, frequency(in: encoding) < Self.frequencyAgainstLetters { return false }
    let inner = scalars.dropFirst(Self.isQuote(scalars.first) ? 1 : 0).dropLast(
      Self.isQuote(scalars.last) ? 1 : 0)
    return inner.contains(where: Self.isMark)
  }

  /// Whether to decode the word on its own, in a text that is right otherwise.
  func isCertainAlone(_ encoding: Encoding, in text: ScannedText) -> Bool {
    if isCut { return false }
    let frequency = frequency(in: encoding)
    if hasSoftHyphen, encoding == .tcvn3, isReadable(encoding), frequency >= frequencyAsIs + 4 { return true }
    guard isCertain(encoding) else { return false }
    for other in Encoding.allCases where other != encoding && isReadable(other) {
      let isInPhrase = makesPhrase(in: encoding, text) && !makesPhrase(in: other, text)
      if !isInPhrase, frequency < self.frequency(in: other) + 2 { return false }
    }
    if touchesHyphen, looksVietnamese { return false }
    return !isPlausible || frequency >= Self.frequencyAgainstPlausible
  }

  /// Whether all its scalars are letters of the Vietnamese alphabet, as in a misspelling or a foreign name.
  private var looksVietnamese: Bool { scalars.allSatisfy { Letter($0) != nil } }

  /// What such a word must at least be after decoding.
  private static let frequencyAgainstLetters = 5

  /// A word that spelling allows but nobody uses is taken for an encoded one only when that one is very common:
  /// "soá" is "số" in VNI-Windows, "Xéc" is not "xộc" in TCVN3.
  private static let frequencyAgainstPlausible = 8

  private func syllable(in encoding: Encoding) -> Syllable? {
    glyphs(in: encoding).flatMap { Syllable($0.map(\.letter)) }
  }

  private func frequency(in encoding: Encoding) -> Int { syllable(in: encoding)?.frequency ?? 0 }

  private func makesPhrase(in encoding: Encoding, _ text: ScannedText) -> Bool {
    syllable(in: encoding).map {
      SyllablePairs.shared.contains(neighborsOf: range, $0, in: text.scalars)
    } ?? false
  }

  /// Whether U+00AD stands between letters: the ư of TCVN3, or a soft hyphen, which nobody sets inside a syllable.
  private var hasSoftHyphen: Bool { scalars.dropFirst().dropLast().contains { $0.value == 0xAD } }

  private var frequencyAsIs: Int {
    Syllable(scalars.compactMap { Letter($0) })?.frequency ?? 0
  }

  private static func isQuote(_ scalar: Unicode.Scalar?) -> Bool { scalar == "«" || scalar == "»" }

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
