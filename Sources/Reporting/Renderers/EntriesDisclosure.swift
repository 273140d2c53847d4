/// The part of a page that opens from a figure to the entries that were counted.
struct EntriesDisclosure {
  let topic: RankedTopic
  let words: ReportWords

  var html: String {
    let quotes = topic.quotes.map { quote in
      item(quote.communeName, "“\(MarkupEscaper.escape(quote.text))”")
    }
    let entries = topic.entries.map { item($0.communeName, text(of: $0)) }
    return """
      <details><summary>\(MarkupEscaper.escape(summary))</summary>
      \(list(quotes, heading: words.typical))
      \(list(entries, heading: words.all))</details>
      """
  }

  private func list(_ items: [String], heading: String) -> String {
    """
    <p>\(MarkupEscaper.escape(heading))</p>
    <ul>
    \(items.joined(separator: "\n"))
    </ul>
    """
  }

  private func item(_ commune: String, _ html: String) -> String {
    "<li><b>\(MarkupEscaper.escape(commune))</b>: \(html)</li>"
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
    return parts.joined(separator: "; ")
  }

  private func text(of entry: CountedEntry) -> String {
    MarkedText(entry, topic: topic.topic.code).segments.map { segment in
      let text = TextScalars.lines(segment.text).map(MarkupEscaper.escape).joined(separator: "<br>")
      return segment.isMarked ? "<mark>\(text)</mark>" : text
    }
    .joined()
  }
}
