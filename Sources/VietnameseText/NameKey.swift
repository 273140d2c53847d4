/// Keys under which names (provinces, communes, headings) are looked up.
public enum NameKey {
  /// `text` in one spelling: case folded, NFC, white space runs as one space, ends trimmed.
  /// Tone marks stay, in one placement ("Hoà" and "Hòa" are equal).
  public static func folded(_ text: String) -> String {
    var aligned = AlignedText(ICUText.foldCase(text).unicodeScalars)
    for step: any NormalizationStep.Type in [
      InvisibleRemoval.self, Composition.self, WhiteSpaceRuns.self, TonePlacement.self,
    ] {
      _ = aligned.apply(step)
    }
    return String(aligned.scalars).split(separator: "\n").joined(separator: " ")
  }

  /// `folded` with all marks removed and "đ" as "d".
  public static func bare(_ text: String) -> String { SyllableForm.bare(folded(text)) }
}
