/// The part of a page that opens from a figure to the entries that were counted.
struct EntriesDisclosure {
  let topic: RankedTopic
  let words: ReportWords

  var html: String {
    let items = topic.entries.map { entry in
      "<li><b>\(MarkupEscaper.escape(entry.communeName))</b>: \(text(of: entry))</li>"
    }
    return """
      <details><summary>\(MarkupEscaper.escape(summary))</summary>
      <ul>
      \(items.joined(separator: "\n"))
      </ul></details>
      """
  }

  /// "6/102 xã: 7 ý kiến; 1 ý kiến trùng nguyên văn; hơn nội dung kế tiếp 2 xã; vị trí trong bảng ổn định".
  private var summary: String {
    var parts = [
      words.behind.replacing("{share}", with: "\(topic.count)/\(topic.total)")
        .replacing("{entries}", with: "\(topic.entries.count)")
    ]
    if topic.copies > 0 { parts.append(words.copies.replacing("{count}", with: "\(topic.copies)")) }
    if let margin = topic.margin { parts.append(words.margin.replacing("{count}", with: "\(margin)")) }
    parts.append(topic.stability.isStable ? words.stable : words.fragile)
    if let change = topic.change { parts.append(words.change.replacing("{count}", with: signed(change))) }
    return parts.joined(separator: "; ")
  }

  /// With a plus or a proper minus sign.
  private func signed(_ number: Int) -> String {
    number < 0 ? "\u{2212}\(-number)" : number > 0 ? "+\(number)" : "0"
  }

  private func text(of entry: CountedEntry) -> String {
    MarkedText(entry, topic: topic.topic.code).segments.map { segment in
      let text = TextScalars.lines(segment.text).map(MarkupEscaper.escape).joined(separator: "<br>")
      return segment.isMarked ? "<mark>\(text)</mark>" : text
    }
    .joined()
  }
}
