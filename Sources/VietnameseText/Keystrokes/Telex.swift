/// The Telex input method: aa, ee, oo, dd and w make letters, s f r x j behind the vowel make tones.
enum Telex {
  /// What the keys `letters` stand for; nil when none of them is a Telex key or no syllable comes of them.
  /// Letters that are marked already stay so: "thưcj" is "thực".
  static func read(_ letters: [Letter]) -> KeystrokeReading? {
    guard letters.count <= 2 * SyllableKey.maximumLength else { return nil }
    var buffer = KeystrokeBuffer()
    var usesKey = false
    var previous: Letter?
    for letter in letters {
      // A letter that carries a tone is no key: "Nóoc" is as it should be.
      let mayDouble = previous?.tone == .level
      previous = letter
      switch use(letter, mayDouble: mayDouble, in: &buffer) {
      case .key: usesKey = true
      case .letter: if !buffer.append(letter) { return nil }
      case .impossible: return nil
      }
    }
    return usesKey ? buffer.reading() : nil
  }

  private enum Use {
    case key, letter, impossible
  }

  private static func use(_ letter: Letter, mayDouble: Bool, in buffer: inout KeystrokeBuffer) -> Use {
    guard letter.shape == .plain, letter.tone == .level else { return .letter }
    if let tone = tones[letter.base], buffer.hasVowel {
      return buffer.set(tone) ? .key : .impossible
    }
    switch letter.base {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "o"):
      guard mayDouble, let last = buffer.letters.last, last.base == letter.base, last.shape == .plain else {
        return .letter
      }
      return buffer.reshape([letter.base], to: .circumflex) ? .key : .impossible
    case UInt8(ascii: "d"):
      guard buffer.letters.count == 1, buffer.letters[0].base == letter.base,
        buffer.letters[0].shape == .plain
      else { return .letter }
      return buffer.reshape([letter.base], to: .stroke) ? .key : .impossible
    case UInt8(ascii: "w"):
      return applyW(isUppercase: letter.isUppercase, to: &buffer) ? .key : .impossible
    case UInt8(ascii: "f"), UInt8(ascii: "j"), UInt8(ascii: "z"):
      return .impossible
    default:
      return .letter
    }
  }

  private static let tones: [UInt8: Tone] = [
    UInt8(ascii: "s"): .acute, UInt8(ascii: "f"): .grave, UInt8(ascii: "r"): .hook, UInt8(ascii: "x"): .tilde,
    UInt8(ascii: "j"): .dot,
  ]

  /// w makes ơ of o, ư of u, ă of a; of "ua" it makes "ưa". Without a vowel before it, it is ư itself.
  private static func applyW(isUppercase: Bool, to buffer: inout KeystrokeBuffer) -> Bool {
    guard buffer.hasVowel else {
      buffer.appendHornedU(isUppercase: isUppercase)
      return true
    }
    let vowels = buffer.letters.filter(\.isVowel)
    let isUA = vowels.suffix(2).map(\.base) == [UInt8(ascii: "u"), UInt8(ascii: "a")]
    if isUA, buffer.letters[0].base != UInt8(ascii: "q") {
      return buffer.reshape([UInt8(ascii: "u")], to: .horn)
    }
    if vowels.last?.base == UInt8(ascii: "a") { return buffer.reshape([UInt8(ascii: "a")], to: .breve) }
    return buffer.reshape([UInt8(ascii: "o"), UInt8(ascii: "u")], to: .horn)
  }
}
