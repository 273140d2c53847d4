/// How changes against an earlier day are written.
public struct ChangeText {
  let words: ReportWords
  let compared: ComparedDay

  /// "▲ 3, thứ 2 → 1", "▼ 1, mới", "=": by how many communes, and from where in the table.
  public func text(of row: RankedTopic) -> String {
    guard let earlier = row.earlier else { return "" }
    let difference = Self.arrow(row.count - earlier.count)
    guard let rank = earlier.rank else { return "\(difference), \(words.new)" }
    if rank == row.rank { return difference }
    let move = words.moved.replacing("{from}", with: "\(rank)").replacing("{to}", with: "\(row.rank)")
    return "\(difference), \(move)"
  }

  /// "Không còn trong bảng (số xã ngày 21/9/2025 → nay): Thiếu kinh phí (8 → 2)"; nil where nothing is gone.
  public func text(of gone: [GoneTopic]) -> String? {
    if gone.isEmpty { return nil }
    let list = gone.map { "\($0.label) (\($0.earlierCount) → \($0.count))" }.joined(separator: "; ")
    return dated(words.gone).replacing("{list}", with: list)
  }

  /// With what day the report is compared, and whether the lexicons differ.
  public var note: String {
    (compared.hasSameLexicon ? [words.compared] : [words.compared, words.otherLexicon])
      .map(dated).joined(separator: " ")
  }

  /// With the compared day for `{day}`.
  func dated(_ text: String) -> String { text.replacing("{day}", with: compared.day.official) }

  private static func arrow(_ difference: Int) -> String {
    difference > 0 ? "▲ \(difference)" : difference < 0 ? "▼ \(-difference)" : "="
  }
}

extension AppendixReport {
  /// Writes the report's changes; nil where it is compared with no day.
  public var changes: ChangeText? {
    compared.map { ChangeText(words: definition.words, compared: $0) }
  }
}
