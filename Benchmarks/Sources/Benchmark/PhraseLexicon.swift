import Foundation

/// 2,000 plain phrases in 27 topics, cut from the corpus's clauses.
struct PhraseLexicon {
  static let topicCount = 27

  struct Phrase {
    let words: [String]
    let topic: Int
  }

  let phrases: [Phrase]

  init(_ corpus: RecombinedCorpus, count: Int = 2000, seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var seen: Set<String> = []
    var phrases: [Phrase] = []
    while phrases.count < count {
      let words = corpus.clauses.randomElement(using: &random)!.split(separator: " ").map {
        Words.normalized(String($0))
      }
      let length = Int.random(in: 2...4, using: &random)
      guard words.count >= length else { continue }
      let start = Int.random(in: 0...(words.count - length), using: &random)
      let phrase = Array(words[start..<(start + length)])
      let isPlain = phrase.allSatisfy { word in word.unicodeScalars.allSatisfy { $0.properties.isAlphabetic }
      }
      guard isPlain, seen.insert(phrase.joined(separator: " ")).inserted else { continue }
      phrases.append(Phrase(words: phrase, topic: phrases.count % Self.topicCount))
    }
    self.phrases = phrases
  }

  static func code(of topic: Int) -> String { "nhom/t\(topic < 10 ? "0" : "")\(topic)" }

  /// Writes the phrases as a lexicon of the program's own format.
  func write(to folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let topics = 0..<Self.topicCount
    var source = "nhom:\n  - ma: nhom\n    ten: Nhóm\n    chu-de:\n"
    for topic in topics {
      let code = Self.code(of: topic)
      source += "      - ma: \(code)\n        vuong-mac: \(code)\n        kien-nghi: \(code)\n"
    }
    source += "ngoai-chu-de:\n"
    for code in ["khong-co", "khac"] {
      source += "  - ma: \(code)\n    vuong-mac: \(code)\n    kien-nghi: \(code)\n"
    }
    source += "danh-sach:\n"
    for topic in topics {
      source += "  - ma: cum-\(topic)\n    vai-tro: cum\n    tu:\n"
      for phrase in phrases where phrase.topic == topic {
        source += "      - \"\(phrase.words.joined(separator: " "))\"\n"
      }
    }
    source += "quy-tac:\n"
    for topic in topics {
      source += "  - ma: qt-\(topic)\n    chu-de: \(Self.code(of: topic))\n    co: [cum-\(topic)]\n"
    }
    try source.write(to: folder.appendingPathComponent("cum.yml"), atomically: true, encoding: .utf8)
  }
}
