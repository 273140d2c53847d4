/// The VNI input method: 1 to 5 make tones, 6 a circumflex, 7 a horn, 8 a breve, 9 a stroke.
enum VNITyping {
  /// What the keys `scalars`, letters and digits, stand for; nil when no syllable comes of them.
  static func read(_ scalars: ArraySlice<Unicode.Scalar>) -> KeystrokeReading? {
    guard scalars.count <= 2 * SyllableKey.maximumLength else { return nil }
    var buffer = KeystrokeBuffer()
    for scalar in scalars {
      if let letter = Letter(scalar) {
        guard buffer.append(letter) else { return nil }
      } else {
        guard apply(scalar, to: &buffer) else { return nil }
      }
    }
    return buffer.reading()
  }

  private static func apply(_ digit: Unicode.Scalar, to buffer: inout KeystrokeBuffer) -> Bool {
    let (a, e, o, u, d) = (
      UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "o"), UInt8(ascii: "u"), UInt8(ascii: "d")
    )
    if digit == "9" { return buffer.letters.first?.base == d && buffer.reshape([d], to: .stroke) }
    guard buffer.hasVowel else { return false }
    switch digit {
    case "1": return buffer.set(.acute)
    case "2": return buffer.set(.grave)
    case "3": return buffer.set(.hook)
    case "4": return buffer.set(.tilde)
    case "5": return buffer.set(.dot)
    case "6": return buffer.reshape([a, e, o], to: .circumflex)
    case "7": return buffer.reshape([o, u], to: .horn)
    case "8": return buffer.reshape([a], to: .breve)
    default: return false
    }
  }
}
