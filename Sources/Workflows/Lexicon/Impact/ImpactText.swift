/// An impact as a person reads it, in Vietnamese.
public struct ImpactText {
  private let impact: LexiconImpact
  private let samples: Int

  /// - Parameter samples: entries shown for each topic and direction, at most.
  public init(_ impact: LexiconImpact, samples: Int = 3) {
    self.impact = impact
    self.samples = samples
  }

  public var text: String {
    let sections = [summary, topics, moves, gold, rows].filter { !$0.isEmpty }
    return sections.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
  }

  private var summary: [String] {
    [
      "Từ điển \(impact.versions.before) → \(impact.versions.after): "
        + "\(impact.changes.count) trong \(impact.entries) ý kiến đổi chủ đề"
    ]
  }

  private var topics: [String] {
    impact.topics.flatMap { topic in
      ["\(topic.topic)  thêm \(topic.gained.count), bớt \(topic.lost.count)"]
        + topic.gained.prefix(samples).map { "  + " + Self.describe($0) }
        + topic.lost.prefix(samples).map { "  - " + Self.describe($0) }
    }
  }

  private var moves: [String] {
    if impact.moves.isEmpty { return [] }
    return ["Chuyển chủ đề:"] + impact.moves.map { "  \($0.from) → \($0.to): \($0.entries)" }
  }

  private var gold: [String] {
    guard let (before, after) = impact.gold else { return [] }
    let codes = Set(before.topics.keys).union(after.topics.keys).sorted()
    let changed = codes.filter { before.topics[$0] != after.topics[$0] }
    return [
      "Mẫu chuẩn trước: \(JudgementText.summary(before))", "Mẫu chuẩn sau:   \(JudgementText.summary(after))",
    ]
      + changed.map { code in
        let old = before.topics[code] ?? Score()
        let new = after.topics[code] ?? Score()
        return "  \(code): F1 \(JudgementText.short(old.f1)) → \(JudgementText.short(new.f1)) "
          + "(P \(JudgementText.short(old.precision)) → \(JudgementText.short(new.precision)), "
          + "R \(JudgementText.short(old.recall)) → \(JudgementText.short(new.recall)))"
      }
  }

  private var rows: [String] {
    if impact.rows.isEmpty { return ["Không dòng bảng nào thay đổi."] }
    return ["Dòng bảng thay đổi: \(impact.rows.count)"]
      + impact.rows.map { row in
        "  \(row.day), phụ lục \(row.appendix), \(row.province): \(row.topic), "
          + "số xã \(row.countBefore) → \(row.countAfter), "
          + "hạng \(Self.rank(row.rankBefore)) → \(Self.rank(row.rankAfter))"
      }
  }

  private static func rank(_ rank: Int?) -> String { rank.map(String.init) ?? "ngoài bảng" }

  private static func describe(_ change: LexiconImpact.Change) -> String {
    "\(change.entry.id): \(change.before.joined(separator: " ")) → \(change.after.joined(separator: " "))"
      + " | \(OneLine.text(change.entry.text))"
  }
}
