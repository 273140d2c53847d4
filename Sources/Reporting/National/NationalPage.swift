/// The page `ca-nuoc.html`: for each subject the topics by number of communes, and their shares by province as a
/// heat table.
public struct NationalPage: Sendable {
  private let words: PageWords
  private let layout: PageLayout

  public init(words: PageWords, layout: PageLayout) {
    self.words = words
    self.layout = layout
  }

  /// The whole file; the same figures give the same bytes.
  public func render(_ figures: NationalFigures) -> [UInt8] {
    let title = words.national.title.replacing("{day}", with: figures.day.official)
    return PageWriter.page(title: title, sheet: NationalStyle.sheet(layout)) { page in
      let communes = DecimalText.grouped(figures.communes)
      page.element("p", words.national.introduction.replacing("{communes}", with: communes))
      page.markup("\n")
      PageWriter.contents(
        words, figures.groups.map { ($0.subject.anchor, words.name(of: $0.subject)) }, in: &page)
      for group in figures.groups { section(group, figures, in: &page) }
    }
  }

  private func section(_ group: NationalGroup, _ figures: NationalFigures, in page: inout MarkupWriter) {
    let anchor = group.subject.anchor
    page.markup("<section aria-labelledby=\"\(anchor)\">\n")
    page.element("h2 id=\"\(anchor)\"", words.name(of: group.subject))
    page.markup("\n")
    if !group.topics.isEmpty {
      ranking(group, total: figures.communes, in: &page)
      HeatTable(words: words, group: group, figures: figures).write(to: &page)
    }
    page.element(
      "p class=\"quiet\"",
      words.national.outside.replacing("{nothing}", with: DecimalText.grouped(group.nothing))
        .replacing("{other}", with: DecimalText.grouped(group.other)))
    page.markup("\n</section>\n")
  }

  private func ranking(_ group: NationalGroup, total: Int, in page: inout MarkupWriter) {
    page.markup("<table class=\"rank\">\n")
    page.element("caption", words.national.ranking)
    page.markup("\n<thead>\n<tr>")
    for (column, heading) in words.national.rankingColumns.enumerated() {
      page.element(column == 1 ? "th scope=\"col\"" : "th scope=\"col\" class=\"n\"", heading)
    }
    page.markup("</tr>\n</thead>\n<tbody>\n")
    let most = group.topics.first?.communes ?? 1
    for (index, topic) in group.topics.enumerated() {
      page.markup("<tr><td class=\"n\">\(index + 1)</td><th scope=\"row\">")
      page.text(topic.label)
      let length = DecimalPlaces.text(topic.communes * 1_000 / most, places: 1)
      page.markup(
        """
        <svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">\
        <rect width="\(length)" height="1"/></svg></th>\
        <td class="n">\(DecimalText.grouped(topic.communes))</td>\
        <td class="n">\(Percent.text(count: topic.communes, total: total))</td></tr>

        """)
    }
    page.markup("</tbody>\n</table>\n")
  }
}
