import VietnameseText

/// Remembers what each written word is, so that Unicode work is done once a word and not once a text.
///
/// Bounded: when it is full it is emptied, and words are learnt again.
struct TokenTable {
  struct Entry {
    var full: Int32
    var bare: Int32
    var scalars: Int32
    var traits: TokenTraits
    /// Place in `readings`, -1 where the word is no slip of anything.
    var slips: Int32 = -1
    var abbreviation: Int32 = -1
    var syllable: UInt64 = 0
  }

  /// Up to this frequency a syllable with marks is likelier a slip than meant.
  private static let rareFrequency = 4
  private static let slotBits = 16
  private static let capacity = 40_000

  private struct Slot {
    var offset: Int32 = -1
    var length: Int32 = 0
    var entry = Entry(full: 0, bare: 0, scalars: 0, traits: [])
  }

  private let vocabulary: Vocabulary
  private let slipReader: SlipReader
  private let abbreviations: AbbreviationTable
  private var readings: [[SlipReading]] = []
  private var slots = [Slot](repeating: Slot(), count: 1 << slotBits)
  private var arena: [UInt8] = []
  private var count = 0

  init(lexicon: CompiledLexicon) {
    vocabulary = lexicon.vocabulary
    slipReader = lexicon.slipReader
    abbreviations = lexicon.abbreviations
  }

  func readings(of slips: Int32) -> [SlipReading] { readings[Int(slips)] }

  /// - Parameter word: UTF-8 bytes of one word as it is written.
  mutating func entry(for word: UnsafeBufferPointer<UInt8>) -> Entry {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    var index = Int(truncatingIfNeeded: (hash ^ (hash >> 32)) & UInt64(slots.count - 1))
    while slots[index].offset >= 0 {
      if matches(slots[index], word) { return slots[index].entry }
      index = (index + 1) & (slots.count - 1)
    }
    if count == Self.capacity {
      slots = [Slot](repeating: Slot(), count: 1 << Self.slotBits)
      arena.removeAll(keepingCapacity: true)
      readings.removeAll(keepingCapacity: true)
      count = 0
      index = Int(truncatingIfNeeded: (hash ^ (hash >> 32)) & UInt64(slots.count - 1))
    }
    let entry = learn(word)
    // A word of this length is no word; it is read again each time and takes no memory.
    if word.count > 64 { return entry }
    slots[index] = Slot(offset: Int32(arena.count), length: Int32(word.count), entry: entry)
    arena.append(contentsOf: word)
    count += 1
    return entry
  }

  private func matches(_ slot: Slot, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard slot.length == Int32(word.count) else { return false }
    let start = Int(slot.offset)
    for i in 0..<word.count where arena[start + i] != word[i] { return false }
    return true
  }

  private mutating func learn(_ bytes: UnsafeBufferPointer<UInt8>) -> Entry {
    let word = String(decoding: bytes, as: UTF8.self)
    let key = MatchKey(word)
    var traits: TokenTraits = []
    if key.hasMarks { traits.insert(.hasMarks) }
    let scalars = word.unicodeScalars
    if scalars.allSatisfy({ (0x30...0x39).contains($0.value) }) { traits.insert(.isNumber) }
    if scalars.allSatisfy({ !$0.properties.isLowercase }), !traits.contains(.isNumber) {
      traits.insert(.isUpper)
    }
    if scalars.first?.properties.isUppercase == true { traits.insert(.isCapitalised) }
    let full = vocabulary.full(of: key)
    if full == Vocabulary.unknown, !traits.contains(.isNumber), !SyllableShape.isPlausible(key.bare) {
      traits.insert(.isIrregular)
    }
    let bare = vocabulary.bare(of: key)
    let composed = ICUText.nfc(word)
    let frequency = VietnameseSyllable.frequency(composed)
    if traits.contains(.hasMarks), frequency <= Self.rareFrequency { traits.insert(.isRare) }
    var entry = Entry(full: full, bare: bare, scalars: Int32(scalars.count), traits: traits)
    entry.syllable = VietnameseSyllable.key(of: composed)
    entry.abbreviation = abbreviations.index(of: key)
    if bare == Vocabulary.unknown, isDoubtful(traits, frequency), scalars.count <= 16 {
      let found = slipReader.readings(of: word, key: key)
      if !found.isEmpty {
        entry.slips = Int32(readings.count)
        readings.append(found)
      }
    }
    return entry
  }

  /// Whether a word may be a slip: no abbreviation, and no word that Vietnamese has.
  private func isDoubtful(_ traits: TokenTraits, _ frequency: Int) -> Bool {
    guard traits.isDisjoint(with: [.isNumber, .isUpper]) else { return false }
    if traits.contains(.isIrregular) { return true }
    return traits.contains(.hasMarks) && frequency <= 1
  }
}
