/// Decodes words typed for a TCVN3 font.
enum TCVN3Decoding: NormalizationStep {
  static let repair = Repair.tcvn3

  static func edits(in text: ScannedText) -> [Edit] { FontReading(of: text).edits(for: .tcvn3) }
}

/// Decodes words typed for a VNI-Windows font.
enum VNIWindowsDecoding: NormalizationStep {
  static let repair = Repair.vniWindows

  static func edits(in text: ScannedText) -> [Edit] {
    FontReading(of: text).edits(for: .vniWindows)
  }
}
