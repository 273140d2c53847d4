import Submissions
import Testing

@testable import Storage

@Suite struct ReviewTests {
  @Test(arguments: [
    ("Thiếu Máy Tính", "máy tính", true), ("Thiếu máy tính", "MAY TINH", true),
    ("Thiếu may tinh", "máy tính", false), ("Đường truyền", "duong", true), ("Đường truyền", "đường", true),
    ("duong", "đường", false), ("e\u{302}\u{301}", "ế", true), ("100% a_b", "%", true), ("abc", "%", false),
    ("abc", "_", false), ("it's", "'", true), ("abc", "", true), ("", "a", false), ("aab", "ab", true),
    ("ab", "abc", false),
  ])
  func findsWords(_ text: String, _ words: String, _ expected: Bool) {
    #expect(TextSearch.holds(text, words) == expected)
  }

  @Test func filtersByTextAndByWhoCoded() throws {
    let fixture = try StoreFixture()
    try fixture.take("a.csv", [entry("Thiếu máy tính"), entry("Mạng chậm", commune: "30295", row: 2)])
    let layer = try fixture.code { _ in ["x/a"] }
    let store = fixture.store
    func texts(_ filter: EntryFilter) throws -> [String] {
      let page = try store.review(matching: filter, layer: layer, order: .asTaken(after: nil), limit: 9)
      #expect(try store.entryCount(matching: filter) == page.count)
      return page.map(\.entry.submission.text)
    }
    #expect(try texts(EntryFilter(day: StoreFixture.day, text: "may tinh")) == ["Thiếu máy tính"])
    #expect(try texts(EntryFilter(day: StoreFixture.day, text: "' OR 1=1 --")) == [])
    try store.addManualCoding(of: EntryID(rawValue: 2), topics: ["x/b"], by: StoreFixture.actor)
    #expect(try texts(EntryFilter(day: StoreFixture.day, isCodedByPerson: true)) == ["Mạng chậm"])
    #expect(try texts(EntryFilter(day: StoreFixture.day, isCodedByPerson: false)) == ["Thiếu máy tính"])
  }

  /// Nothing found comes first, then by the share of what matched that was rejected, then as it came.
  @Test func mostDoubtfulComesFirst() throws {
    let fixture = try StoreFixture()
    try fixture.take("a.csv", (1...5).map { entry("text \($0)", commune: "3029\($0)", row: $0) })
    func coded(_ topics: [String], evidence: Int, rejected: Int) -> CodedEntry {
      CodedEntry(
        topics: topics,
        evidence: (0..<evidence).map {
          .init(topic: "x/a", start: $0, end: $0, quote: "", rule: "", place: "")
        },
        rejected: (0..<rejected).map { .init(topic: "x/b", start: $0, end: $0, quote: "", why: "") },
        lexiconVersion: "v")
    }
    let codings = [
      coded(["x/a"], evidence: 1, rejected: 0), coded(["x/a"], evidence: 1, rejected: 3),
      coded(["khac"], evidence: 0, rejected: 0), coded(["x/a"], evidence: 2, rejected: 2),
      coded(["khac"], evidence: 0, rejected: 1),
    ]
    let layer = try fixture.store.writeCodings(
      codings.enumerated().map { (EntryID(rawValue: Int64($0.offset + 1)), $0.element) },
      day: StoreFixture.day,
      lexiconVersion: "v")
    var order: [Int64] = []
    var cursor: ReviewCursor?
    while let next = try fixture.store.review(
      matching: EntryFilter(day: StoreFixture.day), layer: layer, order: .byDoubt(after: cursor), limit: 1
    ).first {
      order.append(next.entry.id.rawValue)
      cursor = ReviewCursor(doubt: next.doubt, entry: next.entry.id)
    }
    #expect(order == [3, 5, 2, 4, 1])
  }
}
