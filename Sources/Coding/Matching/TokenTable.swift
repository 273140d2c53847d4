import VietnameseText

/// Remembers what each written word is, so that Unicode work is done once a word and not once a text.
///
/// Bounded: a full one is emptied before the next text, and words are learnt again.
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
  private static let capacity = 40_000
  /// A longer word is no word; it is read again each time and takes no memory.
  private static let longestWord = 64

  private struct Slot {
    var key = WordKey()
    /// Where the bytes of a word stand that its key does not hold.
    var offset: Int32 = 0
    var entry = Entry(full: 0, bare: 0, scalars: 0, traits: [])
  }

  private let vocabulary: Vocabulary
  private let slipReader: SlipReader
  private let abbreviations: AbbreviationTable
  private var readings: [[SlipReading]] = []
  private var slots = [Slot](repeating: Slot(), count: 1 << 12)
  private var arena: [UInt8] = []
  private var count = 0

  init(lexicon: CompiledLexicon) {
    vocabulary = lexicon.vocabulary
    slipReader = lexicon.slipReader
    abbreviations = lexicon.abbreviations
  }

  /// Empties a full table. Not to be called while the readings of a text's words are asked for.
  mutating func makeRoom() {
    if count < Self.capacity, readings.count < Self.capacity { return }
    slots = [Slot](repeating: Slot(), count: 1 << 12)
    arena.removeAll(keepingCapacity: true)
    readings.removeAll()
    count = 0
  }

  func readings(of slips: Int32) -> [SlipReading] { readings[Int(slips)] }

  /// - Parameter range: the bytes of one word as it is written, in UTF-8; not empty.
  @inline(__always)
  mutating func entry(for range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Entry {
    let key = WordKey(range, in: bytes)
    let place = place(of: key, range, in: bytes)
    if slots[place].key.length == key.length { return slots[place].entry }
    return learn(key, UnsafeBufferPointer(rebasing: bytes[range]))
  }

  /// The place of the word's slot, or of the free one where it would stand.
  @inline(__always)
  private func place(of key: WordKey, _ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var place = Int(truncatingIfNeeded: key.hash) & (slots.count &- 1)
    while slots[place].key.length != 0 {
      if slots[place].key == key, key.isWhole || isSame(slots[place], range, in: bytes) { break }
      place = (place &+ 1) & (slots.count &- 1)
    }
    return place
  }

  private func isSame(_ slot: Slot, _ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(slot.offset)
    return arena[start..<(start + range.count)].elementsEqual(bytes[range])
  }

  @inline(never)
  private mutating func learn(_ key: WordKey, _ word: UnsafeBufferPointer<UInt8>) -> Entry {
    let entry = read(word)
    if word.count > Self.longestWord || count == Self.capacity { return entry }
    if count * 2 >= slots.count { grow() }
    let slot = Slot(key: key, offset: Int32(arena.count), entry: entry)
    if !key.isWhole { arena.append(contentsOf: word) }
    insert(slot)
    count += 1
    return entry
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    for slot in old where slot.key.length != 0 { insert(slot) }
  }

  /// Puts in a word that is not there.
  private mutating func insert(_ slot: Slot) {
    var place = Int(truncatingIfNeeded: slot.key.hash) & (slots.count - 1)
    while slots[place].key.length != 0 { place = (place + 1) & (slots.count - 1) }
    slots[place] = slot
  }

  /// What a word is, found out letter by letter.
  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Entry {
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
