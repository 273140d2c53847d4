/// Turns VNI keystrokes that were left in the text into the letters they stand for.
///
/// Digits inside a word, or a 6, 7, 8 or 9, make it certain ("thie6u1", "d9ai"). A tone digit at the end alone
/// ("hong3") may be a number as well ("kho1") and needs more of the same, or a text with marks otherwise.
enum VNITypingLeftovers: NormalizationStep {
  static let repair = Repair.vniTyping

  static func edits(in text: ScannedText) -> [Edit] {
    guard text.scalars.contains(where: isDigit) else { return [] }
    let abbreviations = TypedAbbreviations.edits(in: text.scalars, strokeKey: "9")
    let tokens = tokens(in: text)
    if tokens.isEmpty { return abbreviations }
    let hasCertain = tokens.contains { $0.isCertain }
    // "tin1" beside "tin2" counts.
    let counted = Dictionary(grouping: tokens, by: \.base).mapValues { Set($0.map(\.reading)).count > 1 }
    let words = tokens.filter { token in
      if token.isCertain { return true }
      guard token.isDelimited else { return false }
      if hasCertain { return true }
      // "thôn1" is right but for the space; keystrokes come with all marks as digits.
      if SyllableForm.hasMarks(token.base) { return token.isInPhrase }
      return !token.isName && counted[token.base] == false && text.context.isVietnamese
        && (token.isInPhrase || !numbered.contains(token.base))
    }.map { Edit(range: $0.range, replacement: $0.reading) }
    return (words + abbreviations).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private struct Token {
    let range: Range<Int>
    /// What the keys stand for.
    let reading: [Unicode.Scalar]
    let isCertain: Bool
    /// Whether it looks like the number of something ("E61").
    let isName: Bool
    let isDelimited: Bool
    /// Whether it makes a set phrase with a word beside it.
    let isInPhrase: Bool
    /// The letters without the digits.
    let base: String
  }

  /// Nouns that Vietnamese writes without a mark and that a number may be written against ("kho1").
  private static let numbered: Set<String> = [
    "ba", "ban", "ca", "cam", "chai", "gian", "hai", "kho", "khoa", "khu", "loa", "lon", "phim", "quan",
    "sao", "sim",
    "tay", "tin", "trang", "xe",
  ]

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool { isDigit(scalar) || Letter(scalar) != nil }

  private static func tokens(in text: ScannedText) -> [Token] {
    let scalars = text.scalars
    var tokens: [Token] = []
    var index = 0
    while index < scalars.count {
      guard isPart(scalars[index]) else {
        index += 1
        continue
      }
      let end = scalars[index...].firstIndex { !isPart($0) } ?? scalars.count
      if let token = token(index..<end, in: text) { tokens.append(token) }
      index = end
    }
    return tokens
  }

  private static func token(_ range: Range<Int>, in text: ScannedText) -> Token? {
    let run = text.scalars[range]
    let digits = run.filter(isDigit)
    guard (1...4).contains(digits.count), !isDigit(run.first!),
      Set(digits).count == digits.count || digits.contains("7"),
      !text.isProtected(range.lowerBound), let reading = VNITyping.read(run)
    else { return nil }
    let letters = run.compactMap { Letter($0) }
    let letterCase = LetterCase(letters)
    guard letterCase != .mixed else { return nil }
    let isInside = !run.reversed().starts(with: digits.reversed())
    // "A4", "USB3", "HDMI1": capitals with a number behind them are a name. "O73" may be the word "Ở".
    let isName = letterCase == .upper && !isInside
    if isName, letters.count > 1 || digits.count == 1 { return nil }
    let isInPhrase = SyllablePairs.shared.contains(neighborsOf: range, reading.syllable, in: text.scalars)
    if letters.count < 2, !reading.changesLetter, !isInPhrase { return nil }
    return Token(
      range: range, reading: reading.letters.compactMap(\.scalar),
      isCertain: !isName && (reading.changesLetter || isInside), isName: isName,
      isDelimited: text.isDelimited(range), isInPhrase: isInPhrase,
      base: String(letters.compactMap(\.scalar)).lowercased())
  }
}
