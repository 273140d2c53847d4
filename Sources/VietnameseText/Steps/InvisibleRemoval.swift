/// Removes zero-width characters, soft hyphens and byte order marks.
///
/// The joiner inside an emoji sequence stays, for there it is part of what is seen.
enum InvisibleRemoval: NormalizationStep {
  static let repair = Repair.invisible

  static func edits(in text: ScannedText) -> [Edit] {
    let scalars = text.scalars
    var edits: [Edit] = []
    for (index, scalar) in scalars.enumerated() where isInvisible(scalar) {
      if scalar.value == 0x200D, joinsEmoji(at: index, in: scalars) { continue }
      edits.append(Edit(range: index..<(index + 1), replacement: []))
    }
    return edits
  }

  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x34F, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  private static func joinsEmoji(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    guard index > 0, index + 1 < scalars.count else { return false }
    return isEmojiPart(scalars[index - 1]) && isEmojiPart(scalars[index + 1])
  }

  private static func isEmojiPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0xFE0F || (scalar.value > 0x2000 && scalar.properties.isEmoji)
  }
}
