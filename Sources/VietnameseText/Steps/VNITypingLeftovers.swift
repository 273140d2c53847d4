/// Turns VNI keystrokes that were left in the text into the letters they stand for.
///
/// Digits inside a word, or a 6, 7, 8 or 9, make it certain ("thie6u1", "d9ai"). A tone digit at the end alone
/// ("hong3") may be a number as well ("kho1") and needs more of the same, or a text with marks otherwise.
enum VNITypingLeftovers: NormalizationStep {
  static let repair = Repair.vniTyping

  static func edits(in scalars: [Unicode.Scalar]) -> [Edit] {
    guard scalars.contains(where: isDigit) else { return [] }
    let abbreviations = TypedAbbreviations.edits(in: scalars, strokeKey: "9")
    let tokens = tokens(in: scalars)
    if tokens.isEmpty { return abbreviations }
    let hasCertain = tokens.contains { $0.isCertain }
    let isVietnamese = TextContext(words: Array(Words(of: scalars))).isVietnamese
    let words = tokens.filter { token in
      if token.isCertain { return true }
      if token.isName { return hasCertain }
      // "tin1" beside "tin2" counts.
      let isCounted = !hasCertain && tokens.contains { $0.base == token.base && $0.letters != token.letters }
      return token.isDelimited && !isCounted
        && (hasCertain || (isVietnamese && (token.isInPhrase || !numbered.contains(token.base))))
    }.map { Edit(range: $0.range, replacement: $0.letters.compactMap(\.scalar)) }
    return (words + abbreviations).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private struct Token {
    let range: Range<Int>
    let letters: [Letter]
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

  private static func tokens(in scalars: [Unicode.Scalar]) -> [Token] {
    var tokens: [Token] = []
    var index = 0
    while index < scalars.count {
      guard isPart(scalars[index]) else {
        index += 1
        continue
      }
      let end = scalars[index...].firstIndex { !isPart($0) } ?? scalars.count
      if let token = token(index..<end, in: scalars) { tokens.append(token) }
      index = end
    }
    return tokens
  }

  private static func token(_ range: Range<Int>, in scalars: [Unicode.Scalar]) -> Token? {
    let run = scalars[range]
    let digits = run.filter(isDigit)
    guard (1...4).contains(digits.count), !isDigit(run.first!),
      Set(digits).count == digits.count || digits.contains("7"),
      !Words.isProtected(range.lowerBound, in: scalars)
    else { return nil }
    guard let reading = VNITyping.read(run)
    else { return nil }
    let letters = run.compactMap { Letter($0) }
    let letterCase = LetterCase(letters)
    guard letterCase != .mixed else { return nil }
    let isInside = !run.reversed().starts(with: digits.reversed())
    // "A4", "USB3", "HDMI1": capitals with a number behind them are a name. "O73" may be the word "Ở".
    let isName = letterCase == .upper && !isInside
    if isName, letters.count > 1 || digits.count == 1 { return nil }
    let isInPhrase = SyllablePairs.shared.contains(neighborsOf: range, reading.syllable, in: scalars)
    if letters.count < 2, !reading.changesLetter, !isInPhrase { return nil }
    let isCertain = !isName && (reading.changesLetter || isInside)
    return Token(
      range: range, letters: reading.letters, isCertain: isCertain, isName: isName,
      isDelimited: Words.isDelimited(range, in: scalars),
      isInPhrase: isInPhrase,
      base: String(letters.compactMap(\.scalar)).lowercased())
  }
}
