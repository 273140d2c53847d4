/// One day in the whole country: subject by subject, in how many communes each topic was named, nationwide and
/// province by province.
public struct NationalFigures: Hashable, Sendable {
  public let day: CalendarDay
  /// All provinces, in the report's order.
  public let provinces: [ProvinceFigures]
  /// The subjects of which anything was sent, in the order given.
  public let groups: [NationalGroup]

  /// - Parameters:
  ///   - provinces: all provinces, in any order.
  ///   - topics: all topics, in the lexicon's order.
  ///   - counts: the figures of each subject.
  /// - Throws: ``ReportingError`` where a figure names a province or topic that is not listed, or a topic has
  ///   no label for a kind.
  public init(
    day: CalendarDay, provinces: [ProvinceFigures], topics: [TopicDefinition],
    counts: [(subject: FigureSubject, counts: [CommuneCount])]
  ) throws(ReportingError) {
    self.day = day
    self.provinces = provinces.sorted { $0.number < $1.number }
    var groups: [NationalGroup] = []
    for (subject, counts) in counts where !counts.isEmpty {
      groups.append(
        try NationalGroup(subject: subject, counts: counts, provinces: self.provinces, topics: topics))
    }
    self.groups = groups
  }

  /// Communes of the whole country, whether or not they reported.
  public var communes: Int { provinces.reduce(0) { $0 + $1.communes } }
}

/// The figures of one subject.
public struct NationalGroup: Hashable, Sendable {
  /// A topic that was named, with the communes that named it.
  public struct Topic: Hashable, Sendable {
    public let code: String
    /// The official wording for the kind of the subject.
    public let label: String
    /// Distinct communes of the whole country.
    public let communes: Int
    /// Distinct communes of each province, in the order of the provinces.
    public let byProvince: [Int]
  }

  public let subject: FigureSubject
  /// Most named first, ties in the lexicon's order; without `khong-co` and `khac`.
  public let topics: [Topic]
  /// Communes that say there is nothing.
  public let nothing: Int
  /// Communes that say something outside the scheme.
  public let other: Int
  /// Whether any commune of a province sent anything, in the order of the provinces.
  public let hasReported: [Bool]

  init(
    subject: FigureSubject, counts: [CommuneCount], provinces: [ProvinceFigures], topics: [TopicDefinition]
  ) throws(ReportingError) {
    let table = try CountTable(counts, provinces: provinces, topics: topics)
    var named: [Topic] = []
    var byRole: [TopicDefinition.Role: Int] = [:]
    for (index, topic) in topics.enumerated() {
      let byProvince = table.counts[index]
      let communes = byProvince.reduce(0, +)
      byRole[topic.role, default: 0] += communes
      if communes == 0 || topic.role != .topic { continue }
      named.append(
        Topic(
          code: topic.code, label: try topic.label(for: subject.kind), communes: communes,
          byProvince: byProvince))
    }
    self.subject = subject
    // Swift's sort is stable, so ties stay in the lexicon's order.
    self.topics = named.sorted { $0.communes > $1.communes }
    nothing = byRole[.nothing] ?? 0
    other = byRole[.other] ?? 0
    hasReported = provinces.indices.map { province in table.counts.contains { $0[province] > 0 } }
  }
}
