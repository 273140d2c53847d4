/// The part of a page that opens from a figure to the entries that were counted.
struct EntriesDisclosure {
  let topic: RankedTopic
  let words: ReportWords

  func write(to page: inout MarkupWriter) {
    page.markup("<details>")
    page.element("summary", summary)
    page.markup("\n")
    page.element("p", words.typical)
    page.markup("\n<ul>\n")
    for quote in topic.quotes {
      page.markup("<li>")
      page.element("b", quote.communeName)
      page.markup(": ")
      page.text("“\(quote.text)”")
      page.markup("</li>\n")
    }
    page.markup("</ul>\n")
    page.element("p", words.all)
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
    return parts.joined(separator: "; ")
  }
}
