import Foundation

/// The canonical form that all peers of the benchmark compare words by: NFC, lower case, one tone placement.
enum Words {
  private static let placements: [(String, String)] = [
    ("òa", "oà"), ("óa", "oá"), ("ỏa", "oả"), ("õa", "oã"), ("ọa", "oạ"), ("òe", "oè"), ("óe", "oé"),
    ("ỏe", "oẻ"), ("õe", "oẽ"), ("ọe", "oẹ"), ("ùy", "uỳ"), ("úy", "uý"), ("ủy", "uỷ"), ("ũy", "uỹ"),
    ("ụy", "uỵ"),
  ]

  static func normalized(_ word: String) -> String {
    var word = word.precomposedStringWithCanonicalMapping.lowercased()
    for (old, new) in placements where word.hasSuffix(old) {
      word = word.dropLast(2) + new
    }
    return word
  }

  /// Without marks, and with i for a y at the end: the loosest form that the program lets match.
  static func bare(_ word: String) -> String {
    let bare = normalized(word).folding(options: .diacriticInsensitive, locale: nil)
      .replacingOccurrences(of: "đ", with: "d")
    return bare.hasSuffix("y") ? bare.dropLast() + "i" : bare
  }

  /// Whether phrases end at a sign: anything but words, white space and what joins words.
  static func isBorder(_ scalar: Unicode.Scalar) -> Bool {
    !isWord(scalar) && !scalar.properties.isWhitespace && scalar != "/" && scalar != "&"
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || (0x300...0x36F).contains(scalar.value)
      || (0x30...0x39).contains(scalar.value)
  }

  /// Runs of letters, marks and digits.
  static func all(in text: String) -> [String] {
    text.unicodeScalars.split { !isWord($0) }.map { String($0) }
  }
}
