/// What can be said of a word, a run of letters, without the text around it.
///
/// It is a pure function of the word's bytes, small and fixed in size: a caller that reads many texts may keep
/// the verdicts of the words it has seen.
public struct WordVerdict: Sendable {
  /// Whether no step of the normaliser changes the word, whatever text it stands in, unless it is a piece
  /// of a broken word (`mayContinue`).
  public let isSettled: Bool
  private let key: UInt64
  private let letterCount: Int
  private let tone: Tone
  private let beginsWithVowel: Bool

  /// The verdict on a run of letters in UTF-8.
  public init(_ word: UnsafeBufferPointer<UInt8>) {
    var key: UInt64 = 0
    var count = 0
    var capitals = 0
    var tone = Tone.level
    var tonePosition = -1
    var isFirstCapital = false
    var beginsWithVowel = false
    var isRegular = true
    var hasMarks = false
    var index = 0
    while index < word.count {
      guard let (letter, length) = LetterTable.shared.letter(in: word, at: index) else {
        isRegular = false
        break
      }
      if count == 0 {
        beginsWithVowel = letter.isVowel
        isFirstCapital = letter.isUppercase
      }
      if letter.isUppercase { capitals += 1 }
      hasMarks = hasMarks || letter.shape != .plain
      if letter.tone != .level {
        isRegular = isRegular && tone == .level
        tone = letter.tone
        tonePosition = count
      }
      if count < SyllableKey.maximumLength { key = key << 6 | letter.flatCode }
      count += 1
      index += length
    }
    self.key = key
    self.tone = tone
    self.beginsWithVowel = beginsWithVowel
    letterCount = count
    let isOneCase = capitals == 0 || capitals == count || (capitals == 1 && isFirstCapital)
    if !isRegular || count < 2 {
      isSettled = isRegular && count == 1 && Self.isWord(key, tone, count) && (tone != .level || hasMarks)
    } else if isOneCase, Self.isWord(key, tone, count) {
      isSettled =
        tone == .level || SyllableInventory.shared.entry(of: SyllableKey(key))?.tonePosition == tonePosition
    } else {
      isSettled = tone == .level && !hasMarks && Self.isPlainForeign(word, isUpper: capitals == count)
    }
  }

  /// Whether this word may be the rest of the word `previous`, from which one space parts it.
  public func mayContinue(_ previous: WordVerdict) -> Bool {
    guard beginsWithVowel, previous.letterCount + letterCount <= SyllableKey.maximumLength,
      tone == .level || previous.tone == .level
    else { return false }
    let joined = SyllableKey(previous.key << (6 * UInt64(letterCount)) | key)
    let joinedTone = tone == .level ? previous.tone : tone
    return SyllableFrequencies.shared.frequency(of: joined, tone: joinedTone) > 0
  }

  private static func isWord(_ key: UInt64, _ tone: Tone, _ count: Int) -> Bool {
    count <= SyllableKey.maximumLength
      && SyllableFrequencies.shared.frequency(of: SyllableKey(key), tone: tone) > 0
      && key != gi
  }

  /// "gi", an initial that PDF text may leave alone.
  private static let gi: UInt64 = 7 << 6 | 9

  /// An ASCII word that holds no key of an input method and cannot be a piece of a broken word.
  private static func isPlainForeign(_ word: UnsafeBufferPointer<UInt8>, isUpper: Bool) -> Bool {
    var hasVowel = false
    var previous: UInt8 = 0
    for byte in word {
      let base = byte | 0x20
      if base == previous, [0x61, 0x64, 0x65, 0x6F].contains(base) { return false }
      switch base {
      case 0x66, 0x6A, 0x72, 0x73, 0x77, 0x78, 0x7A: if hasVowel || base == 0x77 { return false }
      default: break
      }
      hasVowel = hasVowel || Letter.isVowel(base)
      previous = base
    }
    if !hasVowel { return isUpper }
    return word.count > 4
  }
}
