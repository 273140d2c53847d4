extension String {
  /// The text with its first letter a capital.
  func capitalisingFirst() -> String { prefix(1).uppercased() + dropFirst() }

  /// The text as it stands inside a sentence: its first letter small, unless it starts with an
  /// abbreviation or a name with capitals inside ("VNeID", "UBND", "iOffice").
  func loweringFirst() -> String {
    let word = prefix { !$0.isWhitespace }
    guard !word.dropFirst().contains(where: \.isUppercase), !Self.names.contains(String(word)) else {
      return self
    }
    return prefix(1).lowercased() + dropFirst()
  }

  /// Names that keep their capital inside a sentence.
  private static let names: Set = ["Zoom", "Webex", "Google", "Internet", "Mặt", "Bộ", "Sở"]
}
