/// Makes of each run of white space one space, or one line break where it holds one, and trims the ends.
enum WhiteSpaceRuns: NormalizationStep {
  static let repair = Repair.whiteSpace

  static func edits(in text: ScannedText) -> [Edit] {
    let scalars = text.scalars
    var edits: [Edit] = []
    var start = 0
    while let first = scalars[start...].firstIndex(where: isWhiteSpace) {
      let end = scalars[first...].firstIndex { !isWhiteSpace($0) } ?? scalars.count
      let replacement: [Unicode.Scalar] =
        first == 0 || end == scalars.count
        ? [] : scalars[first..<end].contains(where: isLineBreak) ? ["\n"] : [" "]
      if !scalars[first..<end].elementsEqual(replacement) {
        edits.append(Edit(range: first..<end, replacement: replacement))
      }
      start = end
    }
    return edits
  }

  /// Unicode's White_Space, without a look-up for the scalars that texts are made of.
  static func isWhiteSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x09...0x0D, 0x85, 0xA0: true
    case 0..<0x1680: false
    default: scalar.properties.isWhitespace
    }
  }

  private static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}
