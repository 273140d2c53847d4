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
    var letters = String.UnicodeScalarView()
    var bare = String.UnicodeScalarView()
    var tone = 0
    for scalar in ICUText.nfd(ICUText.foldCase(word)).unicodeScalars {
      switch scalar.value {
      case 0x300: tone = 1
      case 0x301: tone = 2
      case 0x309: tone = 3
      case 0x303: tone = 4
      case 0x323: tone = 5
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

  /// A final y that is the only vowel ("kỹ", "lý", "quý"), which many write as i.
  private static func endsInFreeY(_ bare: String.UnicodeScalarView) -> Bool {
    guard bare.last == "y", bare.count > 1 else { return false }
    let head = bare.dropLast()
    if head.elementsEqual(["q", "u"]) { return true }
    return !head.contains { "aeiou".unicodeScalars.contains($0) }
  }
}
