/// Words whose Telex or VNI keystrokes were left as they were typed: "thieeus", "thie6u1".
enum Keystrokes {
  private enum Method { case telex, vni }

  static func apply(_ text: String, _ random: inout SplitMix64) -> String {
    let method: Method = random.chance(perMille: 600) ? .telex : .vni
    // Either the keyboard was off all along, or for a few words.
    let share = random.chance(perMille: 400) ? 1000 : 350
    return text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      random.chance(perMille: share) ? keys(word, method) : String(word)
    }.joined(separator: " ")
  }

  private static func keys(_ word: Substring, _ method: Method) -> String {
    var typed = ""
    var tone = ""
    for scalar in word.unicodeScalars {
      let letter = Letter(scalar)
      if !scalar.properties.isAlphabetic {
        typed += tone
        tone = ""
      }
      typed.unicodeScalars.append(letter.hasMark ? letter.base : scalar)
      switch (letter.quality, method) {
      case (.plain, _): break
      case (.circumflex, .telex), (.bar, .telex): typed.unicodeScalars.append(letter.base)
      case (.breve, .telex), (.horn, .telex): typed += "w"
      case (.circumflex, .vni): typed += "6"
      case (.horn, .vni): typed += "7"
      case (.breve, .vni): typed += "8"
      case (.bar, .vni): typed += "9"
      }
      switch letter.tone {
      case .level: break
      case .grave: tone = method == .telex ? "f" : "2"
      case .acute: tone = method == .telex ? "s" : "1"
      case .hook: tone = method == .telex ? "r" : "3"
      case .tilde: tone = method == .telex ? "x" : "4"
      case .dot: tone = method == .telex ? "j" : "5"
      }
    }
    return typed + tone
  }
}
