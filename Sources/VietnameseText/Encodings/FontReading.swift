/// A text with the words that its font encoding, TCVN3 or VNI-Windows, lets one read.
///
/// All words of a text are decoded when those that are Vietnamese only after decoding tell for one encoding.
/// In other texts a single word is, when it is in use as Vietnamese after decoding and not before.
struct FontReading {
  /// In a text with letters that only Unicode has, those that are not surely right.
  private let words: [FontWord]
  private let hasOwnLetters: Bool

  init(of scalars: [Unicode.Scalar]) {
    hasOwnLetters = scalars.contains {
      $0.value > 0xFF && (Letter($0) != nil || FontWord.isCombining($0))
    }
    let runs = FontWord.runs(in: scalars)
    let doubtful = runs.filter { !FontWord.isSurelyRight(scalars[$0]) }
    // In a text whose words are all right nothing tells for an encoding.
    words = doubtful.isEmpty ? [] : (hasOwnLetters ? doubtful : runs).map { FontWord($0, in: scalars) }
  }

  /// The changes that decode the words written in `encoding`.
  /// - Parameter text: that of the words.
  func edits(for encoding: FontWord.Encoding, in text: ScannedText) -> [Edit] {
    if words.isEmpty { return [] }
    let encodingOfText = encodingOfText(text)
    let isForeign =
      encodingOfText == nil && !text.context.isVietnamese && Self.plainWords(of: text).foreign > 0
    let hasOnlyCapitals = !text.scalars.contains { (0x61...0x7A).contains($0.value) }
    return words.filter { word in
      if let encodingOfText { return encoding == encodingOfText && word.isReadable(encoding) }
      return !isForeign && word.isCertainAlone(encoding, in: text)
        && !text.isProtected(word.range.lowerBound)
    }.flatMap { $0.edits(for: encoding, inCapitals: hasOnlyCapitals && encoding == .tcvn3) }
  }

  /// The encoding of the whole text, if it has one.
  private func encodingOfText(_ text: ScannedText) -> FontWord.Encoding? {
    // Some of the text at least is right.
    if hasOwnLetters { return nil }
    let candidates = FontWord.Encoding.allCases.map { encoding in
      (
        encoding, certain: words.count { $0.isCertain(encoding) },
        readable: words.count { $0.isReadable(encoding) }
      )
    }
    guard let best = candidates.max(by: { ($0.certain, $0.readable) < ($1.certain, $1.readable) }),
      best.certain > 0, best.readable * 10 >= words.count * 7,
      best.certain > words.count(where: { $0.isRight && !$0.isReadable(best.0) })
    else { return nil }
    let plain = Self.plainWords(of: text)
    return plain.foreign * 2 > plain.all && plain.foreign > best.certain ? nil : best.0
  }

  /// How many words without any mark there are, and how many of them are no Vietnamese. Abbreviations without
  /// a vowel do not count, nor do letters beside signs, which may be pieces of encoded words.
  private static func plainWords(of text: ScannedText) -> (all: Int, foreign: Int) {
    let plain = text.words.filter { !$0.hasMarks && $0.letters.count > 1 && $0.isDelimited && $0.hasVowel }
    return (plain.count, plain.count { !$0.isVietnamese })
  }
}
