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
  /// Entries coded rightly, some topic of which shows a phrase with a slip: a letter too much, missing or
  /// changed, two changed places, or two words written as one.
  private(set) var slips = 0

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
      let proofs = answer.evidence.map { evidence in
        Self.proof(of: evidence.quote, among: bare[evidence.topic] ?? [])
      }
      checked += 1
      let isNone = found == ["khac"] || found == ["khong-co"]
      if !(isNone ? expected.isEmpty : expected.isSubset(of: found) && !proofs.contains(.none)) {
        wrong += 1
      } else if !isNone, proofs.contains(.slip) {
        slips += 1
      }
    }
  }

  private enum Proof { case phrase, slip, none }

  private static func proof(of quote: String, among phrases: [String]) -> Proof {
    let words = " " + Words.all(in: quote).map(Words.bare).joined(separator: " ") + " "
    if phrases.contains(where: { words.contains($0) }) { return .phrase }
    let letters = Array(words.utf8.filter { $0 != 0x20 })
    return phrases.contains { differsByASlip(letters, Array($0.utf8.filter { $0 != 0x20 })) } ? .slip : .none
  }

  /// Whether at most two letters are missing, too much, changed or out of place.
  private static func differsByASlip(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard abs(left.count - right.count) <= 2 else { return false }
    var rows = [Array(0...right.count)]
    for i in left.indices {
      var row = [i + 1]
      for j in right.indices {
        var least = min(rows[i][j] + (left[i] == right[j] ? 0 : 1), rows[i][j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          least = min(least, rows[i - 1][j - 1] + 1)
        }
        row.append(least)
      }
      rows.append(row)
    }
    return rows[left.count][right.count] <= 2
  }
}
