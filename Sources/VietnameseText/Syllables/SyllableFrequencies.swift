/// How common the syllables of Vietnamese are, in this field's texts and in a dictionary.
struct SyllableFrequencies: Sendable {
  static let shared = SyllableFrequencies()

  private var table = PackedTable(capacity: 7000)

  private init() {
    var weight: UInt8 = 0
    WordList.forEachWord(of: Self.data) { word in
      if word.last == UInt8(ascii: ":") {
        weight = word[0] - UInt8(ascii: "0")
        return
      }
      let letters = WordList.letters(of: word)
      guard let key = SyllableKey(letters) else { return }
      let tone = letters.first { $0.tone != .level }?.tone
      table.insert(key.packed(with: tone ?? .level), weight + 1)
    }
  }

  /// 0 for a syllable that is in no source, 1 for one that only names have, up to 10 for the commonest.
  func frequency(of key: SyllableKey, tone: Tone) -> Int {
    Int(table.value(of: key.packed(with: tone)) ?? 0)
  }
}
