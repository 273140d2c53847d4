/// Puts tone marks where official texts put them: hòa, khỏe, ủy; hoàn, khoảng, quý, già, được.
enum TonePlacement: NormalizationStep {
  static let repair = Repair.tonePlacement

  static func edits(in scalars: [Unicode.Scalar]) -> [Edit] {
    var edits: [Edit] = []
    for word in Words(of: scalars)
    where !word.isProtected && word.hasMarks {
      guard let syllable = Syllable(word.letters), !syllable.isPlacedOfficially,
        ForeignWords.shared.familiarity(of: scalars[word.range]) == .unknown
      else { continue }
      edits.append(Edit(range: word.range, replacement: syllable.placedOfficially.compactMap(\.scalar)))
    }
    return edits
  }
}
