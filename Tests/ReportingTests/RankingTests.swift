import Testing

@testable import Reporting

@Suite("Rankings")
struct RankingTests {
  private func rank(_ entries: [CountedEntry], top: Int = 3, previous: TopicCounts? = nil) throws
    -> [ProvinceRanking]
  {
    try Ranking(provinces: Fixtures.provinces, topics: Fixtures.topics, kind: .blocker, top: top)
      .rank(entries, previous: previous)
  }

  @Test("number the provinces that have rows and count communes once")
  func provincesAndCounts() throws {
    let rankings = try rank(Fixtures.entries)
    #expect(rankings.map(\.number) == [1, 2, 3])
    #expect(rankings.map(\.province.name) == ["An Giang", "TP. Huế", "Quảng Ngãi"])
    let first = rankings[0].rows
    #expect(first.map(\.topic.code) == ["thiet-bi/thieu", "phan-mem/ho-tich", "nhan-luc/thieu"])
    #expect(first.map(\.count) == [3, 2, 2])
    #expect(first.map(\.total) == [102, 102, 102])
    #expect(first.map(\.percent) == ["2,9", "2,0", "2,0"])
  }

  @Test("put khong-co last, and only where topics are lacking; khac never stands")
  func fillingUp() throws {
    let hue = try rank(Fixtures.entries)[1].rows
    #expect(hue.map(\.topic.code) == ["kinh-phi/thieu", "khong-co"])
    #expect(hue.map(\.count) == [1, 2])
    #expect(try rank(Fixtures.entries, top: 1)[1].rows.map(\.topic.code) == ["kinh-phi/thieu"])
    #expect(try rank([Fixtures.entry("46", 1, "?", ["khac"])]).isEmpty)
    #expect(try rank([]).isEmpty)
  }

  @Test("say what stands behind a row")
  func details() throws {
    let row = try rank(Fixtures.entries)[0].rows[0]
    #expect(row.entries.map(\.commune) == ["91101", "91102", "91103", "91103"])
    #expect(row.copies == 1)
    #expect(row.margin == 1)
    #expect(row.earlier == nil)
    #expect(
      row.named == [
        NamedObject(object: "máy tính", communes: 3), NamedObject(object: "máy scan", communes: 2),
      ])
    #expect(row.detailedLabel == "Thiếu trang thiết bị (máy tính 3, máy scan 2)")
    #expect(
      row.quotes.map(\.text) == [
        "Thiếu máy tính, máy scan", "Thiếu máy tính", "- Thiếu máy tính - Phần mềm hộ tịch chậm",
      ])
  }

  @Test("do not repeat in brackets what the label says")
  func namedInLabel() throws {
    let row = try rank(Fixtures.entries)[0].rows[1]
    #expect(row.topic.code == "phan-mem/ho-tich")
    #expect(row.named.isEmpty)
    #expect(row.detailedLabel == row.label)
  }

  @Test("lead the next topic whether it is printed or not")
  func margins() throws {
    #expect(try rank(Fixtures.entries)[0].rows.map(\.margin) == [1, 0, 1])
    #expect(try rank(Fixtures.entries)[1].rows.map(\.margin) == [1, nil])
  }

  @Test("compare with an earlier day: counts, ranks, what is new and what is gone")
  func change() throws {
    let yesterday = TopicCounts([
      "91": ["phan-mem/ho-tich": 7, "thiet-bi/thieu": 5, "kinh-phi/thieu": 4, "nhan-luc/thieu": 3],
      "46": ["khong-co": 30],
    ])
    let rankings = try rank(Fixtures.entries, previous: yesterday)
    #expect(rankings[0].rows.map(\.change) == [-2, -5, -1])
    #expect(
      rankings[0].rows.map(\.earlier) == [
        EarlierRow(count: 5, rank: 2), EarlierRow(count: 7, rank: 1), EarlierRow(count: 3, rank: nil),
      ])
    let gone = try #require(rankings[0].gone.first)
    #expect(rankings[0].gone.count == 1)
    #expect(gone.topic.code == "kinh-phi/thieu")
    #expect((gone.earlierRank, gone.earlierCount, gone.count) == (3, 4, 1))
    // khong-co is printed there on both days; a province without earlier figures has only new rows.
    #expect(rankings[1].rows.map(\.earlier?.rank) == [nil, 1])
    #expect(rankings[1].gone.isEmpty)
    #expect(rankings[2].rows.allSatisfy { $0.earlier == EarlierRow(count: 0, rank: nil) })
  }

  @Test("have nothing new or gone against the same day")
  func unchanged() throws {
    let same = TopicCounts(entries: Fixtures.entries)
    for ranking in try rank(Fixtures.entries, previous: same) {
      #expect(ranking.gone.isEmpty)
      #expect(ranking.rows.allSatisfy { $0.change == 0 && $0.earlier?.rank == $0.rank })
    }
  }

  @Test("print by bare counts what they print by entries")
  func printedByCounts() throws {
    let ranking = Ranking(provinces: Fixtures.provinces, topics: Fixtures.topics, kind: .blocker, top: 3)
    let counts = TopicCounts(entries: Fixtures.entries)
    for province in try ranking.rank(Fixtures.entries) {
      #expect(
        ranking.printed(counts, province: province.province.code) == province.rows.map(\.topic.code))
    }
  }

  @Test("are the same whatever the order of the entries")
  func orderOfEntries() throws {
    #expect(try rank(Fixtures.entries.reversed()) == rank(Fixtures.entries))
  }

  @Test("refuse topics and provinces that are not listed, and topics without a label")
  func refused() throws {
    #expect(throws: ReportingError(.unknownTopic(code: "cu/khong-con"))) {
      try rank([Fixtures.entry("91", 1, "?", ["cu/khong-con"])])
    }
    #expect(throws: ReportingError(.unknownProvince(code: "99"))) {
      try rank([Fixtures.entry("99", 1, "?", ["khac"])])
    }
    let unlabelled = [TopicDefinition(code: "a/b", category: "a", labels: [.suggestion: "B"])]
    #expect(throws: ReportingError(.missingLabel(topic: "a/b", kind: "vuong-mac"))) {
      try Ranking(provinces: Fixtures.provinces, topics: unlabelled, kind: .blocker, top: 3)
        .rank([Fixtures.entry("91", 1, "?", ["a/b"])])
    }
  }

  @Test("agree with a naive recount of random days", arguments: 1...20)
  func recount(seed: Int) throws {
    var generator = SplitMix64(seed: UInt64(seed))
    let entries = (0..<generator.next(below: 600)).map { _ in
      let province = Fixtures.provinces[generator.next(below: Fixtures.provinces.count)]
      let codes = (0...generator.next(below: 3)).map { _ in
        Fixtures.topics[generator.next(below: Fixtures.topics.count)].code
      }
      return Fixtures.entry(
        province.code, generator.next(below: province.communes), "…", Set(codes).sorted())
    }
    let top = 1 + generator.next(below: 6)
    let actual = try rank(entries, top: top).map { ranking in
      "\(ranking.number) \(ranking.province.name) "
        + ranking.rows.map { "\($0.rank) \($0.topic.code) \($0.count)/\($0.total)" }.joined(separator: ", ")
    }
    #expect(actual == naiveLines(entries, top: top), "seed \(seed)")
  }

  /// The contract's rule in its own words, one step a line.
  private func naiveLines(_ entries: [CountedEntry], top: Int) -> [String] {
    var lines: [String] = []
    for province in Fixtures.provinces {
      func count(_ code: String) -> Int {
        Set(entries.filter { $0.province == province.code && $0.topics.contains(code) }.map(\.commune)).count
      }
      var left = Fixtures.topics.map(\.code).filter { $0 != "khac" && $0 != "khong-co" && count($0) > 0 }
      var rows: [String] = []
      while rows.count < top, let most = left.map(count).max(),
        let next = left.first(where: { count($0) == most })
      {
        left.removeAll { $0 == next }
        rows.append(next)
      }
      if rows.count < top, count("khong-co") > 0 { rows.append("khong-co") }
      if rows.isEmpty { continue }
      let texts = rows.enumerated().map { "\($0 + 1) \($1) \(count($1))/\(province.communes)" }
      lines.append("\(lines.count + 1) \(province.name) \(texts.joined(separator: ", "))")
    }
    return lines
  }
}
