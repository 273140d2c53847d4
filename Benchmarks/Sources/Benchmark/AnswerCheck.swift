import Foundation

/// The program's answers against a naive matcher: every run of two to four words looked up among the phrases.
struct AnswerCheck {
  private struct Answer: Decodable {
    struct Evidence: Decodable {
      let topic: String
      let quote: String
    }
    let topics: [String]
    let evidence: [Evidence]
  }

  private(set) var checked = 0
  private(set) var wrong = 0

  /// Every topic that a phrase gives must be coded, and every topic coded must show a phrase of its own,
  /// marks aside: the program also reads text without marks and single slips.
  init(_ lexicon: PhraseLexicon, texts: [String], answers: Data) throws {
    let topics = Dictionary(
      lexicon.phrases.map { ($0.words, PhraseLexicon.code(of: $0.topic)) }, uniquingKeysWith: { $1 })
    let bare = Dictionary(grouping: lexicon.phrases) { PhraseLexicon.code(of: $0.topic) }.mapValues {
      phrases in
      phrases.map { " \($0.words.map(Words.bare).joined(separator: " ")) " }
    }
    let decoder = JSONDecoder()
    for (text, line) in zip(texts, answers.split(separator: 0x0A)) {
      let answer = try decoder.decode(Answer.self, from: line)
      // Phrases do not go over a comma or full stop.
      var expected: Set<String> = []
      for segment in text.unicodeScalars.split(whereSeparator: Words.isBorder) {
        let words = Words.all(in: String(segment)).map(Words.normalized)
        for start in words.indices {
          for end in (start + 1)...min(words.count, start + 4) {
            if let topic = topics[Array(words[start..<end])] { expected.insert(topic) }
          }
        }
      }
      let found = Set(answer.topics)
      let hasProofs = answer.evidence.allSatisfy { evidence in
        let quote = " " + Words.all(in: evidence.quote).map(Words.bare).joined(separator: " ") + " "
        return bare[evidence.topic]?.contains { quote.contains($0) } ?? false
      }
      checked += 1
      let isNone = found == ["khac"] || found == ["khong-co"]
      if !(isNone ? expected.isEmpty : expected.isSubset(of: found) && hasProofs) { wrong += 1 }
    }
  }
}
