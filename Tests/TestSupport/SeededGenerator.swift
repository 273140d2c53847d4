import Foundation

/// SplitMix64: random numbers that a printed seed brings back.
public struct SeededGenerator: RandomNumberGenerator {
  /// Where this run's random tests begin: what `VUONGMAC_SEED` says, or a new seed. It is printed, so that a
  /// run that crashed can be run again.
  public static let runSeed: UInt64 = {
    let stated = ProcessInfo.processInfo.environment["VUONGMAC_SEED"].flatMap { UInt64($0) }
    let seed = stated ?? UInt64.random(in: 0...UInt64.max)
    print("random tests: VUONGMAC_SEED=\(seed)")
    return seed
  }()

  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  public mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements.randomElement(using: &self)!
  }

  public mutating func isTrue(oneIn count: Int) -> Bool { Int.random(in: 0..<count, using: &self) == 0 }
}
