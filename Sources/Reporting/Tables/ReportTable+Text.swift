extension ReportTable {
  /// A cell as people read it.
  static func printed(_ cell: Cell, words: ReportWords) -> String {
    switch cell {
    case .number(let number): "\(number)"
    case .text(let text): text
    case .share(let count, let total): "\(count)/\(total) (\(Percent.text(count: count, total: total))%)"
    case .completion(let done, let total): "\(Percent.shortText(count: done, total: total))%"
    case .missing: words.missing
    }
  }
}
