/// A judgement as a person reads it, in Vietnamese.
public enum JudgementText {
  /// Tables of scores and confusions, then every wrong entry with its evidence.
  public static func text(_ judgement: JudgeLexicon.Judgement) -> String {
    var lines = ["chủ đề                       P      R     F1  [95 %]           n"]
    for code in judgement.topics.keys.sorted() {
      let score = judgement.topics[code] ?? Score()
      lines.append(
        "\(padded(code, 26)) \(short(score.precision))  \(short(score.recall))  \(short(score.f1))  "
          + "\(padded(interval(judgement.intervals[code]), 16)) "
          + "\(score.truePositives + score.falseNegatives)")
    }
    lines.append(summary(judgement))
    if !judgement.confusions.isEmpty { lines += ["", "Nhầm lẫn (đúng ra → đã mã):"] }
    lines += judgement.confusions.prefix(20).map { "  \($0.gold) → \($0.given): \($0.count)" }
    if !judgement.wrong.isEmpty { lines += ["", "Ý kiến mã chưa đúng: \(judgement.wrong.count)"] }
    for wrong in judgement.wrong { lines += describe(wrong) }
    return lines.joined(separator: "\n")
  }

  /// "660 ý kiến: micro-F1 0.951 [0.94, 0.96], ...".
  static func summary(_ judgement: JudgeLexicon.Judgement) -> String {
    "\(judgement.entries) ý kiến: micro-F1 \(short(judgement.micro.f1)) "
      + "\(interval(judgement.microInterval)), macro-F1 \(short(judgement.macro.f1)), "
      + "đúng hoàn toàn \(short(judgement.exact))"
  }

  private static func describe(_ wrong: JudgeLexicon.Wrong) -> [String] {
    var lines = ["\(wrong.entry.id): \(wrong.entry.text)"]
    var parts: [String] = []
    if !wrong.missing.isEmpty { parts.append("thiếu: \(wrong.missing.joined(separator: " "))") }
    if !wrong.extra.isEmpty { parts.append("thừa: \(wrong.extra.joined(separator: " "))") }
    lines.append("  " + parts.joined(separator: "; "))
    for evidence in wrong.coding.evidence {
      let place = evidence.derivation.map { " \($0.place)" } ?? ""
      lines.append("  + \(evidence.topic) «\(evidence.quote)» \(evidence.rule)\(place)")
    }
    for rejected in wrong.coding.rejected where wrong.missing.contains(rejected.topic) {
      lines.append("  - \(rejected.topic) «\(rejected.quote)»: \(rejected.why)")
    }
    return lines
  }

  private static func interval(_ range: ClosedRange<Double>?) -> String {
    range.map { "[\(short($0.lowerBound)), \(short($0.upperBound))]" } ?? ""
  }

  static func short(_ value: Double) -> String {
    let thousandths = Int((value * 1000).rounded())
    let digits = String(thousandths % 1000)
    return "\(thousandths / 1000).\(String(repeating: "0", count: 3 - digits.count))\(digits)"
  }

  static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.unicodeScalars.count))
  }
}
