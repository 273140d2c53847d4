import Foundation

/// The plain way: a loop over the phrases with `String.contains`, and JSON by Foundation.
struct PlainSwift {
  private struct Line: Decodable {
    let id: String
    let text: String
  }

  private let phrases: [(text: String, topic: Int)]

  init(_ lexicon: PhraseLexicon) {
    phrases = lexicon.phrases.map { (" \($0.words.joined(separator: " ")) ", $0.topic) }
  }

  /// Answers the lines of `input`; returns how many there were.
  func run(_ input: Data) throws -> Int {
    let decoder = JSONDecoder()
    var count = 0
    for data in input.split(separator: 0x0A) {
      let line = try decoder.decode(Line.self, from: data)
      let text = " " + Words.all(in: line.text).map(Words.normalized).joined(separator: " ") + " "
      var topics: Set<Int> = []
      for phrase in phrases where text.contains(phrase.text) { topics.insert(phrase.topic) }
      _ = try JSONEncoder().encode(topics.sorted().map(PhraseLexicon.code))
      count += 1
    }
    return count
  }
}
