/// The figures of a chart, a row a topic; the topics that are drawn carry the number and the stroke of their line.
struct TrendTable {
  let words: PageWords
  let days: [CalendarDay]
  let series: [TrendSeries]
  let title: String
  let anchor: String

  func write(to page: inout MarkupWriter) {
    let caption = "\(anchor)-c"
    page.markup(
      "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"\(caption)\">\n"
        + "<table class=\"days\">\n")
    page.element("caption id=\"\(caption)\"", title)
    page.markup("\n<thead>\n<tr>")
    page.element("th scope=\"col\"", words.trends.topic)
    for day in days { page.markup("<th scope=\"col\" class=\"n\">\(day.short)</th>") }
    page.element("th scope=\"col\" class=\"n change\"", words.trends.change)
    page.markup("</tr>\n</thead>\n<tbody>\n")
    for (index, series) in series.enumerated() {
      page.markup("<tr><th scope=\"row\">")
      if index < TrendSeries.drawn {
        page.markup(
          "<svg class=\"key\" viewBox=\"0 0 26 8\" aria-hidden=\"true\"><path class=\"l\(index + 1)\" "
            + "d=\"M1 4H25\"/></svg>")
      }
      page.text("\(index + 1). \(series.label)")
      page.markup("</th>")
      for count in series.counts { figure(count.map(DecimalText.grouped), in: &page) }
      figure(series.change.map(DecimalText.signed), in: &page)
      page.markup("</tr>\n")
    }
    page.markup("</tbody>\n</table>\n</div>\n")
  }

  private func figure(_ text: String?, in page: inout MarkupWriter) {
    page.markup("<td class=\"n\">\(text ?? words.missing)</td>")
  }
}
