import Coding
import Foundation
import Reporting
import TestSupport
import Testing

@testable import Workflows

struct CheckLexiconTests {
  /// What is wrong in one file, and the problem that `lexicon check` must name.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let files: [String: String]
    let severity: LexiconProblem.Severity
    let place: String
    let says: [String]

    init(
      _ name: String, _ file: String, _ text: String, _ severity: LexiconProblem.Severity, line: Int,
      _ says: String...
    ) {
      testDescription = name
      files = [file: text]
      self.severity = severity
      place = "\(file):\(line)"
      self.says = says
    }
  }

  static let cases = [
    Case(
      "a term written twice", "a.yml",
      "danh-sach:\n  - ma: a\n    vai-tro: bo-qua\n    tu: |\n      máy bay, tàu\n      máy bay\n",
      .warning, line: 6, "\"máy bay\"", "dòng 5"),
    Case(
      "a term of other letters", "a.yml",
      "danh-sach:\n  - ma: a\n    vai-tro: bo-qua\n    tu: |\n      hòa mạng\n      Hoà Mạng\n",
      .warning, line: 6, "\"Hoà Mạng\"", "\"hòa mạng\"", "dòng 5"),
    Case(
      "a term that alternatives hold", "a.yml",
      "danh-sach:\n  - ma: a\n    vai-tro: bo-qua\n    tu: |\n      xe đạp\n      xe (đạp|máy)\n",
      .warning, line: 5, "\"xe đạp\"", "\"xe (đạp|máy)\"", "dòng 6"),
    Case(
      "one word without marks", "a.yml",
      "danh-sach:\n  - {ma: a, vai-tro: doi-tuong, tu: bàn}\n  - {ma: b, vai-tro: doi-tuong, tu: bạn}\n",
      .warning, line: 3, "\"bạn\"", "\"bàn\"", "a.yml:2", "khong-dau: khong"),
    Case(
      "several words without marks", "a.yml",
      "danh-sach:\n  - {ma: a, vai-tro: doi-tuong, tu: bàn cờ}\n  - {ma: b, vai-tro: doi-tuong, tu: bán cơ}\n",
      .warning, line: 3, "\"bán cơ\"", "\"bàn cờ\""),
    Case(
      "a list without terms", "a.yml", "danh-sach:\n  - {ma: a, vai-tro: bo-qua}\n",
      .warning, line: 2, "\"a\"", "từ khóa"),
    Case(
      "a list that no rule names", "a.yml", "danh-sach:\n  - {ma: a, vai-tro: cum, tu: lạ}\n",
      .warning, line: 2, "\"a\"", "quy tắc"),
    Case("an empty file", "trong.yml", "", .warning, line: 0, "trống"),
    Case("a file of comments", "trong.yml", "# chưa viết\n", .warning, line: 0, "trống"),
    Case("a file that is not read", "them.yaml", "danh-sach: []\n", .warning, line: 0, "\".yml\""),
    Case(
      "a rule without dung", "a.yml",
      "quy-tac:\n  - {ma: r, chu-de: thiet-bi/thieu, cum: hết mực, sai: [Máy hỏng]}\n",
      .error, line: 2, "\"r\"", "\"dung\""),
    Case(
      "a rule without sai", "a.yml",
      "quy-tac:\n  - {ma: r, chu-de: thiet-bi/thieu, cum: hết mực, dung: [Hết mực]}\n",
      .error, line: 2, "\"r\"", "\"sai\""),
    Case(
      "an example that is not coded", "a.yml",
      "quy-tac:\n  - ma: r\n    chu-de: thiet-bi/thieu\n    cum: hết mực\n    sai: [Ổn]\n    dung:\n      - Hết mực\n"
        + "      - Còn mực\n",
      .error, line: 8, "Còn mực", "thiet-bi/thieu", "khac"),
    Case(
      "an example that is coded", "a.yml",
      "quy-tac:\n  - ma: r\n    chu-de: thiet-bi/thieu\n    cum: hết mực\n    dung: [Hết mực]\n"
        + "    sai: [Thiếu máy in]\n",
      .error, line: 6, "Thiếu máy in", "thieu-may", "quy-tac.yml:2"),
    Case(
      "a list that is not there", "a.yml",
      "quy-tac:\n  - {ma: r, chu-de: thiet-bi/thieu, doi-tuong: [may-mo], dau-hieu: [thieu]}\n",
      .error, line: 2, "\"may-mo\"", "\"may-moc\""),
    Case(
      "a topic that is not there", "a.yml", "quy-tac:\n  - {ma: r, chu-de: thiet-bi/thiu, cum: hết}\n",
      .error, line: 2, "\"thiet-bi/thiu\"", "\"thiet-bi/thieu\""),
    Case(
      "a rule's name used twice", "a.yml",
      "quy-tac:\n  - {ma: thieu-may, chu-de: thiet-bi/thieu, cum: hết}\n",
      .error, line: -1, "\"thieu-may\"", "đã dùng"),
    Case(
      "a topic declared twice", "a.yml",
      "nhom:\n  - {ma: x, ten: X, chu-de: [{ma: thiet-bi/thieu, vuong-mac: A, kien-nghi: B}]}\n",
      .error, line: -1, "\"thiet-bi/thieu\"", "hai lần"),
    Case(
      "a name kept for the program", "a.yml",
      "danh-sach:\n  - {ma: \"quy-tac:thieu-may\", vai-tro: cum, tu: lạ}\n", .error, line: 2, "\":\""),
    Case(
      "a key that is not there", "a.yml", "danh-sach:\n  - {ma: a, vai-tr: bo-qua, tu: lạ}\n",
      .error, line: 2, "\"vai-tr\"", "\"vai-tro\""),
    Case(
      "brackets without end", "a.yml",
      "danh-sach:\n  - {ma: a, vai-tro: bo-qua, tu: \"\(String(repeating: "(", count: 5000))\"}\n",
      .error, line: 2, "ngoặc"),
  ]

  @Test(arguments: cases)
  func aProblemIsNamedWhereItIs(_ item: Case) throws {
    let lexicon = try SmallLexicon(item.files)
    let problems = lexicon.check().problems
    let file = try #require(item.files.keys.first)
    let found = problems.filter { problem in
      problem.severity == item.severity && item.says.allSatisfy { problem.message.contains($0) }
    }
    #expect(found.count == 1, "\(problems.map(\.description))")
    // -1: the later of two places that say the same.
    if !item.place.hasSuffix(":-1") {
      #expect(found.map { "\($0.file):\($0.line)" } == [item.place], "\(file)")
    }
  }

  @Test func theSmallLexiconIsClean() throws {
    #expect(try SmallLexicon().check().problems == [])
  }

  @Test func theShippedLexiconHasNoErrors() throws {
    let problems = CheckLexicon().run(try DayFixture.workspace.get().lexicon).problems
    #expect(problems.filter { $0.severity == .error } == [])
  }

  @Test(
    arguments: [
      ([0x61, 0x0A, 0x62, 0x0A, 0xE9, 0x0A], 3), ([0xFF, 0xFE, 0x61, 0x00], 1), ([0xC3], 1),
      ([0x0A, 0xED, 0xA0, 0x80], 2), ([0x0A, 0x0A, 0xC0, 0xAF], 3),
    ] as [([UInt8], Int)])
  func theFirstBadByteHasItsLine(_ bytes: [UInt8], _ line: Int) throws {
    let lexicon = try SmallLexicon()
    try lexicon.write("x.yml", Data(bytes))
    try lexicon.write("y.yml", Data([0x80]))
    let problems = lexicon.check().problems
    #expect(problems.map { "\($0.file):\($0.line)" } == ["x.yml:\(line)", "y.yml:1"])
    #expect(problems.allSatisfy { $0.severity == .error && $0.message.contains("UTF-8") })
  }

  @Test func aFolderWithoutFilesIsAnError() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("no-\(UUID().uuidString)")
    #expect(CheckLexicon().run(folder).map(\.severity) == [.error])
  }

  @Test func termsAreLookedUpInTheCorpus() throws {
    let lexicon = try SmallLexicon([
      "a.yml": "danh-sach:\n  - {ma: che, vai-tro: bo-qua, tu: máy tính tiền}\n"
    ])
    let corpus = [
      "Thiếu máy tính tiền", "Hỏng máy tính tiền", "Máy tính tiền chưa có", "Hỏng rồi", "May tinh tien",
      "Hai máy tính tiền", "Ba máy tính tiền",
    ]
    let findings = lexicon.check(corpus: corpus)
    #expect(findings.problems.map { "\($0.file):\($0.line)" } == ["danh-sach.yml:4"])
    let message = try #require(findings.problems.first?.message)
    #expect(message.contains("\"máy tính\""))
    #expect(message.contains("gặp 5 lần"))
    #expect(message.contains("\"máy tính tiền\""))
    #expect(findings.deadTerms.map(\.message).contains { $0.contains("\"máy in\"") })
    #expect(findings.deadTerms.count == 1)
    #expect(findings.terms == 6)
    #expect(findings.texts == 7)
  }

  @Test func aLongerTermOfTheSameListTakesNothingAway() throws {
    let lists = TwoTopicLexicon.lists.replacing("máy tính, máy in", with: "máy tính, máy in, máy tính bảng")
    let findings = try SmallLexicon(["danh-sach.yml": lists])
      .check(corpus: Array(repeating: "Thiếu máy tính bảng", count: 5))
    #expect(findings.problems == [])
    #expect(findings.absorbedTerms.count == 1)
    #expect(findings.absorbedTerms.first?.message.contains("\"máy tính bảng\" ở dòng 4") == true)
  }

  @Test func aTermThatStandsOnceIsNotShadowed() throws {
    let lexicon = try SmallLexicon([
      "a.yml": "danh-sach:\n  - {ma: che, vai-tro: bo-qua, tu: máy tính tiền}\n"
    ])
    let corpus = Array(repeating: "Máy tính tiền", count: 9) + ["Máy tính"]
    #expect(lexicon.check(corpus: corpus).problems == [])
  }

  /// Files that an editor's hand has damaged in any way give problems, never a crash.
  @Test func damagedFilesNeverEndTheProgram() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = SplitMix64(seed: seed)
    let lexicon = try SmallLexicon()
    for round in 0..<300 {
      for (name, text) in TwoTopicLexicon.files {
        var bytes = Array(text.utf8)
        for _ in 0..<Int.random(in: 0...3, using: &random) {
          let place = Int.random(in: 0..<bytes.count, using: &random)
          switch Int.random(in: 0..<4, using: &random) {
          case 0: bytes.remove(at: place)
          case 1: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
          case 2: bytes[place] = Array("(){}[]|<>:,.-\"'\n\t *&!".utf8).randomElement(using: &random) ?? 0
          default: bytes.swapAt(place, Int.random(in: 0..<bytes.count, using: &random))
          }
        }
        try lexicon.write(name, Data(bytes))
      }
      let findings = lexicon.check(corpus: ["Thiếu máy tính", ""])
      #expect(
        findings.problems.allSatisfy { !$0.file.isEmpty && !$0.message.isEmpty },
        "seed \(seed), round \(round)")
    }
  }
}
