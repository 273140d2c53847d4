import Coding
import Testing

struct LexiconProblemTests {
  @Test func everyProblemHasFileAndLine() throws {
    let file = LexiconFile(
      path: "hong.yml",
      contents: """
        danh-sach:
          - ma: may
            vai-tro: doi-tuong
            tuu: máy tính
        quy-tac:
          - ma: thieu
            chu-de: thiet-bi/thieu
            doi-tuong: [may-moc]
            dau-hieu: [tran]
        """)
    let error = try #require(throws: LexiconError.self) { try Lexicon(files: [file]) }
    #expect(error.problems.contains { $0.line == 4 && $0.message.contains("\"tu\"") })
    #expect(error.problems.contains { $0.line == 6 && $0.message.contains("may-moc") })
    #expect(error.problems.allSatisfy { $0.file == "hong.yml" })
  }

  @Test(arguments: ["(máy", "máy)", "..máy", "máy ..", "<may", "máy ."])
  func patternsThatCannotBeRead(_ source: String) {
    #expect(throws: TermPattern.SyntaxError.self) { try TermPattern(source) }
  }

  @Test func aFileThatIsNoYAMLDoesNotBlameTheOthers() throws {
    let broken = LexiconFile(path: "a.yml", contents: "danh-sach:\n  - ma: [\n")
    let whole = LexiconFile(
      path: "b.yml", contents: "quy-tac:\n  - {ma: r, chu-de: x, doi-tuong: [may], dau-hieu: [tran]}\n")
    let error = try #require(throws: LexiconError.self) { try Lexicon(files: [broken, whole]) }
    #expect(error.problems.map(\.file) == ["a.yml"])
  }
}
