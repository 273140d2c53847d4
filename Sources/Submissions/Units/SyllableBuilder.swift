/// Cuts the decomposed, case-folded scalars of a name into syllables.
struct SyllableBuilder {
  private var syllables: [UnitNameKey.Syllable] = []
  private var letters: [Unicode.Scalar] = []
  private var tone: Unicode.Scalar?
  private var endsInDigit = false

  mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x300, 0x301, 0x303, 0x309, 0x323:
      tone = scalar
    case 0x302, 0x306, 0x31B:
      letters.append(scalar)
    case 0x300...0x36F, 0x27, 0x60, 0xB4, 0x2BC, 0x2018, 0x2019, 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF:
      // Other marks, apostrophes ("M’Drắk") and what cannot be seen.
      break
    case 0x111, 0xF0, 0x256:
      // Eth and the African d look like đ and come from wrong keyboards.
      appendLetter("đ", isDigit: false)
    default:
      let isDigit = scalar.properties.numericType != nil
      if isDigit || scalar.properties.isAlphabetic {
        appendLetter(scalar, isDigit: isDigit)
      } else {
        endSyllable()
      }
    }
  }

  mutating func finish() -> [UnitNameKey.Syllable] {
    endSyllable()
    return syllables
  }

  private mutating func appendLetter(_ scalar: Unicode.Scalar, isDigit: Bool) {
    // "P2": a number is a syllable of its own.
    if isDigit != endsInDigit { endSyllable() }
    endsInDigit = isDigit
    letters.append(scalar)
  }

  private mutating func endSyllable() {
    defer {
      letters = []
      tone = nil
    }
    if letters.isEmpty { return }
    unifySpelling()
    let bare = String(String.UnicodeScalarView(Self.bare(letters)))
    if let tone { letters.append(tone) }
    syllables.append(.init(marked: String(String.UnicodeScalarView(letters)), bare: bare))
  }

  /// Brings the spellings of one name together: final c and k, y and i after a consonant, the missing
  /// tone of a marked syllable that ends in a stop, and the forms of "Đắk".
  private mutating func unifySpelling() {
    if letters.count > 1, letters.last == "c" { letters[letters.count - 1] = "k" }
    let bare = Self.bare(letters)
    if bare.last == "y", bare.count > 1,
      bare == ["q", "u", "y"] || !Self.vowels.contains(bare[bare.count - 2])
    {
      letters[letters.count - 1] = "i"
    }
    if letters.first == "đ", bare == ["d", "a", "k"] { letters = ["đ", "a", "\u{306}", "k"] }
    if tone == nil, letters != bare, let last = letters.last, Self.stops.contains(last) { tone = "\u{301}" }
  }

  private static let vowels: [Unicode.Scalar] = ["a", "e", "i", "o", "u", "y"]
  private static let stops: [Unicode.Scalar] = ["k", "p", "t"]

  private static func bare(_ letters: [Unicode.Scalar]) -> [Unicode.Scalar] {
    letters.compactMap { letter in
      switch letter.value {
      case 0x300...0x36F: nil
      case 0x111: "d"
      default: letter
      }
    }
  }
}
