/// A word read as one Vietnamese syllable.
struct Syllable: Equatable, Sendable {
  let letters: [Letter]
  let tone: Tone
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
    self.entry = entry
  }

  /// Whether the tone mark stands where official texts put it.
  var isPlacedOfficially: Bool {
    tone == .level || letters[entry.tonePosition].tone == tone
  }

  /// The letters with the tone mark where official texts put it; letter case stays with its place.
  var placedOfficially: [Letter] {
    var result = letters
    for index in result.indices { result[index].tone = index == entry.tonePosition ? tone : .level }
    return result
  }

  static func == (left: Syllable, right: Syllable) -> Bool { left.letters == right.letters }
}
