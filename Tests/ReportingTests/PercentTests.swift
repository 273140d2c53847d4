import Testing

@testable import Reporting

@Suite("Percentages")
struct PercentTests {
  @Test(
    "are rounded as the published tables are",
    arguments: [
      (6, 102, "5,9"), (6, 96, "6,2"), (30, 96, "31,2"), (10, 99, "10,1"), (5, 64, "7,8"), (25, 56, "44,6"),
      (20, 64, "31,2"), (34, 103, "33,0"), (15, 94, "16,0"), (0, 40, "0,0"), (40, 40, "100,0"),
    ])
  func oneDecimal(count: Int, total: Int, expected: String) {
    #expect(Percent.text(count: count, total: total) == expected)
  }

  @Test("are the nearest tenth of the exact fraction, the even one of two")
  func everyShareOfEveryProvince() {
    for total in 1...168 {
      for count in 0...total {
        let tenths = Percent.tenths(count: count, total: total)
        let error = 2 * (tenths * total - count * 1_000)
        #expect(abs(error) < total || (abs(error) == total && tenths % 2 == 0), "\(count)/\(total)")
        #expect(Percent.text(count: count, total: total) == "\(tenths / 10),\(tenths % 10)")
      }
    }
  }

  @Test(
    "of criteria have up to two decimals",
    arguments: [
      (18, 19, "94,74"), (12, 14, "85,71"), (18, 22, "81,82"), (10, 19, "52,63"), (0, 14, "0"),
      (14, 14, "100"),
      (1, 2, "50"), (1, 8, "12,5"), (1, 800, "0,12"), (3, 800, "0,38"), (1, 1_000, "0,1"),
      (1, 10_000, "0,01"),
    ])
  func upToTwoDecimals(done: Int, total: Int, expected: String) {
    #expect(Percent.shortText(count: done, total: total) == expected)
  }
}
