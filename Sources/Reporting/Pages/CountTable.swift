/// Counts of communes as a table of topics and provinces, each in the order in which it was given.
struct CountTable {
  /// By topic, then by province; 0 where no commune named the topic.
  private(set) var counts: [[Int]]

  /// - Throws: ``ReportingError`` where a count names a province or topic that is not listed.
  init(
    _ counts: [CommuneCount], provinces: [ProvinceFigures], topics: [TopicDefinition]
  ) throws(ReportingError) {
    let provincePlaces = Dictionary(uniqueKeysWithValues: provinces.enumerated().map { ($1.code, $0) })
    let topicPlaces = Dictionary(uniqueKeysWithValues: topics.enumerated().map { ($1.code, $0) })
    self.counts = Array(repeating: Array(repeating: 0, count: provinces.count), count: topics.count)
    for count in counts {
      guard let province = provincePlaces[count.province] else {
        throw ReportingError(.unknownProvince(code: count.province))
      }
      guard let topic = topicPlaces[count.topic] else {
        throw ReportingError(.unknownTopic(code: count.topic))
      }
      self.counts[topic][province] += count.communes
    }
  }
}

extension TopicDefinition {
  /// - Throws: ``ReportingError`` where there is no label for the kind.
  func label(for kind: ReportingKind) throws(ReportingError) -> String {
    guard let label = labels[kind] else {
      throw ReportingError(.missingLabel(topic: code, kind: kind.rawValue))
    }
    return label
  }
}
