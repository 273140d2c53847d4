/// The forms under which the coder looks syllables up.
public enum SyllableForm {
  /// `text` with all marks removed and "đ" as "d"; letter case stays.
  public static func bare(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in ICUText.nfd(text).unicodeScalars {
      switch scalar.value {
      case 0x110: result.append("D")
      case 0x111: result.append("d")
      case 0x300...0x36F: continue
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// `text` case folded (full folding) and composed.
  public static func fold(_ text: String) -> String { ICUText.nfc(ICUText.foldCase(text)) }

  /// Whether `text` carries a mark of a Vietnamese letter or tone.
  public static func hasMarks(_ text: String) -> Bool {
    text.unicodeScalars.contains { scalar in
      Letter(scalar).map { $0.shape != .plain || $0.tone != .level } ?? (0x300...0x36F).contains(scalar.value)
    }
  }
}
