/// Composes canonically (NFC). The marks of a Vietnamese letter may stand in any order: "é" with a
/// circumflex is "ế", where NFC alone would keep the circumflex apart.
enum Composition: NormalizationStep {
  static let repair = Repair.composition

  static func edits(in text: ScannedText) -> [Edit] {
    let scalars = text.scalars
    var edits: [Edit] = []
    var index = 0
    while index < scalars.count {
      let end = segmentEnd(from: index, in: scalars)
      if end - index > 1 || !isSettled(scalars[index]) {
        let segment = Array(scalars[index..<end])
        let composed = compose(segment)
        if composed != segment { edits.append(Edit(range: index..<end, replacement: composed)) }
      }
      index = end
    }
    return edits
  }

  /// The end of the longest stretch from `start` whose scalars may compose or change order.
  private static func segmentEnd(from start: Int, in scalars: [Unicode.Scalar]) -> Int {
    var end = start + 1
    while end < scalars.count, !isSettled(scalars[end]), !ICUText.hasCompositionBoundary(before: scalars[end])
    {
      end += 1
    }
    return end
  }

  /// Scalars that NFC never changes and that begin a segment of their own: those below the combining
  /// marks, and the precomposed letters and punctuation of Vietnamese texts.
  private static func isSettled(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x300, 0x1EA0...0x1EF9, 0x2010...0x2027: true
    default: false
    }
  }

  private static func compose(_ segment: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let decomposed = Array(ICUText.nfd(String(segment)).unicodeScalars)
    return Array(ICUText.nfc(String(inVietnameseOrder(decomposed))).unicodeScalars)
  }

  /// The decomposed letter `scalars` with the mark that makes the letter before the tone; unchanged when
  /// anything but one such mark and one tone follows the letter.
  private static func inVietnameseOrder(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard scalars.count == 3, isTone(scalars[1]), makesLetter(scalars[2], of: scalars[0]) else {
      return scalars
    }
    return [scalars[0], scalars[2], scalars[1]]
  }

  private static func isTone(_ scalar: Unicode.Scalar) -> Bool {
    [0x300, 0x301, 0x303, 0x309, 0x323].contains(scalar.value)
  }

  private static func makesLetter(_ mark: Unicode.Scalar, of letter: Unicode.Scalar) -> Bool {
    switch (mark.value, letter) {
    case (0x302, "a"), (0x302, "e"), (0x302, "o"), (0x302, "A"), (0x302, "E"), (0x302, "O"): true
    case (0x306, "a"), (0x306, "A"): true
    case (0x31B, "o"), (0x31B, "u"), (0x31B, "O"), (0x31B, "U"): true
    default: false
    }
  }
}

extension String {
  /// The string of `scalars`.
  init(_ scalars: some Sequence<Unicode.Scalar>) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(scalars.underestimatedCount * 2)
    for scalar in scalars {
      if scalar.isASCII {
        bytes.append(UInt8(scalar.value))
      } else {
        bytes.append(contentsOf: UTF8.encode(scalar)!)
      }
    }
    self.init(decoding: bytes, as: UTF8.self)
  }
}
