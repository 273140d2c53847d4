import Foundation
import TestSupport
import Testing

@testable import Coding

/// The automaton against the naive matcher, on random lexicons and texts.
struct MatcherTests {
  private static let words = [
    "máy", "may", "mày", "hỏng", "hong", "hông", "thiếu", "thieu", "thiểu", "tính", "tinh", "chưa", "chua",
    "có", "co", "hồ", "sơ", "so", "làm", "môt", "một", "cửa", "TH", "th", "wifi",
  ]

  @Test(arguments: 0..<40)
  func theAutomatonFindsWhatTheNaiveMatcherFinds(_ round: UInt64) throws {
    let seed = SeededGenerator.runSeed &+ round
    var random = SeededGenerator(seed: seed)
    let source = Self.lexicon(&random)
    let lexicon = try CompiledLexicon(Lexicon(files: [LexiconFile(path: "a.yml", contents: source)]))
    let naive = NaiveMatcher(lexicon.lexicon)
    for _ in 0..<15 {
      let text = Self.text(&random)
      let isUnmarked = random.isTrue(oneIn: 2)
      let found = Self.found(in: text, isUnmarked, lexicon)
      let expected = naive.terms(in: text, isUnmarked: isUnmarked)
      #expect(found == expected, "seed \(seed): \(text.map(\.written))\n\(source)")
    }
  }

  private static func found(
    in text: [NaiveMatcher.TextWord], _ isUnmarked: Bool, _ lexicon: CompiledLexicon
  ) -> Set<NaiveMatcher.Found> {
    var written = ""
    for (index, word) in text.enumerated() {
      let sign = word.isHardBorder ? "; " : word.isSoftBorder ? ", " : " "
      written += (index == 0 ? "" : sign) + word.written
    }
    var tokens: [Token] = []
    var tokenizer = Tokenizer(lexicon: lexicon)
    _ = written.withUTF8 { tokenizer.read($0, into: &tokens) }
    #expect(tokens.count == text.count)
    var matches: [Match] = []
    let matcher = Matcher(lexicon: lexicon)
    matcher.find(in: tokens, unmarkedText: isUnmarked, into: &matches)
    var found: Set<NaiveMatcher.Found> = []
    for match in matches {
      for list in matcher.sequences[Int(match.sequence)].directLists {
        found.insert(
          NaiveMatcher.Found(
            list: lexicon.lists[list].id, start: Int(match.start), end: Int(match.end),
            unmarked: Int(match.unmarked), slips: Int(match.slips)))
      }
    }
    return found
  }

  // MARK: - Random lexicons and texts

  private static func lexicon(_ random: inout SeededGenerator) -> String {
    var source = "danh-sach:\n"
    for list in 0..<Int.random(in: 1...4, using: &random) {
      source += "  - ma: l\(list)\n    vai-tro: doi-tuong\n"
      if random.isTrue(oneIn: 3) { source += "    khong-dau: khong\n" }
      if list > 0, random.isTrue(oneIn: 4) { source += "    gom: [l\(list - 1)]\n" }
      source += "    tu:\n"
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        source += "      - \"\(term(&random, lists: list))\"\n"
      }
    }
    return source
  }

  private static func term(_ random: inout SeededGenerator, lists: Int) -> String {
    var parts = [element(&random, lists: lists)]
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      if random.isTrue(oneIn: 4) { parts.append(random.pick(["..", "..."])) }
      parts.append(element(&random, lists: lists))
    }
    return parts.joined(separator: " ")
  }

  private static func element(_ random: inout SeededGenerator, lists: Int) -> String {
    switch Int.random(in: 0..<12, using: &random) {
    case 0: return "<so>"
    case 1 where lists > 0: return "<l\(Int.random(in: 0..<lists, using: &random))>"
    case 2: return "(\(random.pick(words))|\(random.pick(words)) \(random.pick(words)))"
    case 3: return "(\(random.pick(words)))? \(random.pick(words))"
    case 4: return "=TH"
    default: return random.pick(words)
    }
  }

  private static func text(_ random: inout SeededGenerator) -> [NaiveMatcher.TextWord] {
    (0..<Int.random(in: 1...20, using: &random)).map { _ in
      let isHard = random.isTrue(oneIn: 12)
      return NaiveMatcher.TextWord(
        random.pick(words + ["5", "12"]), isSoftBorder: !isHard && random.isTrue(oneIn: 8),
        isHardBorder: isHard)
    }
  }
}
