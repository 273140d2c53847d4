import Testing

/// Makes damaged text of right text: what the normaliser must undo.
enum Encoder: String, CaseIterable, Sendable, CustomTestStringConvertible {
  case tcvn3, vniWindows, mojibakeOnce, mojibakeTwice, telex, vniTyping, decomposed, wrongOrder

  var testDescription: String { rawValue }

  func encode(_ text: String) -> String {
    switch self {
    case .tcvn3: String(text.map { Self.tcvn3Codes[$0] ?? $0 })
    case .vniWindows: text.map(Self.vni).joined()
    case .mojibakeOnce: Self.mojibake(text)
    case .mojibakeTwice: Self.mojibake(Self.mojibake(text))
    case .telex:
      text.mappingWords { Self.type($0, shapes: Self.telexShapes, tones: ["", "f", "r", "x", "s", "j"]) }
    case .vniTyping:
      text.mappingWords { Self.type($0, shapes: Self.vniShapes, tones: ["", "2", "3", "4", "1", "5"]) }
    case .decomposed: Self.decompose(text, tonesFirst: false)
    case .wrongOrder: Self.decompose(text, tonesFirst: true)
    }
  }

  // MARK: - Fonts

  /// From the code chart of TCVN 5712:1993 (VN3).
  private static let tcvn3Codes: [Character: Character] = {
    let rows: [(UInt32, String)] = [
      (0xA1, "ĂÂÊÔƠƯĐăâêôơưđ"), (0xB5, "àảãáạ"), (0xBB, "ằẳẵắ"), (0xC6, "ặầẩẫấậè"), (0xCE, "ẻẽéẹềểễếệìỉ"),
      (0xDC, "ĩíịò"), (0xE1, "ỏõóọồổỗốộờởỡớợù"), (0xF1, "ủũúụừửữứựỳỷỹýỵ"),
    ]
    var table: [Character: Character] = [:]
    for (first, letters) in rows {
      for (offset, letter) in letters.enumerated() {
        table[letter] = Character(Unicode.Scalar(first + UInt32(offset))!)
      }
    }
    // The capital font writes toned capitals with the codes of the small letters.
    for (letter, code) in table where letter.isLowercase && table[Character(letter.uppercased())] == nil {
      table[Character(letter.uppercased())] = code
    }
    return table
  }()

  private static func vni(_ letter: Character) -> String {
    let small = Character(letter.lowercased())
    let (flat, tone) = VietnameseAlphabet.parts(of: small)
    let plain = ["", "ø", "û", "õ", "ù", "ï"][tone]
    let circumflex = ["â", "à", "å", "ã", "á", "ä"][tone]
    let encoded: String
    switch flat {
    case "đ": encoded = "ñ"
    case "â": encoded = "a" + circumflex
    case "ê": encoded = "e" + circumflex
    case "ô": encoded = "o" + circumflex
    case "ă": encoded = "a" + ["ê", "è", "ú", "ü", "é", "ë"][tone]
    case "ơ": encoded = "ô" + plain
    case "ư": encoded = "ö" + plain
    case "i": encoded = ["i", "ì", "æ", "ó", "í", "ò"][tone]
    case "y" where tone == 5: encoded = "î"
    case "a", "e", "o", "u", "y": encoded = String(flat) + plain
    default: encoded = String(small)
    }
    return letter.isUppercase ? encoded.uppercased() : encoded
  }

  // MARK: - Mojibake

  private static func mojibake(_ text: String) -> String {
    let high = Array("€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)
    var result = String.UnicodeScalarView()
    for byte in text.utf8 {
      result.append((0x80..<0xA0).contains(byte) ? high[Int(byte) - 0x80] : Unicode.Scalar(byte))
    }
    return String(result)
  }

  // MARK: - Keystrokes

  private static let telexShapes: [Character: String] = [
    "ă": "aw", "â": "aa", "ê": "ee", "ô": "oo", "ơ": "ow", "ư": "uw", "đ": "dd",
  ]
  private static let vniShapes: [Character: String] = [
    "ă": "a8", "â": "a6", "ê": "e6", "ô": "o6", "ơ": "o7", "ư": "u7", "đ": "d9",
  ]

  /// The word as it is typed, tone key last, in the letter case of the word.
  private static func type(_ word: String, shapes: [Character: String], tones: [String]) -> String {
    var keys = ""
    var toneKey = ""
    for letter in word.lowercased() {
      let (flat, tone) = VietnameseAlphabet.parts(of: letter)
      keys += shapes[flat] ?? String(flat)
      if tone > 0 { toneKey = tones[tone] }
    }
    keys += toneKey
    if word.count > 1, word == word.uppercased() { return keys.uppercased() }
    return word.first!.isUppercase ? keys.prefix(1).uppercased() + keys.dropFirst() : keys
  }

  // MARK: - Unicode forms

  private static func decompose(_ text: String, tonesFirst: Bool) -> String {
    let toneMarks: [Unicode.Scalar?] = [nil, "\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"]
    let shapes: [Character: (Unicode.Scalar, Unicode.Scalar)] = [
      "ă": ("a", "\u{306}"), "â": ("a", "\u{302}"), "ê": ("e", "\u{302}"), "ô": ("o", "\u{302}"),
      "ơ": ("o", "\u{31B}"), "ư": ("u", "\u{31B}"),
    ]
    var result = String.UnicodeScalarView()
    for letter in text {
      let (flat, tone) = VietnameseAlphabet.parts(of: Character(letter.lowercased()))
      let (base, shape) = shapes[flat].map { ($0.0, Optional($0.1)) } ?? (flat.unicodeScalars.first!, nil)
      guard tone > 0 || shape != nil else {
        result.append(contentsOf: letter.unicodeScalars)
        continue
      }
      result.append(letter.isUppercase ? base.properties.uppercaseMapping.unicodeScalars.first! : base)
      let marks = tonesFirst ? [toneMarks[tone], shape] : [shape, toneMarks[tone]]
      result.append(contentsOf: marks.compactMap { $0 })
    }
    return String(result)
  }
}
