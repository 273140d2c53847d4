/// The colours of shares in a heat table: six steps of one hue, so that they are told apart without seeing
/// colour and on a grey printer. The steps are fixed, so that days can be compared.
///
/// Every figure stays readable: black on the light colours, white on the dark ones, at a contrast of 4.5 or more.
enum HeatScale {
  struct Step: Hashable {
    /// The least share of the step in tenths of a percent; whole percents, but for the first.
    let from: Int
    /// Background under black figures, as RRGGBB.
    let light: UInt32
    /// Background under white figures.
    let dark: UInt32
  }

  /// From the least share to the greatest; 0 itself has no colour.
  static let steps = [
    Step(from: 1, light: 0xE6F0F9, dark: 0x1A2A38),
    Step(from: 20, light: 0xC9DEF0, dark: 0x1B374F),
    Step(from: 50, light: 0xA3C9E5, dark: 0x1A4568),
    Step(from: 100, light: 0x78B2D9, dark: 0x1A5482),
    Step(from: 200, light: 0x549CCB, dark: 0x1A639B),
    Step(from: 400, light: 0x3686BB, dark: 0x1B72B3),
  ]

  /// The step of a share, from 1; 0 for a share of nought.
  static func step(tenths: Int) -> Int {
    steps.lastIndex { $0.from <= tenths }.map { $0 + 1 } ?? 0
  }

  /// "#e6f0f9".
  static func css(_ colour: UInt32) -> String {
    let digits = String(colour, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }
}
