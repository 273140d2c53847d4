/// A word read as one Vietnamese syllable.
struct Syllable: Sendable {
  /// The letters as they came, with the tone mark where it stood.
  let letters: [Letter]
  let tone: Tone
  let key: SyllableKey
  let entry: SyllableInventory.Entry

  /// Reads `letters`, wherever the tone mark stands; nil when Vietnamese spelling does not allow the word,
  /// or when it carries two tones.
  init?(_ letters: [Letter]) {
    guard let key = SyllableKey(letters), let entry = SyllableInventory.shared.entry(of: key) else {
      return nil
    }
    var tone = Tone.level
    for letter in letters where letter.tone != .level {
      guard tone == .level else { return nil }
      tone = letter.tone
    }
    if entry.isStopped, tone != .acute, tone != .dot { return nil }
    self.letters = letters
    self.tone = tone
    self.key = key
    self.entry = entry
  }

  /// The syllable and its tone in one word, whatever the letter case and tone placement.
  var packed: UInt64 { key.packed(with: tone) }

  /// See `SyllableFrequencies.frequency(of:tone:)`.
  var frequency: Int { SyllableFrequencies.shared.frequency(of: key, tone: tone) }

  /// Whether the tone mark stands where official texts put it.
  var isPlacedOfficially: Bool {
    tone == .level || letters[entry.tonePosition].tone == tone
  }

  /// Whether the tone mark stands where official texts or the newer school put it ("hòa", "hoà").
  var isPlacedByConvention: Bool {
    if isPlacedOfficially { return true }
    let next = entry.tonePosition + 1
    guard next == letters.count - 1, letters[next].tone == tone else { return false }
    switch (letters[next - 1].base, letters[next].base) {
    case (0x6F, 0x61), (0x6F, 0x65), (0x75, 0x79): return true
    default: return false
    }
  }

  /// The letters with the tone mark where official texts put it; letter case stays with its place.
  var placedOfficially: [Letter] {
    var result = letters
    for index in result.indices { result[index].tone = index == entry.tonePosition ? tone : .level }
    return result
  }
}
