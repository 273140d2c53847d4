/// The days side by side: subject by subject, in how many communes each topic was named, nationwide and province
/// by province.
public struct TrendFigures: Hashable, Sendable {
  /// The figures of one day.
  public struct Day: Sendable {
    public let day: CalendarDay
    public let counts: [FigureSubject: [CommuneCount]]

    public init(day: CalendarDay, counts: [FigureSubject: [CommuneCount]]) {
      self.day = day
      self.counts = counts
    }
  }

  /// Oldest first.
  public let days: [CalendarDay]
  /// The subjects of which anything was sent on any day, in the order given.
  public let groups: [TrendGroup]

  /// - Parameters:
  ///   - days: oldest first.
  ///   - provinces: all provinces, in any order.
  ///   - topics: all topics, in the lexicon's order.
  /// - Throws: ``ReportingError`` where a figure names a province or topic that is not listed, or a topic has
  ///   no label for a kind.
  public init(
    days: [Day], subjects: [FigureSubject], provinces: [ProvinceFigures], topics: [TopicDefinition]
  ) throws(ReportingError) {
    self.days = days.map(\.day)
    let provinces = provinces.sorted { $0.number < $1.number }
    var groups: [TrendGroup] = []
    for subject in subjects {
      var tables: [CountTable] = []
      for day in days {
        tables.append(
          try CountTable(day.counts[subject] ?? [], provinces: provinces, topics: topics))
      }
      let group = try TrendGroup(subject: subject, tables: tables, provinces: provinces, topics: topics)
      if !group.country.isEmpty { groups.append(group) }
    }
    self.groups = groups
  }

  /// The provinces that any subject has figures of, in the report's order.
  var provinces: [ProvinceFigures] {
    Set(groups.flatMap { $0.provinces.map(\.province) }).sorted { $0.number < $1.number }
  }
}

/// The figures of one subject.
public struct TrendGroup: Hashable, Sendable {
  /// The figures of one province; without provinces that named nothing on any day.
  public struct Province: Hashable, Sendable {
    public let province: ProvinceFigures
    public let series: [TrendSeries]
  }

  public let subject: FigureSubject
  /// Most named first; every topic that was named.
  public let country: [TrendSeries]
  public let provinces: [Province]

  init(
    subject: FigureSubject, tables: [CountTable], provinces: [ProvinceFigures], topics: [TopicDefinition]
  ) throws(ReportingError) {
    var labels: [String] = []
    for topic in topics { labels.append(try topic.label(for: subject.kind)) }
    let places = Array(provinces.indices)

    /// The topics by their sum over all days and the provinces at `places`.
    func series(over places: [Int], atMost limit: Int) -> [TrendSeries] {
      let hasReported = tables.map { table in
        table.counts.contains { byProvince in places.contains { byProvince[$0] > 0 } }
      }
      let all = topics.indices.filter { topics[$0].role == .topic }.map { topic in
        tables.map { table in places.reduce(0) { $0 + table.counts[topic][$1] } }
      }
      return zip(topics.indices.filter { topics[$0].role == .topic }, all)
        .map { (topic: $0, counts: $1, sum: $1.reduce(0, +)) }
        .filter { $0.sum > 0 }
        // Swift's sort is stable, so ties stay in the lexicon's order.
        .sorted { $0.sum > $1.sum }
        .prefix(limit)
        .map { item in
          TrendSeries(
            label: labels[item.topic], counts: zip(item.counts, hasReported).map { $1 ? $0 : nil })
        }
    }
    self.subject = subject
    country = series(over: places, atMost: topics.count)
    self.provinces = places.compactMap { place in
      let series = series(over: [place], atMost: TrendSeries.drawn)
      return series.isEmpty ? nil : Province(province: provinces[place], series: series)
    }
  }
}

/// One topic over the days.
public struct TrendSeries: Hashable, Sendable {
  /// How many series a chart draws; more lines cannot be told apart.
  public static let drawn = 5

  /// The official wording for the kind of the subject.
  public let label: String
  /// Distinct communes day by day; nil where none of them sent anything that day.
  public let counts: [Int?]

  /// Change from the first day with a figure to the last; nil where there are not two.
  public var change: Int? {
    let known = counts.compactMap(\.self)
    guard known.count > 1, let first = known.first, let last = known.last else { return nil }
    return last - first
  }
}
