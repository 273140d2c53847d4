import Foundation
import Testing

@testable import Workflows

struct JudgeLexiconTests {
  private static func gold(_ lines: [(String, [String])]) -> [GoldEntry] {
    lines.enumerated().map { number, line in
      GoldEntry(id: "\(number)", text: line.0, kind: nil, body: nil, topics: line.1)
    }
  }

  private static let lines: [(String, [String])] = [
    ("Thiếu máy tính", ["thiet-bi/thieu"]),
    ("Thiếu máy in", ["thiet-bi/thieu"]),
    ("Máy in hỏng", ["thiet-bi/hong"]),
    // Two that the small lexicon gets wrong, one of them by half.
    ("Máy tính hỏng", ["thiet-bi/thieu"]),
    ("Thiếu máy tính, nguồn điện yếu", ["thiet-bi/hong", "thiet-bi/thieu"]),
  ]

  private static func judge(_ gold: [GoldEntry]) throws -> JudgeLexicon.Judgement {
    JudgeLexicon(lexicon: try SmallLexicon().compiled()).run(gold)
  }

  @Test func figuresAreThoseCountedByHand() throws {
    let judgement = try Self.judge(Self.gold(Self.lines))
    #expect(judgement.entries == 5)
    #expect(judgement.exact == 0.6)
    #expect(
      judgement.topics == [
        "thiet-bi/thieu": Score(truePositives: 3, falsePositives: 0, falseNegatives: 1),
        "thiet-bi/hong": Score(truePositives: 1, falsePositives: 1, falseNegatives: 1),
      ])
    #expect(judgement.micro == Score(truePositives: 4, falsePositives: 1, falseNegatives: 2))
    #expect(abs(judgement.macro.f1 - (6.0 / 7 + 0.5) / 2) < 1e-12)
    #expect(judgement.confusions.map { [$0.gold, $0.given] } == [["thiet-bi/thieu", "thiet-bi/hong"]])
    #expect(judgement.wrong.map(\.entry.id) == ["3", "4"])
    #expect(judgement.wrong[0].coding.evidence[0].derivation?.place.description == "quy-tac.yml:8")
  }

  @Test func intervalsHoldTheFigureAndDoNotChange() throws {
    let gold = Self.gold((0..<12).flatMap { _ in Self.lines })
    let judgement = try Self.judge(gold)
    for (topic, score) in judgement.topics {
      let interval = try #require(judgement.intervals[topic])
      #expect(interval.contains(score.f1), "\(topic): \(interval), \(score.f1)")
      #expect(interval.upperBound - interval.lowerBound > 0.05)
    }
    #expect(judgement.microInterval.contains(judgement.micro.f1))
    #expect(try Self.judge(gold).intervals == judgement.intervals)
  }

  @Test func aFaultlessLexiconHasNoWidth() throws {
    let judgement = try Self.judge(Self.gold(Array(Self.lines.prefix(3))))
    #expect(judgement.microInterval == 1...1)
    #expect(judgement.wrong.isEmpty)
    #expect(judgement.confusions.isEmpty)
  }

  @Test func emptyGoldIsNoDivisionByNought() throws {
    let judgement = try Self.judge([])
    #expect(judgement.exact == 1)
    #expect(judgement.micro.f1 == 1)
    #expect(JudgementText.text(judgement).contains("0 ý kiến"))
  }

  @Test func jsonHasTheContractsKeysWhateverGoldCallsItsTopics() throws {
    let gold = Self.gold(Self.lines + [("Khác \"hẳn\"\n", ["lạ \"/\\\u{1}"])])
    let json = LexiconJSON.judgement(try Self.judge(gold))
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    for part in ["micro", "macro"] {
      let score = try #require(object[part] as? [String: Any])
      for key in ["precision", "recall", "f1"] { #expect(score[key] is Double) }
    }
    #expect(object["exact"] is Double)
    let topics = try #require(object["topics"] as? [String: [String: Any]])
    #expect(Set(topics.keys).isSuperset(of: ["thiet-bi/thieu", "thiet-bi/hong", "khac", "lạ \"/\\\u{1}"]))
    #expect(topics["thiet-bi/thieu"]?["n"] as? Int == 4)
    #expect((topics["thiet-bi/thieu"]?["interval"] as? [Double])?.count == 2)
  }

  @Test func forPeopleEveryWrongEntryIsShownWithItsPlace() throws {
    let text = JudgementText.text(try Self.judge(Self.gold(Self.lines)))
    for part in [
      "thiet-bi/thieu → thiet-bi/hong: 1", "3: Máy tính hỏng", "thiếu: thiet-bi/thieu; thừa: thiet-bi/hong",
      "+ thiet-bi/hong «Máy tính hỏng» may-hong quy-tac.yml:8", "5 ý kiến: micro-F1 0.727",
    ] {
      #expect(text.contains(part), "\(part)\n\(text)")
    }
  }
}
