/// Cuts a text into tokens with the borders between them.
///
/// Offsets are Unicode scalars of the text as it is given; nothing is normalised first, because
/// `TokenTable` folds each word when it is first seen.
struct Tokenizer {
  private var table: TokenTable

  init(lexicon: CompiledLexicon) { table = TokenTable(lexicon: lexicon) }

  /// What a token with `slips` may stand for.
  func readings(of slips: Int32) -> [SlipReading] { table.readings(of: slips) }

  /// Appends the tokens of `bytes` (UTF-8) to `tokens`; returns the number of Unicode scalars read.
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, into tokens: inout [Token]) -> Int {
    table.makeRoom()
    var position = 0
    var scalars: Int32 = 0
    var gap = Gap(atStart: true)
    while position < bytes.count {
      let length = Self.wordScalarLength(bytes, position)
      if length > 0 {
        let start = position
        position += length
        while position < bytes.count {
          let next = Self.wordScalarLength(bytes, position)
          if next == 0 { break }
          position += next
        }
        let entry = table.entry(for: start..<position, in: bytes)
        if entry.traits.contains(.isNumber), Self.isListNumber(bytes, start, position, gap) {
          gap.sawListMark()
        } else {
          tokens.append(
            Token(
              full: entry.full, bare: entry.bare, start: scalars, end: scalars + entry.scalars,
              border: gap.border(before: entry.traits), traits: entry.traits, slips: entry.slips,
              abbreviation: entry.abbreviation, syllable: entry.syllable))
          gap = Gap(atStart: false, after: entry)
        }
        scalars += entry.scalars
      } else {
        let length = Self.scalarLength(bytes[position])
        gap.see(bytes, position, min(length, bytes.count - position))
        position += length
        scalars += 1
      }
    }
    return Int(scalars)
  }

  /// "1." or "2)" in front of a point of a list.
  private static func isListNumber(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ gap: Gap
  ) -> Bool {
    guard end - start <= 2, gap.opensPoint, end < bytes.count else { return false }
    switch bytes[end] {
    case UInt8(ascii: ")"): return true
    case UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: ":"):
      return end + 1 == bytes.count || bytes[end + 1] > 0x39 || bytes[end + 1] < 0x30
    default: return false
    }
  }

  /// Length in bytes of the word scalar at `position`, 0 where it belongs to no word.
  @inline(__always)
  private static func wordScalarLength(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) -> Int {
    let byte = bytes[position]
    if byte < 0x80 {
      let isWord = (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x5F
      return isWord ? 1 : 0
    }
    switch byte {
    case 0xC3:
      guard position + 1 < bytes.count else { return 0 }
      return bytes[position + 1] == 0x97 || bytes[position + 1] == 0xB7 ? 0 : 2
    case 0xC4...0xCD: return position + 1 < bytes.count ? 2 : 0
    case 0xE1
    where position + 2 < bytes.count && (bytes[position + 1] == 0xBA || bytes[position + 1] == 0xBB):
      return 3
    default: return otherWordScalarLength(bytes, position)
    }
  }

  @inline(never)
  private static func otherWordScalarLength(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) -> Int {
    let length = scalarLength(bytes[position])
    guard position + length <= bytes.count else { return 0 }
    let text = String(decoding: bytes[position..<(position + length)], as: UTF8.self)
    guard let scalar = text.unicodeScalars.first else { return 0 }
    switch scalar.value {
    case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: return length
    default: break
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .decimalNumber:
      return length
    default: return 0
    }
  }

  @inline(__always)
  private static func scalarLength(_ lead: UInt8) -> Int {
    lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }
}

/// What has been seen between two tokens.
private struct Gap {
  private let atStart: Bool
  private let previousIsNumber: Bool
  private let previousIsInitial: Bool
  private var strongest = Border.none
  private var sawNewline = false
  private var sawBullet = false
  private var sawSpace = false
  private var pendingDash = false
  private var stops = 0

  init(atStart: Bool, after entry: TokenTable.Entry? = nil) {
    self.atStart = atStart
    previousIsNumber = entry?.traits.contains(.isNumber) ?? false
    previousIsInitial = entry.map { $0.scalars <= 2 && $0.traits.contains(.isUpper) } ?? false
  }

  /// Whether a number here may be the number of a point.
  var opensPoint: Bool { atStart || sawNewline || strongest >= .soft || sawBullet }

  mutating func sawListMark() { sawBullet = true }

  mutating func see(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int, _ length: Int) {
    let byte = bytes[position]
    if length > 1 {
      see(wide: String(decoding: bytes[position..<(position + length)], as: UTF8.self))
      return
    }
    switch byte {
    case UInt8(ascii: " "), 0x09:
      if pendingDash { raise(.soft) }
      sawSpace = true
    case 0x0A, 0x0D: sawNewline = true
    case UInt8(ascii: "."): stops += 1
    case UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"): raise(.hard)
    case UInt8(ascii: ","):
      raise(.soft)
    case UInt8(ascii: ":"): raise(.colon)
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "\""):
      raise(.soft)
    case UInt8(ascii: "/"), UInt8(ascii: "&"): raise(.joint)
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
      if atStart || sawNewline || strongest >= .colon || stops > 0 { sawBullet = true }
      if sawSpace { pendingDash = true }
      if byte == UInt8(ascii: "+") { raise(.joint) }
    default: raise(.soft)
    }
  }

  private mutating func see(wide text: String) {
    switch text.unicodeScalars.first?.value ?? 0 {
    case 0x2022, 0x25CF, 0x25AA, 0x25E6, 0xB7, 0x2043, 0x25A0, 0x2192, 0xF0B7: sawBullet = true
    case 0xA0, 0x3000, 0x2000...0x200A, 0x202F: sawSpace = true
    case 0x85, 0x2028, 0x2029: sawNewline = true
    case 0x2026: stops += 3
    case 0x2013, 0x2014:
      if atStart || sawNewline || strongest >= .colon || stops > 0 { sawBullet = true }
      if sawSpace { pendingDash = true } else { raise(.soft) }
    default: raise(.soft)
    }
  }

  private mutating func raise(_ border: Border) { strongest = max(strongest, border) }

  func border(before traits: TokenTraits) -> Border {
    if sawBullet { return .item }
    var border = strongest
    if stops > 0 {
      let isDecimalPoint = previousIsNumber && traits.contains(.isNumber) && !sawSpace && stops == 1
      let isInitial = previousIsInitial && stops == 1 && !sawNewline && strongest == .none && !sawSpace
      if !isDecimalPoint, !isInitial { border = max(border, .hard) }
    }
    if sawNewline {
      if border >= .colon || traits.contains(.isCapitalised) || traits.contains(.isNumber) {
        return .item
      }
    }
    return border
  }
}
