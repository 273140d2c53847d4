import TestSupport
import Testing

@testable import VietnameseText

@Suite struct HostileInputTests {
  /// Units that are repeated to a long text: no white space, only marks, half sequences, endless candidates.
  static let units = [
    "a", "Ã", "á»", "ế", "DD", "a1,", "thie6u1,", "aa", "b·", "s«»", "\u{301}", "e\u{301}\u{323}", " ",
    "\r\n", "\u{200B}",
    "Đ ", "ch uy", "m ", "a.", "a@", "www.", "👨\u{200D}", "\u{1100}\u{1161}\u{11A8}", "hoà ", "khos ",
    "\u{AD}a", "\0", "/NDD-",
  ]

  @Test(.timeLimit(.minutes(2)), arguments: units)
  func timeGrowsWithLengthOnly(_ unit: String) {
    let clock = ContinuousClock()
    func seconds(_ count: Int) -> Double {
      let text = String(repeating: unit, count: count)
      let duration = clock.measure { _ = Normalizer().normalize(text) }
      return Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
    }
    _ = seconds(10)
    let (short, long) = (seconds(2_500), seconds(20_000))
    // Eight times the text: 8 for linear work, 64 for quadratic. Small times are all noise.
    #expect(long < 0.5 || long < 24 * short, "\(short) s, then \(long) s")
  }

  @Test func aHundredThousandCharactersWithoutASpace() {
    let text = String(repeating: "thiếumáytính", count: 9_000)
    #expect(Normalizer().normalize(text).text.scalars == text.scalars)
  }

  @Test func tenThousandCombiningMarks() {
    let marks = (0..<10_000).map { Unicode.Scalar(0x300 + UInt32($0 % 0x30))! }
    let normalized = Normalizer().normalize("a" + String(marks))
    #expect(normalized.originalRange(of: 0..<1) == 0..<10_001)
  }

  @Test func randomBytesNeverTrap() {
    for seed in UInt64(1)...300 {
      var generator = SeededGenerator(seed: seed)
      let bytes = (0..<Int.random(in: 0...400, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      expectSound(String(decoding: bytes, as: UTF8.self), seed)
      expectSound(String(bytes.map { Unicode.Scalar($0) }), seed)
    }
  }

  @Test func randomScalarsOfVietnameseTextsNeverTrap() {
    let pool = Array(
      "aeiouydđsfrxjwz ươạếộÃ¡»áº\u{AD}\u{A0}·§«»¹µ\u{301}\u{323}\u{302}\u{31B}\u{200B}\n169.@_/AĐ"
        .unicodeScalars)
    for seed in UInt64(1)...1_500 {
      var generator = SeededGenerator(seed: seed)
      let scalars = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
        pool.randomElement(using: &generator)!
      }
      expectSound(String(scalars), seed)
    }
  }

  /// What must hold of any text whatever.
  private func expectSound(_ text: String, _ seed: UInt64) {
    let normalized = Normalizer().normalize(text)
    #expect(normalized.origins.count == normalized.text.unicodeScalars.count, "seed \(seed)")
    #expect(ICUText.nfc(normalized.text).scalars == normalized.text.scalars, "seed \(seed)")
    _ = normalized.originalRange(of: 0..<normalized.origins.count)
    let again = Normalizer().normalize(normalized.text)
    #expect(again.text.scalars == normalized.text.scalars, "seed \(seed)")
  }
}
