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
  ///   - previous: the counts of the day before, if they are to be compared.
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
      let rows = try rows(of: province, tally: tally, previous: previous)
      if rows.isEmpty { continue }
      rankings.append(ProvinceRanking(number: rankings.count + 1, province: province, rows: rows))
    }
    return rankings
  }

  private func rows(
    of province: ProvinceFigures, tally: ProvinceTally, previous: TopicCounts?
  ) throws -> [RankedTopic] {
    let ranked = order.ranked(tally.counts)
    let printed = order.printed(tally.counts)
    let stabilities = RankStability.measure(
      printed, order: order, communes: tally.topicsByCommune, total: province.communes)

    return try printed.enumerated().map { place, position in
      let topic = topics[position]
      guard let label = topic.labels[kind] else {
        throw ReportingError(.missingLabel(topic: topic.code, kind: kind.rawValue))
      }
      let count = tally.counts[position]
      let next = place + 1 < ranked.count ? tally.counts[ranked[place + 1]] : 0
      let behind = EntriesBehind(topic: topic.code, entries: tally.entries(of: position))
      return RankedTopic(
        rank: place + 1, topic: topic, label: label, count: count, total: province.communes,
        entries: behind.entries, copies: behind.copies,
        margin: topic.role == .nothing ? nil : count - next,
        stability: stabilities[place],
        named: behind.named(besides: label), quotes: behind.quotes(),
        change: previous.map { count - $0[province.code, topic.code] })
    }
  }
}
