/// The part of a page that opens from a figure to the entries that were counted.
struct EntriesDisclosure {
  let topic: RankedTopic
  let words: ReportWords

  func write(to page: inout MarkupWriter) {
    page.markup("<details>")
    page.element("summary", summary)
    page.markup("\n<ul>\n")
    for entry in topic.entries {
      page.markup("<li>")
      page.element("b", entry.communeName)
      page.markup(": ")
      for segment in MarkedText(entry, topic: topic.topic.code).segments {
        if segment.isMarked { page.markup("<mark>") }
        page.lines(segment.text)
        if segment.isMarked { page.markup("</mark>") }
      }
      page.markup("</li>\n")
    }
    page.markup("</ul></details>")
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
}
