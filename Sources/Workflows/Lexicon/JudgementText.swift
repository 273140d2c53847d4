/// A judgement as a person reads it.
public enum JudgementText {
  /// Tables of scores and confusions, then every wrong entry with its evidence.
  public static func text(_ judgement: JudgeLexicon.Judgement) -> String {
    var lines = ["topic                        P      R     F1  [95 %]           n"]
    for code in judgement.topics.keys.sorted() {
      let score = judgement.topics[code] ?? Score()
      let interval =
        judgement.intervals[code].map { "[\(short($0.lowerBound)), \(short($0.upperBound))]" } ?? ""
      lines.append(
        "\(padded(code, 26)) \(short(score.precision))  \(short(score.recall))  \(short(score.f1))  "
          + "\(padded(interval, 16)) \(score.truePositives + score.falseNegatives)")
    }
    lines.append(
      "\(judgement.entries) entries: micro-F1 \(short(judgement.micro.f1)), "
        + "macro-F1 \(short(judgement.macro.f1)), exactly right \(short(judgement.exact))")
    lines += judgement.confusions.prefix(20).map { "\($0.gold) coded as \($0.given): \($0.count)" }
    for wrong in judgement.wrong {
      lines.append("\(wrong.entry.id): \(wrong.entry.text)")
      lines.append(
        "  missing: \(wrong.missing.joined(separator: " "))  extra: \(wrong.extra.joined(separator: " "))")
      lines += wrong.coding.evidence.map { "  \($0.topic) «\($0.quote)» \($0.rule)" }
    }
    return lines.joined(separator: "\n")
  }

  private static func short(_ value: Double) -> String {
    let thousandths = Int((value * 1000).rounded())
    let digits = String(thousandths % 1000)
    return "\(thousandths / 1000).\(String(repeating: "0", count: 3 - digits.count))\(digits)"
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.unicodeScalars.count))
  }
}
