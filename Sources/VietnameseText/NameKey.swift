/// Keys under which names (provinces, communes, headings) are looked up.
public enum NameKey {
  /// `text` in one spelling: case folded, NFC, white space runs as one space, ends trimmed.
  /// Tone marks stay, in one placement ("Hoà" and "Hòa" are equal).
  public static func folded(_ text: String) -> String {
    var words: [String] = []
    for word in ICUText.nfc(ICUText.foldCase(text)).unicodeScalars.split(whereSeparator: {
      $0.properties.isWhitespace || $0.value == 0x200B || $0.value == 0xFEFF
    }) {
      words.append(String(String.UnicodeScalarView(word)))
    }
    return words.joined(separator: " ")
  }

  /// `folded` with all marks removed and "đ" as "d".
  public static func bare(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in ICUText.nfd(folded(text)).unicodeScalars {
      if scalar.value == 0x111 {
        result.append("d")
      } else if !(0x300...0x36F).contains(scalar.value) {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
