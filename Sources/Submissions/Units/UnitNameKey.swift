import VietnameseText

/// A unit's name cut into syllables that compare equal however the name is typed: letter case, Unicode
/// form, order and place of marks, punctuation, apostrophes and the usual spelling variants
/// ("Đăk"/"Đắc", "Mỹ"/"Mĩ") make no difference. Marks do, but for syllables typed without any.
struct UnitNameKey: Hashable, Sendable {
  struct Syllable: Hashable, Sendable {
    /// Letters with their marks, the tone mark last.
    let marked: String
    /// Letters without marks, "đ" as "d".
    let bare: String

    /// Whether a syllable typed as this one may stand for `other`: it is the same, or it was typed
    /// without any mark.
    func mayStand(for other: Syllable) -> Bool {
      self == other || (marked == bare && bare == other.bare)
    }
  }

  enum Likeness { case same, typedWithoutMarks }

  let syllables: [Syllable]

  init(_ text: String) {
    var builder = SyllableBuilder()
    for scalar in ICUText.nfd(ICUText.foldCase(text)).unicodeScalars {
      builder.append(scalar)
    }
    syllables = builder.finish()
  }

  init(syllables: some Sequence<Syllable>) {
    self.syllables = Array(syllables)
  }

  /// The bare letters without blanks: what all ways to type a name have in common.
  var joined: String { syllables.map(\.bare).joined() }

  /// The bare letters, a blank between syllables.
  var bare: String { syllables.map(\.bare).joined(separator: " ") }

  /// How this name, as typed, agrees with the official `name`; nil where it does not.
  func likeness(to name: UnitNameKey) -> Likeness? {
    if self == name { return .same }
    if syllables.count == name.syllables.count {
      let agrees = zip(syllables, name.syllables).allSatisfy { $0.mayStand(for: $1) }
      return agrees ? .typedWithoutMarks : nil
    }
    // "Hanoi": no marks and no blanks.
    let isUnmarked = syllables.allSatisfy { $0.marked == $0.bare }
    return isUnmarked && joined == name.joined ? .typedWithoutMarks : nil
  }

  /// What follows `prefix`, typed with or without marks; nil where this name does not begin with it or
  /// nothing follows.
  func dropping(prefix: UnitNameKey) -> UnitNameKey? {
    guard syllables.count > prefix.syllables.count,
      zip(syllables, prefix.syllables).allSatisfy({ $0.mayStand(for: $1) })
    else { return nil }
    return UnitNameKey(syllables: syllables.dropFirst(prefix.syllables.count))
  }
}
