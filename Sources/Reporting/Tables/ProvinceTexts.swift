/// What the provinces' own offices wrote on one day: appendices 22 to 25.
public struct ProvinceTexts: Hashable, Sendable {
  /// A text as it is to be printed.
  public struct Text: Hashable, Sendable {
    /// Code of the province.
    let province: String
    /// The office that wrote it, "Tỉnh ủy An Giang".
    let unit: String
    /// In NFC and trimmed, otherwise as it came.
    let text: String
    /// Codes of its topics.
    let topics: [String]

    public init(province: String, unit: String, text: String, topics: [String]) {
      self.province = province
      self.unit = unit
      self.text = text
      self.topics = topics
    }
  }

  /// One printed row.
  public struct Row: Hashable, Sendable {
    /// From 1 over the provinces that wrote; the texts of one province share it.
    public let number: Int
    public let unit: String
    public let province: ProvinceFigures
    public let text: String
    /// Codes of its topics.
    public let topics: [String]
    /// The official wordings of its topics, in their order.
    public let topicLabels: [String]
  }

  /// Provinces that wrote, however many texts.
  public let reported: Int
  /// Provinces in all.
  public let of: Int
  /// In the report's order of provinces, then as given.
  public let rows: [Row]

  /// - Parameter labels: the official wordings of topics, by code; a topic without one is shown by its code.
  /// - Throws: ``ReportingError`` where a text names an unlisted province.
  public init(
    _ texts: [Text], provinces: [ProvinceFigures], labels: [String: String]
  ) throws(ReportingError) {
    let known = Set(provinces.map(\.code))
    if let stray = texts.first(where: { !known.contains($0.province) }) {
      throw ReportingError(.unknownProvince(code: stray.province))
    }
    let byProvince = Dictionary(grouping: texts, by: \.province)
    let writers = provinces.filter { byProvince[$0.code] != nil }.sorted { $0.number < $1.number }
    reported = writers.count
    of = provinces.count
    rows = writers.enumerated().flatMap { index, province in
      (byProvince[province.code] ?? []).map {
        Row(
          number: index + 1, unit: $0.unit, province: province, text: $0.text, topics: $0.topics,
          topicLabels: $0.topics.map { labels[$0] ?? $0 })
      }
    }
  }
}
