/// Puts tone marks where official texts put them: hòa, khỏe, ủy; hoàn, khoảng, quý, già, được.
enum TonePlacement: NormalizationStep {
  static let repair = Repair.tonePlacement

  static func edits(in text: ScannedText) -> [Edit] {
    var edits: [Edit] = []
    for word in text.words where word.hasMarks && !word.isProtected {
      guard let syllable = word.syllable, !syllable.isPlacedOfficially,
        ForeignWords.shared.familiarity(of: word.letters.compactMap(\.scalar)) == .unknown
      else { continue }
      edits.append(Edit(range: word.range, replacement: syllable.placedOfficially.compactMap(\.scalar)))
    }
    return edits
  }
}
