/// A word as an input method would have shown it, had it been on.
struct KeystrokeReading {
  let syllable: Syllable
  /// The syllable's letters with the tone mark in its official place, in the letter case of the keys.
  let letters: [Letter]
  /// Whether a key made a letter of another one (aa, dd, w; 6, 7, 8, 9), not only a tone.
  let changesLetter: Bool
}

/// Collects letters and marks key by key and makes a syllable of them.
struct KeystrokeBuffer {
  private(set) var letters: [Letter] = []
  private var tone: Tone?
  private(set) var changesLetter = false

  var hasVowel: Bool { letters.contains(where: \.isVowel) }

  /// Adds a letter; its own tone, if it has one, is the word's. False when the word has a tone already.
  mutating func append(_ letter: Letter) -> Bool {
    if letter.tone != .level, !set(letter.tone) { return false }
    var flat = letter
    flat.tone = .level
    letters.append(flat)
    return true
  }

  /// Sets the word's tone; false when it has one or no vowel that could carry it.
  mutating func set(_ newTone: Tone) -> Bool {
    guard tone == nil else { return false }
    tone = newTone
    return true
  }

  /// Gives the last letter that is plain and one of `bases` another shape; false when there is none.
  mutating func reshape(_ bases: Set<UInt8>, to shape: Letter.Shape) -> Bool {
    guard let index = letters.lastIndex(where: { bases.contains($0.base) && $0.shape == .plain }) else {
      return false
    }
    letters[index].shape = shape
    changesLetter = true
    return true
  }

  /// Adds the letter ư that a lone key stands for.
  mutating func appendHornedU(isUppercase: Bool) {
    letters.append(Letter(base: 0x75, shape: .horn, tone: .level, isUppercase: isUppercase))
    changesLetter = true
  }

  /// The reading; nil when no Vietnamese syllable that is in use comes of it. One horn key marks both letters
  /// of "ươ", so that "uơ" and "ưo" are tried as "ươ" first.
  func reading() -> KeystrokeReading? {
    for candidate in [withBothHorns, letters] {
      guard var candidate else { continue }
      guard let key = SyllableKey(candidate), let entry = SyllableInventory.shared.entry(of: key) else {
        continue
      }
      candidate[entry.tonePosition].tone = tone ?? .level
      guard let syllable = Syllable(candidate), syllable.frequency > 0 else { continue }
      return KeystrokeReading(syllable: syllable, letters: candidate, changesLetter: changesLetter)
    }
    return nil
  }

  /// The letters with "uơ" and "ưo" as "ươ"; nil when they have neither.
  private var withBothHorns: [Letter]? {
    for index in letters.indices.dropLast()
    where letters[index].base == 0x75 && letters[index + 1].base == 0x6F
      && (letters[index].shape == .horn) != (letters[index + 1].shape == .horn)
    {
      var result = letters
      result[index].shape = .horn
      result[index + 1].shape = .horn
      return result
    }
    return nil
  }
}
