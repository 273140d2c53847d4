import Coding
import Foundation
import Testing

@testable import Workflows

/// Why a text is coded as it is: for people, and as JSON.
struct ExplainTests {
  private struct Line: Decodable {
    struct Term: Decodable, Equatable {
      let term: String
      let list: String
      let file: String
      let line: Int
      let start: Int
      let end: Int
      let quote: String
    }
    struct Evidence: Decodable {
      let topic: String
      let start: Int
      let end: Int
      let quote: String
      let rule: String
      let file: String?
      let line: Int?
      let term: Term?
      let cues: [Term]?
    }
    struct Rejected: Decodable {
      struct Place: Decodable, Equatable {
        let file: String
        let line: Int
      }
      let topic: String
      let quote: String
      let why: String
      let rule: String
      let file: String
      let line: Int
      let term: Term
      let by: Term?
      let precedence: Place?
    }
    let topics: [String]
    let evidence: [Evidence]
    let rejected: [Rejected]
  }

  private static let more = """
    danh-sach:
      - ma: phu-dinh
        vai-tro: phu-dinh
        tu: không
      - ma: vuong
        vai-tro: chuyen-vuong
        tu: vướng mắc
      - ma: de
        vai-tro: muc-dich
        tu: để
      - ma: tien
        vai-tro: doi-tuong
        bao-trum: doan
        tu: kinh phí
    quy-tac:
      - {ma: het-tien, chu-de: thiet-bi/hong, doi-tuong: [tien], dau-hieu: [thieu], dung: [Thiếu kinh phí], sai: [Máy]}
    uu-tien:
      - thua: thiet-bi/hong
        thang: [thiet-bi/thieu]
        ly-do: thiếu thắng hỏng
    """

  private static func line(_ text: String) throws -> Line {
    let coding = Coder(try SmallLexicon(["them.yml": more]).compiled()).code(text, explaining: .derivations)
    var output = Array("{\"id\":\"1\"".utf8)
    CodingJSON.append(coding, explaining: true, to: &output)
    return try JSONDecoder().decode(Line.self, from: Data(output + Array("}".utf8)))
  }

  @Test func evidenceNamesRuleFileLineTermAndCue() throws {
    let evidence = try #require(try Self.line("Xã thiếu Máy Tính").evidence.first)
    #expect(evidence.topic == "thiet-bi/thieu")
    #expect(evidence.rule == "thieu-may")
    #expect(evidence.file == "quy-tac.yml")
    #expect(evidence.line == 2)
    #expect(
      evidence.term
        == Line.Term(
          term: "máy tính", list: "may-moc", file: "danh-sach.yml", line: 4, start: 9, end: 17,
          quote: "Máy Tính"))
    #expect(
      evidence.cues == [
        Line.Term(
          term: "thiếu", list: "thieu", file: "danh-sach.yml", line: 9, start: 3, end: 8, quote: "thiếu")
      ])
  }

  /// A text and what must be said of one rejected match.
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let topic: String
    let quote: String
    let why: String
    let by: String?
    var testDescription: String { text }
  }

  @Test(arguments: [
    Case(
      text: "Không vướng mắc về máy tính", topic: "thiet-bi/thieu", quote: "máy tính", why: "phủ định",
      by: "vướng mắc"),
    Case(
      text: "Máy in hỏng để máy tính chạy", topic: "thiet-bi/thieu", quote: "máy tính", why: "mục đích",
      by: "để"),
    Case(
      text: "Thiếu kinh phí máy in", topic: "thiet-bi/thieu", quote: "máy in", why: "kinh phí",
      by: "kinh phí"),
    Case(
      text: "Thiếu máy tính, máy in hỏng", topic: "thiet-bi/hong", quote: "máy in hỏng",
      why: "thiếu thắng hỏng", by: nil),
  ])
  func whatIsRejectedNamesWhatStoodAgainstIt(_ item: Case) throws {
    let line = try Self.line(item.text)
    let rejected = try #require(
      line.rejected.first { $0.topic == item.topic && $0.quote == item.quote }, "\(line)")
    #expect(rejected.why.contains(item.why))
    #expect(rejected.by?.quote == item.by)
    #expect(rejected.term.file == "danh-sach.yml")
    if item.by == nil {
      #expect(rejected.rule == "may-hong")
      #expect(rejected.file == "quy-tac.yml")
      #expect(rejected.line == 8)
      #expect(rejected.precedence?.file == "them.yml")
    }
  }

  @Test func everyQuoteIsWhatItsOffsetsHold() throws {
    let text = "🙂 Thiê\u{301}u ma\u{301}y in; không vướng mắc về máy tính, kinh phí máy in hỏng"
    let scalars = Array(text.unicodeScalars)
    let line = try Self.line(text)
    let terms =
      line.evidence.flatMap { [$0.term].compactMap { $0 } + ($0.cues ?? []) }
      + line.rejected.flatMap { [$0.term, $0.by].compactMap { $0 } }
    #expect(terms.count > 3)
    for term in terms {
      #expect(Array(term.quote.unicodeScalars) == Array(scalars[term.start..<term.end]))
    }
  }

  @Test func plainCodingSaysNothingMore() throws {
    let coding = Coder(try SmallLexicon().compiled()).code("Thiếu máy tính")
    var output: [UInt8] = []
    CodingJSON.append(coding, explaining: false, to: &output)
    #expect(
      String(decoding: output, as: UTF8.self)
        == #","topics":["thiet-bi/thieu"],"evidence":[{"topic":"thiet-bi/thieu","start":0,"end":14,"quote":"Thiếu máy tính"}]"#
    )
  }

  @Test func forPeopleTheNoteAndEveryPlaceIsNamed() throws {
    let lexicon = try SmallLexicon(["them.yml": Self.more]).compiled()
    let text = ExplainText(lexicon: lexicon).run("Thiếu máy tính, máy in hỏng", in: EntryContext())
    for part in [
      "【Thiếu máy tính】, máy in hỏng", "thiet-bi/thieu: Thiếu trang thiết bị",
      "quy tắc thieu-may, quy-tac.yml:2",
      "từ khóa «máy tính» — may-moc: \"máy tính\", danh-sach.yml:4",
      "dấu hiệu «Thiếu» — thieu: \"thiếu\", danh-sach.yml:9", "quy tắc may-hong, quy-tac.yml:8",
      "nhường theo them.yml:18", "thiếu thắng hỏng", "từ điển \(lexicon.lexicon.version)",
    ] {
      #expect(text.contains(part), "\(part)\n\(text)")
    }
    #expect(
      ExplainText(lexicon: lexicon).run("Máy in hỏng", in: EntryContext()).contains("(máy không chạy)"))
  }

  @Test(arguments: ["", "\n", "0", "Không", "\u{0301}", "Ổn cả"])
  func textsWithoutTermsAreExplained(_ text: String) throws {
    let explained = ExplainText(lexicon: try SmallLexicon(["them.yml": Self.more]).compiled())
      .run(text, in: EntryContext())
    #expect(explained.contains("khong-co") || explained.contains("khac"))
  }
}
