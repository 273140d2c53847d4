/// How common the syllables of Vietnamese are, in this field's texts and in a dictionary.
struct SyllableFrequencies: Sendable {
  static let shared = SyllableFrequencies()

  private var table = PackedTable(capacity: 7000)

  private init() {
    var weight: UInt8 = 0
    for item in Self.data.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      if item.utf8.last == UInt8(ascii: ":") {
        weight = item.utf8.first! - UInt8(ascii: "0")
      } else if let key = SyllableKey(item.unicodeScalars.compactMap { Letter($0) }) {
        let tone = item.unicodeScalars.lazy.compactMap { Letter($0)?.tone }.first { $0 != .level }
        table.insert(key.packed(with: tone ?? .level), weight + 1)
      }
    }
  }

  /// 0 for a syllable that is in no source, 1 for one that only names have, up to 10 for the commonest.
  func frequency(of key: SyllableKey, tone: Tone) -> Int {
    Int(table.value(of: key.packed(with: tone)) ?? 0)
  }
}
