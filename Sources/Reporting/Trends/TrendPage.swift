/// The page `xu-huong.html`: line charts with their figures below, for each subject in the whole country and, to
/// be opened, in each province.
public struct TrendPage: Sendable {
  private let words: PageWords
  private let layout: PageLayout

  public init(words: PageWords, layout: PageLayout) {
    self.words = words
    self.layout = layout
  }

  /// The whole file; the same figures give the same bytes.
  ///
  /// - Precondition: there is at least one day.
  public func render(_ figures: TrendFigures) -> [UInt8] {
    PageWriter.page(title: words.title(of: figures), sheet: TrendStyle.sheet(layout)) { page in
      page.element("p", words.trends.introduction)
      page.markup("\n")
      let provincesAnchor = "tinh"
      PageWriter.contents(
        words,
        figures.groups.map { ($0.subject.anchor, words.name(of: $0.subject)) }
          + [(provincesAnchor, words.trends.provinces)], in: &page)
      for group in figures.groups {
        let anchor = group.subject.anchor
        page.markup("<section aria-labelledby=\"\(anchor)\">\n")
        page.element("h2 id=\"\(anchor)\"", words.name(of: group.subject))
        page.markup("\n")
        part(
          group.country, of: group.subject, place: words.trends.country, anchor: "\(anchor)-0", figures,
          in: &page)
        page.markup("</section>\n")
      }
      provinces(figures, anchor: provincesAnchor, in: &page)
    }
  }

  private func provinces(_ figures: TrendFigures, anchor: String, in page: inout MarkupWriter) {
    page.markup("<section aria-labelledby=\"\(anchor)\">\n")
    page.element("h2 id=\"\(anchor)\"", words.trends.provinces)
    page.markup("\n")
    for province in figures.provinces {
      page.markup("<details>")
      page.element("summary", province.name)
      page.markup("\n")
      for group in figures.groups {
        guard let part = group.provinces.first(where: { $0.province == province }) else { continue }
        page.element("h4", words.name(of: group.subject))
        page.markup("\n")
        self.part(
          part.series, of: group.subject, place: province.name,
          anchor: "\(group.subject.anchor)-\(province.number)", figures, in: &page)
      }
      page.markup("</details>\n")
    }
    page.markup("</section>\n")
  }

  /// A chart and its figures.
  private func part(
    _ series: [TrendSeries], of subject: FigureSubject, place: String, anchor: String,
    _ figures: TrendFigures, in page: inout MarkupWriter
  ) {
    let title = words.chartTitle(subject, place: place)
    let drawn = Array(series.prefix(TrendSeries.drawn))
    LineChart(
      days: figures.days, series: drawn, title: title,
      description: drawn.map(words.description).joined(separator: "; "), anchor: anchor
    ).write(to: &page)
    TrendTable(words: words, days: figures.days, series: series, title: title, anchor: anchor)
      .write(to: &page)
  }
}

extension PageWords {
  func title(of figures: TrendFigures) -> String {
    trends.title.replacing("{first}", with: figures.days[0].official)
      .replacing("{last}", with: figures.days[figures.days.count - 1].official)
  }

  func chartTitle(_ subject: FigureSubject, place: String) -> String {
    trends.chart.replacing("{subject}", with: name(of: subject)).replacing("{place}", with: place)
  }

  /// What a line says, for those who do not see it.
  func description(of series: TrendSeries) -> String {
    let known = series.counts.compactMap(\.self)
    return trends.line.replacing("{topic}", with: series.label)
      .replacing("{first}", with: known.first.map(DecimalText.grouped) ?? missing)
      .replacing("{last}", with: known.last.map(DecimalText.grouped) ?? missing)
  }
}
