extension ReportTable.Cell {
  /// The cell as people read it, "6/102 (5,9%)".
  public func text(_ words: ReportWords) -> String {
    switch self {
    case .number(let number): "\(number)"
    case .text(let text): text
    case .share(let count, let total): "\(count)/\(total) (\(Percent.text(count: count, total: total))%)"
    case .completion(let done, let total): "\(Percent.shortText(count: done, total: total))%"
    case .missing: words.missing
    }
  }
}
