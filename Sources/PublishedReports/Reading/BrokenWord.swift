import VietnameseText

/// Whether a line break cut a Vietnamese syllable in two, judged by the letters alone.
enum BrokenWord {
  /// Whether the last word of `line` and the first of `next` are certainly one: an initial without a vowel
  /// before a vowel ("ch" / "uyển"), or a final consonant that stands alone after a vowel ("cô" / "ng").
  static func isCertain(_ line: String, _ next: String) -> Bool {
    guard let left = line.unicodeScalars.split(separator: " ").last.map({ String($0) }),
      let right = next.unicodeScalars.split(separator: " ").first.map({ String($0) }),
      left.unicodeScalars.allSatisfy(\.properties.isAlphabetic)
    else { return false }
    let head = NameKey.bare(left)
    let tail = NameKey.bare(right)
    guard let joint = tail.unicodeScalars.first, let end = head.unicodeScalars.last else { return false }
    if initials.contains(head), isLowercased(after: 1, left) { return vowels.contains(joint) }
    guard right == tail, finals.contains(tail) else { return false }
    return vowels.contains(end) || (end == "n" && (tail == "g" || tail == "h") && head != "n")
  }

  private static func isLowercased(after count: Int, _ word: String) -> Bool {
    word.unicodeScalars.dropFirst(count).allSatisfy(\.properties.isLowercase)
  }

  private static let vowels: Set<Unicode.Scalar> = ["a", "e", "i", "o", "u", "y"]
  private static let initials: Set<String> = [
    "b", "c", "ch", "d", "g", "gh", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "q", "r",
    "s",
    "t", "th", "tr", "v", "x",
  ]
  private static let finals: Set<String> = ["c", "ch", "m", "n", "ng", "nh", "p", "t", "g", "h"]
}
