/// Brings a text as it came into canonical form.
///
/// Letter case, punctuation, digits, abbreviations and words that are right stay as they are; what is
/// repaired is listed by `Repair`. Normalising is a pure function of the text, and normalising twice
/// is normalising once.
public struct Normalizer: Sendable {
  /// The steps in their order. Encodings come first: what later steps strip or compose (U+00AD, a
  /// no-break space, a combining mark) may be a letter of a wrongly decoded text.
  private static let steps: [any NormalizationStep.Type] = [
    MojibakeDecoding.self, MojibakeDecoding.self, MojibakeDecoding.self, TCVN3Decoding.self,
    VNIWindowsDecoding.self,
    InvisibleRemoval.self, Composition.self, WhiteSpaceRuns.self, TelexLeftovers.self,
    VNITypingLeftovers.self, BrokenWords.self,
    TonePlacement.self,
  ]

  private static let maximumRounds = 6

  public init() {}

  /// The canonical form of `text`, aligned with it.
  public func normalize(_ text: String) -> NormalizedText {
    if CanonicalText.isSure(text) { return NormalizedText(unchanged: text) }
    return repair(text)
  }

  /// The canonical form, by all steps.
  func repair(_ text: String) -> NormalizedText {
    var aligned = AlignedText(text.unicodeScalars)
    var repairs: [Repair] = []
    // One repair may uncover another, a decoded text a broken word: go on until nothing changes.
    for _ in 0..<Self.maximumRounds {
      var isChanged = false
      for step in Self.steps {
        let edits = step.edits(in: aligned.scalars)
        if edits.isEmpty { continue }
        isChanged = true
        aligned.apply(edits)
        if !repairs.contains(step.repair) { repairs.append(step.repair) }
      }
      if !isChanged { break }
    }
    if repairs.isEmpty { return NormalizedText(unchanged: text) }
    return NormalizedText(original: text, aligned: aligned, repairs: repairs)
  }
}
