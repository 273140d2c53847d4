/// Text in an encoding of before Unicode that is read as Latin-1, or UTF-8 that is read as Windows-1252.
enum LegacyEncoding {
  static func apply(_ text: String, _ random: inout SplitMix64) -> String {
    switch random.below(3) {
    case 0: tcvn3(text)
    case 1: vniWindows(text)
    default: mojibake(text)
    }
  }

  // MARK: - TCVN3 (ABC)

  /// The lower-case letters with their bytes, one after the other; capitals with a tone have the byte of
  /// the small letter, because the capital fonts draw them so.
  private static let tcvn3Bytes: [Unicode.Scalar: Unicode.Scalar] = {
    let letters = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵĂÂÊÔƠƯĐ".unicodeScalars
    let bytes: [UInt8] = [
      0xB5, 0xB6, 0xB7, 0xB8, 0xB9, 0xA8, 0xBB, 0xBC, 0xBD, 0xBE, 0xC6, 0xA9, 0xC7, 0xC8, 0xC9, 0xCA, 0xCB,
      0xAE,
      0xCC, 0xCE, 0xCF, 0xD0, 0xD1, 0xAA, 0xD2, 0xD3, 0xD4, 0xD5, 0xD6, 0xD7, 0xD8, 0xDC, 0xDD, 0xDE, 0xDF,
      0xE1,
      0xE2, 0xE3, 0xE4, 0xAB, 0xE5, 0xE6, 0xE7, 0xE8, 0xE9, 0xAC, 0xEA, 0xEB, 0xEC, 0xED, 0xEE, 0xEF, 0xF1,
      0xF2,
      0xF3, 0xF4, 0xAD, 0xF5, 0xF6, 0xF7, 0xF8, 0xF9, 0xFA, 0xFB, 0xFC, 0xFD, 0xFE, 0xA1, 0xA2, 0xA3, 0xA4,
      0xA5,
      0xA6, 0xA7,
    ]
    return Dictionary(uniqueKeysWithValues: zip(letters, bytes.map(Unicode.Scalar.init)))
  }()

  private static func tcvn3(_ text: String) -> String {
    map(text) { scalar in
      let small = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
      return [tcvn3Bytes[scalar] ?? tcvn3Bytes[small] ?? scalar]
    }
  }

  // MARK: - VNI for Windows

  /// A vowel is followed by one sign for its mark and tone; a few letters have a sign of their own.
  private static func vniWindows(_ text: String) -> String {
    map(text) { scalar in
      let letter = Letter(scalar)
      guard letter.hasMark else { return [scalar] }
      let isCapital = scalar.properties.isUppercase
      let signs = vniSigns(letter)
      return isCapital ? signs.flatMap { Array($0.properties.uppercaseMapping.unicodeScalars) } : signs
    }
  }

  private static func vniSigns(_ letter: Letter) -> [Unicode.Scalar] {
    let base = letter.base.properties.lowercaseMapping.unicodeScalars.first ?? letter.base
    let tones: [Letter.Tone: Unicode.Scalar] = [.acute: "ù", .grave: "ø", .hook: "û", .tilde: "õ", .dot: "ï"]
    let toneSign = tones[letter.tone].map { [$0] } ?? []
    switch (base, letter.quality) {
    case ("d", _): return ["ñ"]
    case ("i", _):
      let own: [Letter.Tone: Unicode.Scalar] = [.acute: "í", .grave: "ì", .hook: "æ", .tilde: "ó", .dot: "ò"]
      return [own[letter.tone] ?? "i"]
    case ("y", _) where letter.tone == .dot: return ["î"]
    case ("o", .horn): return ["ô"] + toneSign
    case ("u", .horn): return ["ö"] + toneSign
    case (_, .circumflex):
      let own: [Letter.Tone: Unicode.Scalar] = [.acute: "á", .grave: "à", .hook: "å", .tilde: "ã", .dot: "ä"]
      return [base, own[letter.tone] ?? "â"]
    case (_, .breve):
      let own: [Letter.Tone: Unicode.Scalar] = [.acute: "é", .grave: "è", .hook: "ú", .tilde: "ü", .dot: "ë"]
      return [base, own[letter.tone] ?? "ê"]
    default: return [base] + toneSign
    }
  }

  // MARK: - UTF-8 read as Windows-1252

  /// What Windows-1252 makes of the bytes 80 to 9F; the five it leaves open come through as they are.
  private static let windows1252: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D,
    0x17D,
    0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153,
    0x9D,
    0x17E, 0x178,
  ]

  private static func mojibake(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for byte in text.utf8 {
      let value = (0x80...0x9F).contains(byte) ? windows1252[Int(byte) - 0x80] : UInt32(byte)
      if let scalar = Unicode.Scalar(value) { result.append(scalar) }
    }
    return String(result)
  }

  private static func map(_ text: String, _ letters: (Unicode.Scalar) -> [Unicode.Scalar]) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(contentsOf: letters(scalar)) }
    return String(result)
  }
}
