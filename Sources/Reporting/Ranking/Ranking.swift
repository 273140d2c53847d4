/// Ranks the topics of one day, body and kind, province by province.
///
/// A pure function of its figures: the same entries in any order give the same rows.
public struct Ranking: Sendable {
  private let provinces: [ProvinceFigures]
  private let topics: [TopicDefinition]
  private let kind: ReportingKind
  private let order: TopicOrder

  /// - Parameters:
  ///   - provinces: all provinces, in any order.
  ///   - topics: all topics, in the lexicon's order.
  ///   - kind: which of a topic's labels is printed.
  ///   - top: how many topics a province gets at most.
  public init(provinces: [ProvinceFigures], topics: [TopicDefinition], kind: ReportingKind, top: Int) {
    self.provinces = provinces.sorted { $0.number < $1.number }
    self.topics = topics
    self.kind = kind
    order = TopicOrder(topics: topics, top: top)
  }

  /// The provinces that have rows, in the report's order.
  ///
  /// - Parameters:
  ///   - entries: the communes' entries of one day, body and kind.
  ///   - previous: the counts of an earlier day, if they are to be compared.
  /// - Throws: ``ReportingError`` where an entry names a province or topic that is not listed, or a ranked topic
  ///   has no label for the kind.
  public func rank(_ entries: [CountedEntry], previous: TopicCounts? = nil) throws -> [ProvinceRanking] {
    let known = Set(provinces.map(\.code))
    let positions = Dictionary(uniqueKeysWithValues: topics.enumerated().map { ($1.code, $0) })
    var byProvince: [String: [CountedEntry]] = [:]
    for entry in entries {
      guard known.contains(entry.province) else {
        throw ReportingError(.unknownProvince(code: entry.province))
      }
      if let topic = entry.topics.first(where: { positions[$0] == nil }) {
        throw ReportingError(.unknownTopic(code: topic))
      }
      byProvince[entry.province, default: []].append(entry)
    }

    var rankings: [ProvinceRanking] = []
    for province in provinces {
      guard let entries = byProvince[province.code] else { continue }
      let tally = ProvinceTally(entries: entries, positions: positions)
      let earlier = previous.map { previous in
        EarlierTable(topics.map { previous[province.code, $0.code] }, order: order)
      }
      let printed = order.printed(tally.counts)
      if printed.isEmpty { continue }
      rankings.append(
        ProvinceRanking(
          number: rankings.count + 1, province: province,
          rows: try rows(printed, of: province, tally: tally, earlier: earlier),
          gone: try gone(besides: printed, tally: tally, earlier: earlier)))
    }
    return rankings
  }

  /// The codes of the topics that a province's table prints by bare counts, best first.
  ///
  /// - Parameter province: its code.
  public func printed(_ counts: TopicCounts, province: String) -> [String] {
    order.printed(topics.map { counts[province, $0.code] }).map { topics[$0].code }
  }

  private func rows(
    _ printed: [Int], of province: ProvinceFigures, tally: ProvinceTally, earlier: EarlierTable?
  ) throws -> [RankedTopic] {
    let ranked = order.ranked(tally.counts)
    let stabilities = RankStability.measure(
      printed, order: order, communes: tally.topicsByCommune, total: province.communes)

    return try printed.enumerated().map { place, position in
      let topic = topics[position]
      let label = try label(of: topic)
      let count = tally.counts[position]
      let next = place + 1 < ranked.count ? tally.counts[ranked[place + 1]] : 0
      let behind = EntriesBehind(topic: topic.code, entries: tally.entries(of: position))
      return RankedTopic(
        rank: place + 1, topic: topic, label: label, count: count, total: province.communes,
        entries: behind.entries, copies: behind.copies,
        margin: topic.role == .nothing ? nil : count - next,
        stability: stabilities[place],
        named: behind.named(besides: label), quotes: behind.quotes(), earlier: earlier?.row(of: position))
    }
  }

  private func gone(
    besides printed: [Int], tally: ProvinceTally, earlier: EarlierTable?
  ) throws -> [GoneTopic] {
    guard let earlier else { return [] }
    return try earlier.printed.enumerated().filter { !printed.contains($0.element) }.map { place, position in
      GoneTopic(
        topic: topics[position], label: try label(of: topics[position]), earlierRank: place + 1,
        earlierCount: earlier.counts[position], count: tally.counts[position])
    }
  }

  private func label(of topic: TopicDefinition) throws -> String {
    guard let label = topic.labels[kind] else {
      throw ReportingError(.missingLabel(topic: topic.code, kind: kind.rawValue))
    }
    return label
  }
}

/// A province's table of an earlier day, on bare counts.
private struct EarlierTable {
  /// In the order of the topics.
  let counts: [Int]
  /// Positions of the topics that were printed, best first.
  let printed: [Int]

  init(_ counts: [Int], order: TopicOrder) {
    self.counts = counts
    printed = order.printed(counts)
  }

  func row(of position: Int) -> EarlierRow {
    EarlierRow(count: counts[position], rank: printed.firstIndex(of: position).map { $0 + 1 })
  }
}
