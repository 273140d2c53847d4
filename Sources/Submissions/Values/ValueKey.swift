import VietnameseText

/// Keys under which fixed values and headings are compared: bare letters and digits, everything else one
/// blank ("Tỉnh/TP.", "TINH  TP" and "tinh_tp" are one).
enum ValueKey {
  static func key(_ text: String) -> String {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in NameKey.bare(text).unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        word.append(scalar)
      } else if !word.isEmpty, !isInvisible(scalar) {
        words.append(String(word))
        word = .init()
      }
    }
    if !word.isEmpty { words.append(String(word)) }
    return words.joined(separator: " ")
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    (0x200B...0x200F).contains(scalar.value) || [0xAD, 0x2060, 0xFEFF].contains(scalar.value)
  }
}
