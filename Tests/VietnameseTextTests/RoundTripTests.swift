import TestSupport
import Testing

@testable import VietnameseText

/// Right text, damaged by an encoder, must come back.
@Suite struct RoundTripTests {
  @Test(arguments: Encoder.allCases)
  func everySentenceComesBack(_ encoder: Encoder) {
    var count = 0
    for sentence in RightSentences.all where isUnambiguous(sentence, for: encoder) {
      count += 1
      let damaged = encoder.encode(sentence)
      #expect(Normalizer().normalize(damaged).text.scalars == sentence.scalars, "from \(damaged)")
    }
    #expect(count >= 20)
  }

  @Test(arguments: Encoder.allCases)
  func randomTextsComeBack(_ encoder: Encoder) {
    for seed in UInt64(1)...60 {
      let text = RightSentences.random(seed: seed)
      guard isUnambiguous(text, for: encoder) else { continue }
      #expect(Normalizer().normalize(encoder.encode(text)).text.scalars == text.scalars, "seed \(seed)")
    }
  }

  @Test func textInCapitalsComesBackFromTCVN3() {
    for sentence in RightSentences.all {
      let capitals = sentence.uppercased()
      #expect(Normalizer().normalize(Encoder.tcvn3.encode(capitals)).text.scalars == capitals.scalars)
    }
  }

  @Test(arguments: [Encoder.mojibakeOnce, .mojibakeTwice])
  func singleWordsInRightTextComeBack(_ encoder: Encoder) {
    for (seed, sentence) in RightSentences.all.enumerated() {
      var generator = SeededGenerator(seed: UInt64(seed))
      let chosen = Set(sentence.split(separator: " ").map(String.init).shuffled(using: &generator).prefix(2))
      let damaged = sentence.split(separator: " ").map {
        chosen.contains(String($0)) ? encoder.encode(String($0)) : String($0)
      }
      .joined(separator: " ")
      #expect(Normalizer().normalize(damaged).text.scalars == sentence.scalars, "seed \(seed): \(damaged)")
    }
  }

  @Test func wordsCutInTwoComeBack() {
    for (seed, sentence) in RightSentences.all.enumerated() {
      var generator = SeededGenerator(seed: UInt64(seed))
      let words = sentence.split(separator: " ").map(String.init)
      // A cut inside a vowel group of unmarked letters may leave two words ("ba o"): not certain.
      let cuttable = words.indices.filter {
        words[$0].count > 3 && words[$0].allSatisfy(\.isLetter) && !words[$0].contains(where: \.isUppercase)
      }
      guard let index = cuttable.randomElement(using: &generator) else { continue }
      let onset = words[index].prefix { !"aăâeêioôơuưy".contains(VietnameseAlphabet.parts(of: $0).flat) }
      guard !onset.isEmpty, onset.count < words[index].count else { continue }
      var broken = words
      broken[index].insert(" ", at: broken[index].index(broken[index].startIndex, offsetBy: onset.count))
      let damaged = broken.joined(separator: " ")
      #expect(Normalizer().normalize(damaged).text.scalars == sentence.scalars, "seed \(seed): \(damaged)")
    }
  }

  @Test(arguments: Encoder.allCases)
  func normalizingTwiceIsNormalizingOnce(_ encoder: Encoder) {
    for seed in UInt64(100)...160 {
      let once = Normalizer().normalize(encoder.encode(RightSentences.random(seed: seed))).text
      #expect(Normalizer().normalize(once).text.scalars == once.scalars, "seed \(seed)")
    }
  }

  /// Whether `encoder` keeps what `text` says: TCVN3 has no capitals with a tone outside of capital fonts, and
  /// some words look like common ones of another language when they are typed in Telex ("car" for "cả").
  private func isUnambiguous(_ text: String, for encoder: Encoder) -> Bool {
    switch encoder {
    case .tcvn3:
      text.allSatisfy {
        !$0.isUppercase || VietnameseAlphabet.parts(of: Character($0.lowercased())).tone == 0
      }
    case .telex:
      text.split(whereSeparator: { !$0.isLetter }).allSatisfy { word in
        let typed = encoder.encode(String(word)).lowercased()
        return typed == word.lowercased()
          || ForeignWords.shared.familiarity(of: typed.unicodeScalars) != .common
      }
    default: true
    }
  }
}
