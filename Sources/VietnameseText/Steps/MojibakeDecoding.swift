/// Decodes UTF-8 that was read as Windows-1252, one level at a time.
///
/// A text all of whose non-ASCII scalars are such sequences is decoded as a whole. In other texts a stretch
/// between white space is, when it reads as Vietnamese after decoding and does not before.
enum MojibakeDecoding: NormalizationStep {
  static let repair = Repair.mojibake

  static func edits(in text: ScannedText) -> [Edit] {
    let scalars = text.scalars
    let sequences = MojibakeSequence.all(in: scalars)
    if sequences.isEmpty { return [] }
    let damaged = damagedSequences(in: scalars, between: sequences)
    let covered = sequences.reduce(0) { $0 + $1.range.count } + damaged.reduce(0) { $0 + $1.range.count }
    let isWhole = sequences.count > 1 && covered == scalars.count { $0.value >= 0x80 }
    if isWhole { return merge(sequences.map(edit), damaged) }
    return editsOfSingleStretches(in: scalars, sequences)
  }

  private static func edit(_ sequence: MojibakeSequence) -> Edit {
    Edit(range: sequence.range, replacement: [sequence.decoded])
  }

  /// "Ã" and "áº" that lost their last byte, a no-break space made a space or a soft hyphen dropped:
  /// "vÃ " is "và", "tÃnh" is "tính", "tháºt" is "thật".
  private static func damagedSequences(
    in scalars: [Unicode.Scalar], between sequences: [MojibakeSequence]
  ) -> [Edit] {
    var taken = Set(sequences.map(\.range.lowerBound))
    var edits: [Edit] = []
    for index in scalars.indices where !taken.contains(index) {
      if scalars[index] == "Ã" {
        let next = index + 1 < scalars.count ? scalars[index + 1] : " "
        if next == " " {
          edits.append(Edit(range: index..<(index + 1), replacement: ["à"]))
        } else if next.properties.isLowercase, next.isASCII {
          edits.append(Edit(range: index..<(index + 1), replacement: ["í"]))
        }
      } else if scalars[index] == "á", index + 2 < scalars.count, scalars[index + 1] == "º",
        scalars[index + 2].isASCII, scalars[index + 2].properties.isLowercase
      {
        edits.append(Edit(range: index..<(index + 2), replacement: ["ậ"]))
        taken.insert(index + 1)
      }
    }
    return edits
  }

  private static func merge(_ first: [Edit], _ second: [Edit]) -> [Edit] {
    (first + second).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private static func editsOfSingleStretches(
    in scalars: [Unicode.Scalar], _ sequences: [MojibakeSequence]
  ) -> [Edit] {
    var edits: [Edit] = []
    var next = 0
    while next < sequences.count {
      let stretch = stretch(around: sequences[next].range, in: scalars)
      let inside = sequences[next...].prefix { $0.range.lowerBound < stretch.upperBound }
      let before = Array(scalars[stretch])
      let decoded = MojibakeSequence.decodeFully(before)
      if !isRight(before, inside.map { $0.range.shifted(by: -stretch.lowerBound) }), isSensible(decoded) {
        if MojibakeSequence.all(in: MojibakeSequence.decodeOnce(before)).isEmpty {
          edits.append(contentsOf: inside.map(edit))
        } else {
          edits.append(Edit(range: stretch, replacement: decoded))
        }
      }
      next += inside.count
    }
    return edits
  }

  /// Whether a stretch reads as Vietnamese with its sequences as they stand: "XÃ”" or "XÃ" before a no-break
  /// space. A sequence that letters follow, or of three bytes, is never right.
  private static func isRight(_ stretch: [Unicode.Scalar], _ sequences: [Range<Int>]) -> Bool {
    for range in sequences {
      let isBehindLetter = range.lowerBound > 0 && stretch[range.lowerBound - 1].properties.isAlphabetic
      let isBeforeLetter =
        range.upperBound < stretch.count && stretch[range.upperBound].properties.isAlphabetic
      if range.count > 2 || !isBehindLetter || (isBeforeLetter && stretch[range.upperBound - 1].value != 0xA0)
      {
        return false
      }
    }
    return KnownWord.areVietnamese(stretch)
  }

  /// The scalars around `range` up to white space; a no-break space may be part of a sequence and is no border.
  private static func stretch(around range: Range<Int>, in scalars: [Unicode.Scalar]) -> Range<Int> {
    let isBorder = { (scalar: Unicode.Scalar) in
      WhiteSpaceRuns.isWhiteSpace(scalar) && scalar.value != 0xA0 && scalar.value != 0x85
    }
    let lower = scalars[..<range.lowerBound].lastIndex(where: isBorder).map { $0 + 1 } ?? 0
    let upper = scalars[range.upperBound...].firstIndex(where: isBorder) ?? scalars.count
    return lower..<upper
  }

  /// Whether a decoded stretch reads as Vietnamese, or holds nothing but punctuation of Vietnamese texts.
  private static func isSensible(_ scalars: [Unicode.Scalar]) -> Bool {
    let composed = Array(ICUText.nfc(String(scalars)).unicodeScalars)
    return KnownWord.areVietnamese(composed)
      || composed.allSatisfy { $0.isASCII || (0x2010...0x2026).contains($0.value) }
  }
}

extension Range<Int> {
  fileprivate func shifted(by offset: Int) -> Range<Int> { (lowerBound + offset)..<(upperBound + offset) }
}
