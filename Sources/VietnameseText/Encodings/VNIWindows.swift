/// VNI-Windows: a letter is followed by a byte for its marks ("aù" is "á", "eà" is "ề"); a few are one byte.
enum VNIWindows: FontEncoding {
  /// Letters written by one scalar; "ô" and "ö" may take a tone behind them.
  private static let single: [Unicode.Scalar: Letter] = table([
    "ô": "ơ", "ö": "ư", "ñ": "đ", "í": "í", "ì": "ì", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ",
  ])

  private static func table(_ small: [Unicode.Scalar: Unicode.Scalar]) -> [Unicode.Scalar: Letter] {
    var table: [Unicode.Scalar: Letter] = [:]
    for (scalar, letter) in small {
      table[scalar] = Letter(letter)
      table[scalar.properties.uppercaseMapping.unicodeScalars.first!] = Letter(
        letter.properties.uppercaseMapping.unicodeScalars.first!)
    }
    return table
  }

  /// What the scalar behind a letter adds to it, by the small one.
  private static let marks: [Unicode.Scalar: (shape: Letter.Shape, tone: Tone)] = [
    "ø": (.plain, .grave), "û": (.plain, .hook), "õ": (.plain, .tilde), "ù": (.plain, .acute),
    "ï": (.plain, .dot),
    "â": (.circumflex, .level), "à": (.circumflex, .grave), "å": (.circumflex, .hook),
    "ã": (.circumflex, .tilde), "á": (.circumflex, .acute), "ä": (.circumflex, .dot),
    "ê": (.breve, .level), "è": (.breve, .grave), "ú": (.breve, .hook), "ü": (.breve, .tilde),
    "é": (.breve, .acute), "ë": (.breve, .dot),
  ]

  static func decode(_ run: ArraySlice<Unicode.Scalar>) -> [FontGlyph]? {
    var glyphs: [FontGlyph] = []
    for scalar in run {
      if scalar.isASCII {
        guard let letter = Letter(scalar) else { return nil }
        glyphs.append(FontGlyph(length: 1, letter: letter))
      } else if let last = glyphs.last, last.length == 1, let marked = mark(last.letter, with: scalar) {
        glyphs[glyphs.count - 1] = FontGlyph(length: 2, letter: marked)
      } else if let letter = single[scalar] {
        glyphs.append(FontGlyph(length: 1, letter: letter))
      } else {
        return nil
      }
    }
    return glyphs
  }

  private static func mark(_ letter: Letter, with scalar: Unicode.Scalar) -> Letter? {
    guard letter.isVowel, letter.tone == .level else { return nil }
    let small = scalar.properties.lowercaseMapping.unicodeScalars.first!
    guard let (shape, tone) = marks[small] else { return nil }
    var marked = letter
    marked.tone = tone
    switch (shape, letter.base, letter.shape) {
    case (.plain, _, _): break
    case (.circumflex, 0x61, .plain), (.circumflex, 0x65, .plain), (.circumflex, 0x6F, .plain),
      (.breve, 0x61, .plain):
      marked.shape = shape
    default: return nil
    }
    return marked
  }
}
