/// The forms of one written syllable that matching compares.
///
/// `full` is independent of letter case, Unicode form, tone placement ("hoà" = "hòa", also on the
/// wrong vowel: "gía" = "giá") and of i/y where the two are spelling variants ("kĩ" = "kỹ").
public struct MatchKey: Hashable, Sendable {
  /// Letters with their quality marks (ă â ê ô ơ ư đ) and the tone as a trailing digit, "hoa2".
  public let full: String
  /// `full` without any mark, "hoa".
  public let bare: String

  /// Whether the syllable carries a tone or quality mark.
  public var hasMarks: Bool { full.utf8.count != bare.utf8.count }

  /// - Parameter word: one word without white space; anything that is no Vietnamese stays, folded.
  public init(_ word: String) {
    var parts = Parts()
    if !parts.appendLetters(of: word) {
      parts = Parts()
      parts.appendDecomposed(ICUText.nfd(ICUText.foldCase(word)))
    }
    var letters = parts.letters
    var bare = parts.bare
    let tone = parts.tone
    if Self.endsInFreeY(bare) {
      bare.removeLast()
      bare.append("i")
      let marks = letters.reversed().prefix { $0.value >= 0x300 && $0.value <= 0x36F }.count
      let last = letters.index(letters.endIndex, offsetBy: -1 - marks)
      letters.replaceSubrange(last...last, with: CollectionOfOne("i"))
    }
    self.bare = String(bare)
    full = tone == 0 ? String(letters) : String(letters) + String(tone)
  }

  private struct Parts {
    var letters = String.UnicodeScalarView()
    var bare = String.UnicodeScalarView()
    /// 0 for the level tone.
    var tone = 0

    /// The quick way for ASCII and precomposed Vietnamese letters; false where `word` has others.
    mutating func appendLetters(of word: String) -> Bool {
      for scalar in word.unicodeScalars {
        guard let letter = Letter(scalar) else {
          guard scalar.isASCII else { return false }
          letters.append(scalar)
          bare.append(scalar)
          continue
        }
        let base = Unicode.Scalar(letter.base)
        if letter.shape == .stroke {
          letters.append("đ")
        } else {
          letters.append(base)
          if let mark = letter.shape.mark { letters.append(mark) }
        }
        bare.append(base)
        if letter.tone != .level { tone = letter.tone.keyDigit }
      }
      return true
    }

    mutating func appendDecomposed(_ text: String) {
      for scalar in text.unicodeScalars {
        switch scalar.value {
        case 0x300: tone = Tone.grave.keyDigit
        case 0x301: tone = Tone.acute.keyDigit
        case 0x309: tone = Tone.hook.keyDigit
        case 0x303: tone = Tone.tilde.keyDigit
        case 0x323: tone = Tone.dot.keyDigit
        case 0x302, 0x306, 0x31B: letters.append(scalar)
        case 0x300...0x36F, 0x200B...0x200D, 0xFEFF, 0xAD: break
        case 0x111:
          letters.append(scalar)
          bare.append("d")
        default:
          letters.append(scalar)
          bare.append(scalar)
        }
      }
    }
  }

  /// A final y that is the only vowel ("kỹ", "lý", "quý"), which many write as i.
  private static func endsInFreeY(_ bare: String.UnicodeScalarView) -> Bool {
    guard bare.last == "y", bare.count > 1 else { return false }
    let head = bare.dropLast()
    if head.elementsEqual(["q", "u"]) { return true }
    return !head.contains { "aeiou".unicodeScalars.contains($0) }
  }
}

extension Letter.Shape {
  /// The combining mark that makes the letter; nil for none, and for the stroke, which does not combine.
  fileprivate var mark: Unicode.Scalar? {
    switch self {
    case .plain, .stroke: nil
    case .circumflex: "\u{302}"
    case .breve: "\u{306}"
    case .horn: "\u{31B}"
    }
  }
}

extension Tone {
  /// The digit that stands for the tone in `MatchKey.full`.
  fileprivate var keyDigit: Int {
    switch self {
    case .level: 0
    case .grave: 1
    case .acute: 2
    case .hook: 3
    case .tilde: 4
    case .dot: 5
    }
  }
}
