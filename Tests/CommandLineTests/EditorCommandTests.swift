import Foundation
import TestSupport
import Testing

/// What editors of the lexicon call, on the real program.
@Suite(
  .enabled(if: FileManager.default.isExecutableFile(atPath: Binary.url.path), "the program is not built"))
struct EditorCommandTests {
  // MARK: - check

  @Test func checkNamesFileAndLineAndEndsWithOneOnAnError() throws {
    let folder = try EditorFolder()
    let broken = try folder.lexicon(
      "broken",
      ["them.yml": "quy-tac:\n  - {ma: r, chu-de: thiet-bi/thieu, cum: hết mực, sai: [Máy hỏng]}\n"])
    let result = try Binary.run(["lexicon", "check", "--without-corpus", "--lexicon", broken])
    #expect(result.status == 1)
    #expect(result.output.hasPrefix("them.yml:2: lỗi: quy tắc \"r\" chưa có câu ví dụ \"dung\""))
    let whole = try Binary.run(["lexicon", "check", "--without-corpus", "--lexicon", folder.lexicon()])
    #expect(whole.status == 0, "\(whole.errors)")
    #expect(whole.output.isEmpty)
  }

  @Test func checkSummarisesTermsThatNeverOccur() throws {
    let folder = try EditorFolder()
    let arguments = [
      "lexicon", "check", "--lexicon", try folder.lexicon(), "--corpus",
      try folder.day(["Thiếu máy tính", "Máy tính hỏng"]),
    ]
    let short = try Binary.run(arguments)
    #expect(short.status == 0, "\(short.errors)")
    #expect(
      short.output
        == "5 từ khóa, 2 ý kiến: 2 chưa gặp lần nào, 0 luôn nằm trong từ khóa dài hơn cùng danh sách; "
        + "xem từng từ bằng --all\n")
    let long = try Binary.run(arguments + ["--all"])
    #expect(
      long.output.hasPrefix(
        "danh-sach.yml:4: cảnh báo: từ khóa \"máy in\" (danh sách \"may-moc\") chưa gặp lần nào\n"))
  }

  @Test func checkNamesWhatIsNoRowOfTheCorpus() throws {
    let folder = try EditorFolder()
    let corpus = try folder.file("c.jsonl", "{\"id\":\"1\",\"text\":\"Thiếu máy in\"}\nnonsense\n")
    let result = try Binary.run(
      ["lexicon", "check", "--lexicon", try folder.lexicon(), "--corpus", corpus])
    #expect(result.status == 3)
    #expect(result.errors.hasPrefix("c.jsonl:2: "))
    let missing = try Binary.run(
      ["lexicon", "check", "--lexicon", try folder.lexicon(), "--corpus", corpus + ".no"])
    #expect(missing.status == 1)
  }

  // MARK: - test

  @Test func testJudgesGoldAndNamesABadLine() throws {
    let folder = try EditorFolder()
    let gold = try folder.file(
      "g.jsonl",
      """
      {"id":"1","text":"Thiếu máy in","topics":["thiet-bi/thieu"]}
      {"id":"2","text":"Máy in hỏng","topics":["thiet-bi/thieu"]}

      """)
    let lexicon = try folder.lexicon()
    let json = try Binary.run(["lexicon", "test", "--lexicon", lexicon, "--gold", gold, "--format", "json"])
    #expect(json.status == 0, "\(json.errors)")
    #expect(json.output.contains(#""exact":0.5"#))
    #expect(
      json.output.contains(#""confusions":[{"gold":"thiet-bi/thieu","given":"thiet-bi/hong","count":1}]"#))
    let again = try Binary.run(["lexicon", "test", "--lexicon", lexicon, "--gold", gold, "--format", "json"])
    #expect(again.output == json.output)
    let bad = try folder.file("bad.jsonl", "{\"id\":\"1\",\"text\":\"A\",\"topics\":[]}\n{\"id\":2}\n")
    let result = try Binary.run(["lexicon", "test", "--lexicon", lexicon, "--gold", bad])
    #expect(result.status == 1)
    #expect(result.errors.contains("bad.jsonl:2"))
  }

  // MARK: - impact

  @Test func impactSaysWhichEntriesAndRowsMove() throws {
    let folder = try EditorFolder()
    let old = try folder.lexicon()
    let new = try folder.lexicon(
      "new",
      [
        "danh-sach.yml": TwoTopicLexicon.files["danh-sach.yml", default: ""]
          .replacing("tu: hỏng", with: "tu: \"hỏng, trục trặc\"")
      ])
    let day = try folder.day(["Thiếu máy tính", "Máy in hỏng", "Máy in trục trặc"])
    let gold = try folder.file(
      "g.jsonl", "{\"id\":\"1\",\"text\":\"Máy in hỏng\",\"topics\":[\"thiet-bi/hong\"]}")
    let arguments = [
      "lexicon", "impact", "--lexicon", new, "--against", old, "--input", day, "--gold", gold,
    ]
    let result = try Binary.run(arguments)
    #expect(result.status == 0, "\(result.errors)")
    for part in [
      "1 trong 3 ý kiến đổi chủ đề", "thiet-bi/hong  thêm 1, bớt 0",
      "  + day.csv:3: khac → thiet-bi/hong | Máy in trục trặc", "  khac → thiet-bi/hong: 1",
      "2025-09-22, phụ lục 6, An Giang: thiet-bi/hong, số xã 1 → 2, hạng 2 → 1",
      "2025-09-22, phụ lục 6, An Giang: thiet-bi/thieu, số xã 1 → 1, hạng 1 → 2",
    ] {
      #expect(result.output.contains(part), "\(part)\n\(result.output)")
    }
    let json = try Binary.run(arguments + ["--format", "json"])
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect(object["changed"] as? Int == 1)
    #expect((object["rows"] as? [[String: Any]])?.count == 2)
  }

  // MARK: - residual

  @Test func residualFindsATopicInFilesAndInAStore() throws {
    let folder = try EditorFolder()
    let day = try folder.day([
      "Cổng chào bị đổ", "Xin sửa cổng chào", "Thiếu máy tính", "Thiếu máy in", "Máy in hỏng",
      "Máy tính hỏng",
    ])
    let lexicon = ["--lexicon", try folder.lexicon()]
    let files = try Binary.run(["residual", "--input", day] + lexicon)
    #expect(files.status == 0, "\(files.errors)")
    #expect(files.output.hasPrefix("6 ý kiến: 2 chưa phân loại (khac), 0 mới có căn cứ"))
    #expect(files.output.contains("  cổng chào\n"))
    #expect(files.output.contains("«Cổng chào bị đổ» — phường Bình Đức, An Giang"))

    let store = folder.url.appendingPathComponent("s.sqlite").path
    let run = try Binary.run([
      "run", "--quiet", "--input", day, "--store", store, "--out",
      folder.url.appendingPathComponent("out").path,
    ])
    #expect(run.status == 0, "\(run.errors)")
    let stored = try Binary.run(["residual", "--store", store, "--json"] + lexicon)
    let again = try Binary.run(["residual", "--input", day, "--json"] + lexicon)
    #expect(stored.status == 0, "\(stored.errors)")
    #expect(stored.output == again.output)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(stored.output.utf8)) as? [String: Any])
    let clusters = try #require(object["clusters"] as? [[String: Any]])
    #expect(clusters.map { $0["phrase"] as? String } == ["cổng chào"])
    let none = try Binary.run(["residual", "--store", store, "--day", "2025-09-23"] + lexicon)
    #expect(none.output.hasPrefix("0 ý kiến"))
  }

  @Test(arguments: [
    ["residual", "--input", "a.csv", "--store", "b.sqlite"], ["residual", "--store", "/no/such.sqlite"],
    ["residual", "--communes", "0"], ["residual", "--coverage", "101"], ["residual", "--top", "0"],
    ["residual", "--day", "22/9"], ["lexicon", "impact"],
    ["lexicon", "impact", "--against", "x", "--samples", "-1"],
    ["lexicon", "check", "--without-corpus", "--all"],
  ])
  func wrongUsageIsTwo(_ arguments: [String]) throws {
    #expect(try Binary.run(arguments).status == 2)
  }

  // MARK: - explain

  @Test func explainAndClassifyNameThePlaceInTheLexicon() throws {
    let folder = try EditorFolder()
    let lexicon = ["--lexicon", try folder.lexicon()]
    let people = try Binary.run(["explain", "Thiếu máy tính"] + lexicon)
    #expect(people.output.contains("quy tắc thieu-may, quy-tac.yml:2"))
    #expect(people.output.contains("dấu hiệu «Thiếu» — thieu: \"thiếu\", danh-sach.yml:9"))
    let json = try Binary.run(
      ["classify", "--explain"] + lexicon, input: "{\"id\":\"1\",\"text\":\"Máy in hỏng\"}\n")
    #expect(
      json.output
        == #"{"id":"1","topics":["thiet-bi/hong"],"evidence":[{"topic":"thiet-bi/hong","start":0,"end":11,"quote":"Máy in hỏng","rule":"may-hong","file":"quy-tac.yml","line":8,"term":{"term":"máy in","list":"may-moc","file":"danh-sach.yml","line":4,"start":0,"end":6,"quote":"Máy in"},"cues":[{"term":"hỏng","list":"hong","file":"danh-sach.yml","line":14,"start":7,"end":11,"quote":"hỏng"}]}],"rejected":[]}"#
        + "\n")
  }
}
