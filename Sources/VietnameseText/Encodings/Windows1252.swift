/// The bytes that Windows-1252 shows as the given scalars.
enum Windows1252 {
  /// The byte from 80 to FF behind `scalar`. The five bytes that the encoding leaves undefined come through
  /// as U+0081, 8D, 8F, 90 and 9D; the other controls stand for their bytes as well, as in ISO 8859-1.
  static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    switch scalar.value {
    case 0..<0x80: nil
    case 0x80...0xFF: UInt8(scalar.value)
    default: high[scalar]
    }
  }

  private static let high: [Unicode.Scalar: UInt8] = [
    "€": 0x80, "‚": 0x82, "ƒ": 0x83, "„": 0x84, "…": 0x85, "†": 0x86, "‡": 0x87, "ˆ": 0x88, "‰": 0x89,
    "Š": 0x8A,
    "‹": 0x8B, "Œ": 0x8C, "Ž": 0x8E, "‘": 0x91, "’": 0x92, "“": 0x93, "”": 0x94, "•": 0x95, "–": 0x96,
    "—": 0x97,
    "˜": 0x98, "™": 0x99, "š": 0x9A, "›": 0x9B, "œ": 0x9C, "ž": 0x9E, "Ÿ": 0x9F,
  ]
}
