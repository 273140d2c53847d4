/// A text with the words that its font encoding, TCVN3 or VNI-Windows, lets one read.
///
/// All words of a text are decoded when those that are Vietnamese only after decoding tell for one encoding.
/// In other texts a single word is, when it is in use as Vietnamese after decoding and not before.
struct FontReading {
  private let scalars: [Unicode.Scalar]
  private var words: [FontWord] = []

  init(of scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    guard scalars.contains(where: { FontWord.isMark($0) }) else { return }
    words = FontWord.all(in: scalars)
  }

  /// The changes that decode the words written in `encoding`.
  func edits(for encoding: FontWord.Encoding) -> [Edit] {
    let hasOnlyCapitals = !scalars.contains { (0x61...0x7A).contains($0.value) }
    let encodingOfText = encodingOfText
    let isForeign = encodingOfText == nil && isForeign
    return words.filter { word in
      if let encodingOfText { return encoding == encodingOfText && word.isReadable(encoding) }
      return !isForeign && word.isCertainAlone(encoding)
        && !Words.isProtected(word.range.lowerBound, in: scalars)
    }.flatMap { $0.edits(for: encoding, inCapitals: hasOnlyCapitals && encoding == .tcvn3) }
  }

  /// The encoding of the whole text, if it has one.
  private var encodingOfText: FontWord.Encoding? {
    // A letter that only Unicode has: some of the text at least is right.
    if scalars.contains(where: { $0.value > 0xFF && (Letter($0) != nil || FontWord.isCombining($0)) }) {
      return nil
    }
    let candidates = FontWord.Encoding.allCases.map { encoding in
      (
        encoding, certain: words.count { $0.isCertain(encoding) },
        readable: words.count { $0.isReadable(encoding) }
      )
    }
    guard let best = candidates.max(by: { ($0.certain, $0.readable) < ($1.certain, $1.readable) }),
      best.certain > 0, best.readable * 10 >= words.count * 7,
      best.certain > words.count(where: { $0.isRight && !$0.isReadable(best.0) }),
      !isForeign
    else { return nil }
    return best.0
  }

  /// Whether most of the words without any mark are no Vietnamese. Abbreviations without a vowel do not count,
  /// nor do letters beside signs, which may be pieces of encoded words.
  private var isForeign: Bool {
    let plain = Words(of: scalars).filter { word in
      !word.hasMarks && word.letters.count > 1 && word.isDelimited && word.letters.contains(where: \.isVowel)
    }
    return plain.count > 2 && plain.count { KnownWord.isVietnamese($0.letters) } * 2 < plain.count
  }
}
