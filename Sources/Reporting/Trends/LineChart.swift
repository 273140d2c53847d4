/// A line chart in SVG. Lines are told apart by colour, by dashes and by the number at their end, which is the
/// number of their row in the table below the chart.
struct LineChart {
  /// Of the drawing, in its own units.
  private enum Size {
    static let width = 640
    static let height = 240
    static let left = 46
    static let right = 26
    static let top = 12
    static let bottom = 30
    /// Between the numbers at the ends of two lines.
    static let labelDistance = 17
    /// Of a day's name, with the space to the next.
    static let dayWidth = 46
  }

  let days: [CalendarDay]
  let series: [TrendSeries]
  /// What a chart says to those who do not see it.
  let title: String
  let description: String
  /// Unique on the page.
  let anchor: String

  private var scale: ChartScale {
    ChartScale(greatest: series.flatMap(\.counts).compactMap(\.self).max() ?? 1)
  }

  func write(to page: inout MarkupWriter) {
    let scale = scale
    page.markup(
      """
      <svg class="chart" viewBox="0 0 \(Size.width) \(Size.height)" role="img" \
      aria-labelledby="\(anchor)-t \(anchor)-d">

      """)
    page.element("title id=\"\(anchor)-t\"", title)
    page.element("desc id=\"\(anchor)-d\"", description)
    page.markup("\n")
    grid(scale, in: &page)
    for (index, series) in series.enumerated() { line(series, number: index + 1, scale, in: &page) }
    ends(scale, in: &page)
    page.markup("</svg>\n")
  }

  // MARK: - Places

  private func x(_ day: Int) -> Int {
    Size.left + day * (Size.width - Size.left - Size.right) / max(1, days.count - 1)
  }

  /// In tenths of a unit.
  private func y(_ count: Int, _ scale: ChartScale) -> Int {
    let height = (Size.height - Size.top - Size.bottom) * 10
    return Size.top * 10 + height - height * count / scale.top
  }

  // MARK: - Parts

  private func grid(_ scale: ChartScale, in page: inout MarkupWriter) {
    page.markup("<g class=\"grid\" aria-hidden=\"true\">\n")
    for step in 0...scale.steps {
      let height = DecimalPlaces.text(y(step * scale.step, scale), places: 1)
      page.markup(
        """
        <path d="M\(Size.left) \(height)H\(Size.width - Size.right)"/>\
        <text x="\(Size.left - 6)" y="\(height)" dy="4" text-anchor="end">\
        \(DecimalText.grouped(step * scale.step))</text>

        """)
    }
    let every = (days.count * Size.dayWidth + Size.width - 1) / (Size.width - Size.left)
    // Counted back from the last day, which is the one that is asked for.
    for day in days.indices where (days.count - 1 - day) % max(1, every) == 0 {
      page.markup(
        "<text x=\"\(x(day))\" y=\"\(Size.height - 10)\" text-anchor=\"middle\">\(days[day].short)</text>\n")
    }
    page.markup("</g>\n")
  }

  /// One path, broken where days are missing; a day between two missing ones is a dot.
  private func line(
    _ series: TrendSeries, number: Int, _ scale: ChartScale, in page: inout MarkupWriter
  ) {
    var path = ""
    var isDrawing = false
    for (day, count) in series.counts.enumerated() {
      guard let count else {
        isDrawing = false
        continue
      }
      let height = DecimalPlaces.text(y(count, scale), places: 1)
      path += "\(isDrawing ? "L" : "M")\(x(day)) \(height)"
      let isAlone = !isDrawing && (day + 1 == days.count || series.counts[day + 1] == nil)
      if isAlone { path += "h.1" }
      isDrawing = true
    }
    page.markup("<path class=\"l\(number)\" d=\"\(path)\"/>\n")
  }

  /// The numbers at the ends of the lines, moved apart where they would cover one another.
  private func ends(_ scale: ChartScale, in page: inout MarkupWriter) {
    var ends: [(number: Int, place: Int)] = []
    for (index, series) in series.enumerated() {
      guard let last = series.counts.last ?? nil else { continue }
      ends.append((index + 1, y(last, scale)))
    }
    ends.sort { $0.place < $1.place }
    for index in ends.indices.dropFirst() {
      ends[index].place = max(ends[index].place, ends[index - 1].place + Size.labelDistance * 10)
    }
    // Those that were moved below the axis push the others up again.
    var floor = (Size.height - Size.bottom) * 10
    for index in ends.indices.reversed() {
      ends[index].place = min(ends[index].place, floor)
      floor = ends[index].place - Size.labelDistance * 10
    }
    for end in ends {
      page.markup(
        """
        <text class="e\(end.number)" x="\(Size.width - Size.right + 8)" \
        y="\(DecimalPlaces.text(max(0, end.place), places: 1))" dy="4" aria-hidden="true">\(end.number)</text>

        """)
    }
  }
}

extension CalendarDay {
  /// "22/9", where the year is said elsewhere; "05/02" by the rule of ``official``.
  var short: String { String(official.dropLast(5)) }
}
