import Testing

@testable import Reporting

@Suite("Stability of a rank")
struct RankStabilityTests {
  private let order = TopicOrder(topics: Fixtures.topics, top: 1)

  private func measure(_ communes: [[Int]], total: Int) -> RankStability? {
    RankStability.measure([0], order: order, communes: communes, total: total).first
  }

  @Test("is certain for a topic that stands alone in every commune")
  func certain() {
    #expect(measure([[0], [0], [0], [0]], total: 4)?.kept == RankStability.resamples)
  }

  @Test("is doubtful for a tie, and for one commune of a hundred")
  func doubtful() throws {
    let tie = try #require(
      measure(Array(repeating: [0], count: 20) + Array(repeating: [1], count: 20), total: 40))
    #expect(!tie.isStable)
    #expect((60...160).contains(tie.kept), "\(tie.kept)")
    let single = try #require(measure([[0]], total: 100))
    #expect(!single.isStable)
    // The chance that a resample draws it is 1 - 0.99^100 = 0.63.
    #expect((100...150).contains(single.kept), "\(single.kept)")
  }

  @Test("is the same on every run")
  func repeatable() {
    let communes = (0..<60).map { [$0 % 3, 3 + $0 % 2] }
    #expect(measure(communes, total: 96) == measure(communes, total: 96))
  }

  @Test("draws the published numbers of SplitMix64")
  func splitMix() {
    var generator = SplitMix64(seed: 1_234_567)
    #expect(
      (0..<3).map { _ in generator.next() } == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      ])
  }
}
