/// Finds out which words around the figures of one province make which label.
///
/// In the order in which Word writes a table, a label comes before its figure, and a label of several lines never
/// shares its last line with the figure, which is set at the middle of the row's height. Where a page cuts a row,
/// or the text was sorted by height, the label's end comes behind the figure.
struct LabelReader {
  /// Lines that belong to no figure.
  private(set) var unread: [String] = []

  mutating func rows(of block: String, totals: Set<Int>) -> [RowGroup.Row] {
    var rows: [RowGroup.Row] = []
    var start = block.startIndex
    for figure in Figure.figures(in: block, totals: totals) {
      var lines = self.lines(block[start..<figure.range.lowerBound])
      let sharesLine = lines.last.map { !$0.isEmpty } ?? false
      lines.removeAll(where: \.isEmpty)
      moveTail(of: &lines, to: &rows, keeping: 1)
      if sharesLine, let last = lines.last, lines.count > 1,
        !continues(lines.dropLast().joined(separator: " "), last)
      {
        unread += lines.dropLast()
        lines = [last]
      }
      rows.append(
        RowGroup.Row(
          label: lines.joined(separator: " "), count: figure.count, total: figure.total,
          percent: figure.percent))
      start = figure.range.upperBound
    }
    var lines = self.lines(block[start...])
    lines.removeAll(where: \.isEmpty)
    moveTail(of: &lines, to: &rows, keeping: 0)
    unread += lines
    return rows
  }

  /// Moves the lines that go on with the last row's label to it, if a line that opens a label follows, or if none
  /// has to be kept.
  private func moveTail(of lines: inout [String], to rows: inout [RowGroup.Row], keeping: Int) {
    guard var label = rows.last?.label else { return }
    var end = 0
    while end < lines.count, continues(label, lines[end]) {
      label += " " + lines[end]
      end += 1
    }
    guard end > 0, lines.count - end >= keeping else { return }
    rows[rows.count - 1].label = label
    lines.removeFirst(end)
  }

  /// Whether `line` reads as the continuation of `label`: it opens with no capital letter, or a bracket is open.
  private func continues(_ label: String, _ line: String) -> Bool {
    guard let first = line.unicodeScalars.first else { return false }
    if first.properties.isLowercase || ",.;:)”".unicodeScalars.contains(first) { return true }
    let scalars = label.unicodeScalars
    return scalars.count { $0 == "(" } > scalars.count { $0 == ")" }
  }

  private func lines(_ text: Substring) -> [String] {
    text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.split(separator: " ").map { String($0) }.joined(separator: " ")
    }
  }
}
