import Coding
import Foundation
import TestSupport
import Testing

/// Texts that nobody would write: nothing may crash, and evidence must still be words of the text.
struct HostileTextTests {
  private static let pieces = [
    "máy tính", "thiếu", "không có", "vướng mắc", "phần mềm", "lỗi", "kinh phí", "CNTT", "thieu may tinh",
    "ThiÕu m¸y", "Thieeus", "má»Ÿ", "kinhphí", "hu\u{1ED3}ng", "e\u{301}\u{302}", "\u{200B}", "\u{FEFF}",
    "\u{AD}",
    "🙂", "👨‍👩‍👧", "\r\n", "\n- ", "1.", "2)", "…", "—", "\"", "\\", "\u{0}", "\u{1F}", "\u{301}", "(", ")",
    ":", ";", ".", ",", "/", "&", "İ", "ß", "ﬁ", "Ж", "漢", "５", "١", "_", "%", "=", "<so>", "đề nghị", "đã",
    "khắc phục", "trước đây", "Thuận lợi:", "Khó khăn:", "và", "của", "để", "nhưng",
  ]

  @Test(arguments: 0..<20)
  func evidenceOfRandomTextsIsWordsOfTheText(_ round: UInt64) throws {
    let seed = SeededGenerator.runSeed &+ round
    var random = SeededGenerator(seed: seed)
    let coder = Coder(try ShippedLexicon.compiled.get())
    for length in [1, 3, 10, 40, 400] {
      var text = ""
      for _ in 0..<length {
        text += random.pick(Self.pieces)
        if !random.isTrue(oneIn: 4) { text += " " }
      }
      let coding = coder.code(text, explaining: .rejections)
      #expect(!coding.topics.isEmpty, "seed \(seed)")
      let scalars = Array(text.unicodeScalars)
      let spans =
        coding.evidence.map { ($0.start, $0.end, $0.quote) }
        + coding.rejected.map { ($0.start, $0.end, $0.quote) }
      for (start, end, quote) in spans {
        let isInside = 0 <= start && start <= end && end <= scalars.count
        #expect(isInside && scalars[start..<end].elementsEqual(quote.unicodeScalars), "seed \(seed)")
      }
      for topic in coding.topics where topic != "khac" {
        #expect(coding.evidence.contains { $0.topic == topic }, "seed \(seed): \(topic)")
      }
      #expect(Coder(coder.lexicon).code(text, explaining: .rejections) == coding, "seed \(seed)")
    }
  }

  /// A coder's memory of words never changes what it says.
  @Test func moreWordsThanACoderRemembersChangeNothing() throws {
    let lexicon = try ShippedLexicon.compiled.get()
    let coder = Coder(lexicon)
    let text = "Thiếu máy tính, phần mềm hộ tịch hay lỗi"
    let before = coder.code(text)
    let crowd = (0..<45_000).map { "từ\($0)" }.joined(separator: " ")
    #expect(coder.code(crowd).topics == Coder(lexicon).code(crowd).topics)
    #expect(coder.code(text) == before)
  }
}
