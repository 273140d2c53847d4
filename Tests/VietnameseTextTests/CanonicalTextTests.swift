import TestSupport
import Testing

@testable import VietnameseText

/// The gate before the steps may only let pass what they would not change.
@Suite struct CanonicalTextTests {
  @Test func rightSentencesPass() {
    let passed = RightSentences.all.count { CanonicalText.isSure($0) }
    #expect(passed * 10 >= RightSentences.all.count * 9)
  }

  @Test(arguments: IdentityTests.texts + RepairTests.telex.map(\.text) + RepairTests.brokenWords.map(\.text))
  func whatPassesIsNotRepaired(_ text: String) {
    if CanonicalText.isSure(text) { #expect(Normalizer().repair(text).repairs.isEmpty) }
  }

  @Test func noDamagedTextPasses() {
    let rows =
      RepairTests.tonePlacement + RepairTests.telex + RepairTests.vniTyping + RepairTests.brokenWords
      + RepairTests.whiteSpace + RepairTests.invisible + RepairTests.fonts + RepairTests.mojibake
      + RepairTests.composition
    for row in rows { #expect(!CanonicalText.isSure(row.text), "\(row.text)") }
  }

  @Test func randomWordsThatPassAreNotRepaired() {
    let words = [
      "th", "ông", "tin", "HĐ", "ND", "to", "án", "kế", "cos", "ng", "hị", "KHÔ", "NG", "y", "tế", "thi",
      "ện", "5", "g",
      "Đ", "ảng", "hoà", "coong", "CNTT", "khu", "B", "ở", "củ", "a", "gi", "ám", "sát", "DD", "scan", "của",
      "tra", "ch",
    ]
    for seed in UInt64(1)...3_000 {
      var generator = SeededGenerator(seed: seed)
      let text = (0..<5).map { _ in words.randomElement(using: &generator)! }.joined(separator: " ")
      if CanonicalText.isSure(text) {
        #expect(Normalizer().repair(text).repairs.isEmpty, "seed \(seed): \(text)")
      }
    }
  }
}
