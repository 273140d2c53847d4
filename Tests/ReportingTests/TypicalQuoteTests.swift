import Testing

@testable import Reporting

@Suite("Typical quotes")
struct TypicalQuoteTests {
  private func quotes(_ texts: [(commune: Int, text: String)]) throws -> [TypicalQuote] {
    let entries = texts.map { Fixtures.entry("91", $0.commune, $0.text, ["nhan-luc/thieu"]) }
    let ranking = Ranking(provinces: Fixtures.provinces, topics: Fixtures.topics, kind: .blocker, top: 3)
    let quotes = try ranking.rank(entries)[0].rows[0].quotes
    #expect(try ranking.rank(entries.reversed())[0].rows[0].quotes == quotes)
    return quotes
  }

  @Test("say different things, letter case, spaces and punctuation aside")
  func distinct() throws {
    let quotes = try quotes([
      (1, "Thiếu người"), (2, "- THIẾU NGƯỜI."), (3, "thiếu  người!"), (4, "Thiếu biên chế"),
    ])
    #expect(quotes.map(\.text) == ["- THIẾU NGƯỜI.", "Thiếu biên chế"])
  }

  @Test("begin with what most communes sent, and prefer short texts")
  func order() throws {
    let long = String(repeating: "Thiếu cán bộ. ", count: 40)
    let quotes = try quotes([
      (1, long), (2, "Thiếu người làm"), (3, "Cần người"), (4, "Cần người"), (5, long + "!"), (6, "Ít người"),
    ])
    #expect(quotes.map(\.text) == ["Cần người", "Thiếu người làm", "Ít người"])
    #expect(quotes.map(\.communeName) == ["xã Số 3", "xã Số 2", "xã Số 6"])
  }

  @Test("are cut around the deciding words, at white space, and stand on one line")
  func excerpt() throws {
    let before = String(repeating: "trước đó ", count: 40)
    let behind = String(repeating: " sau đó", count: 40)
    let entry = Fixtures.entry(
      "91", 1, before + "thiếu\r\nngười" + behind, ["nhan-luc/thieu"],
      words: [(topic: "nhan-luc/thieu", quote: "thiếu\r\nngười", object: nil)])
    let text = TypicalQuote(entry, topic: "nhan-luc/thieu").text
    #expect(text.hasPrefix("…"))
    #expect(text.hasSuffix("…"))
    #expect(text.contains(" thiếu người "))
    #expect(text.unicodeScalars.count <= TypicalQuote.limit + 2)
    let words = text.split { $0 == " " || $0 == "…" }
    #expect(Set(words) == ["trước", "đó", "thiếu", "người", "sau"])
  }

  @Test("hold any text", arguments: HostileTexts.all.indices)
  func hostile(number: Int) {
    let text = HostileTexts.all[number]
    let quote = TypicalQuote(
      CountedEntry(
        province: "91", commune: "1", communeName: "x", text: text, topics: ["a"],
        marks: [.init(topic: "a", range: 0..<1)]), topic: "a")
    #expect(quote.text.unicodeScalars.count <= TypicalQuote.limit + 2)
    #expect(TextScalars.lines(quote.text).count == 1)
  }
}
