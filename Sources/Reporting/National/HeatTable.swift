/// The shares of one subject by province and topic, as a table whose cells are coloured by their share.
struct HeatTable {
  let words: PageWords
  let group: NationalGroup
  let figures: NationalFigures

  func write(to page: inout MarkupWriter) {
    let caption = "\(group.subject.anchor)-heat"
    page.markup(
      "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"\(caption)\">\n"
        + "<table class=\"heat\">\n")
    page.element("caption id=\"\(caption)\"", words.national.heat)
    page.markup("\n<thead>\n<tr>")
    for (column, heading) in words.national.provinceColumns.enumerated() {
      page.element(column == 1 ? "th scope=\"col\"" : "th scope=\"col\" class=\"n\"", heading)
    }
    for topic in group.topics {
      page.markup("<th scope=\"col\" class=\"topic\">")
      page.element("span", topic.label)
      page.markup("</th>")
    }
    page.markup("</tr>\n</thead>\n<tbody>\n")
    for (index, province) in figures.provinces.enumerated() {
      page.markup("<tr><td class=\"n\">\(index + 1)</td><th scope=\"row\">")
      page.text(province.name)
      page.markup("</th><td class=\"n\">\(DecimalText.grouped(province.communes))</td>")
      for topic in group.topics {
        if group.hasReported[index] {
          cell(topic.byProvince[index], of: province.communes, in: &page)
        } else {
          page.element("td class=\"h0\"", words.missing)
        }
      }
      page.markup("</tr>\n")
    }
    page.markup("</tbody>\n<tfoot>\n<tr><td></td><th scope=\"row\">")
    page.text(words.national.country)
    page.markup("</th><td class=\"n\">\(DecimalText.grouped(figures.communes))</td>")
    for topic in group.topics { cell(topic.communes, of: figures.communes, in: &page) }
    page.markup("</tr>\n</tfoot>\n</table>\n</div>\n")
    legend(in: &page)
  }

  private func cell(_ count: Int, of total: Int, in page: inout MarkupWriter) {
    let step = HeatScale.step(tenths: Percent.tenths(count: count, total: total))
    page.markup("<td class=\"h\(step)\">\(count == 0 ? "0" : Percent.text(count: count, total: total))</td>")
  }

  private func legend(in page: inout MarkupWriter) {
    page.markup("<p class=\"legend\">")
    page.element("span", words.national.legend)
    for index in HeatScale.steps.indices {
      page.markup(" ")
      page.element("span class=\"h\(index + 1)\"", range(ofStep: index))
    }
    page.markup("</p>\n")
    if group.hasReported.contains(false) {
      page.element("p class=\"quiet\"", words.national.unreported)
      page.markup("\n")
    }
  }

  private func range(ofStep index: Int) -> String {
    let from = String(HeatScale.steps[index].from / 10)
    guard index + 1 < HeatScale.steps.count else {
      return words.national.above.replacing("{number}", with: from)
    }
    let end = String(HeatScale.steps[index + 1].from / 10)
    return index == 0
      ? words.national.below.replacing("{number}", with: end)
      : words.national.between.replacing("{from}", with: from).replacing("{to}", with: end)
  }
}
