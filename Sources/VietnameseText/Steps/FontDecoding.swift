/// Decodes words typed for a TCVN3 font.
enum TCVN3Decoding: NormalizationStep {
  static let repair = Repair.tcvn3

  static func edits(in text: ScannedText) -> [Edit] { text.fontReading.edits(for: .tcvn3, in: text) }
}

/// Decodes words typed for a VNI-Windows font.
enum VNIWindowsDecoding: NormalizationStep {
  static let repair = Repair.vniWindows

  static func edits(in text: ScannedText) -> [Edit] {
    text.fontReading.edits(for: .vniWindows, in: text)
  }
}
