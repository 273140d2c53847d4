/// Several scalars that are the bytes of one scalar's UTF-8, read as Windows-1252.
struct MojibakeSequence {
  let range: Range<Int>
  let decoded: Unicode.Scalar

  /// The sequence that begins at `start`, nil when there is none.
  init?(in scalars: [Unicode.Scalar], at start: Int) {
    // All lead bytes are shown as the scalars of the same number.
    guard let lead = UInt8(exactly: scalars[start].value) else { return nil }
    let length: Int
    var value: UInt32
    switch lead {
    case 0xC2...0xDF: (length, value) = (2, UInt32(lead & 0x1F))
    case 0xE0...0xEF: (length, value) = (3, UInt32(lead & 0x0F))
    case 0xF0...0xF4: (length, value) = (4, UInt32(lead & 0x07))
    default: return nil
    }
    guard start + length <= scalars.count else { return nil }
    for scalar in scalars[(start + 1)..<(start + length)] {
      guard let byte = Windows1252.byte(of: scalar), byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    let leastValue: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
    guard value >= leastValue, let decoded = Unicode.Scalar(value) else { return nil }
    range = start..<(start + length)
    self.decoded = decoded
  }

  /// All sequences of `scalars`, in order.
  static func all(in scalars: [Unicode.Scalar]) -> [MojibakeSequence] {
    var sequences: [MojibakeSequence] = []
    var index = 0
    while index < scalars.count {
      if let sequence = MojibakeSequence(in: scalars, at: index) {
        sequences.append(sequence)
        index = sequence.range.upperBound
      } else {
        index += 1
      }
    }
    return sequences
  }

  /// `scalars` with its sequences decoded.
  static func decodeOnce(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var aligned = AlignedText(scalars)
    aligned.apply(all(in: scalars).map { Edit(range: $0.range, replacement: [$0.decoded]) })
    return aligned.scalars
  }

  /// `scalars` with its sequences decoded, again and again until there are none (three times at most).
  static func decodeFully(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    (0..<3).reduce(scalars) { decoded, _ in decodeOnce(decoded) }
  }
}
