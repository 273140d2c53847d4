/// Distinct communes by province and topic, however many entries each of them sent.
public struct TopicCounts: Hashable, Sendable {
  private var counts: [String: [String: Int]]

  /// Takes figures that were counted elsewhere: province code, then topic code, then distinct communes.
  public init(_ counts: [String: [String: Int]]) {
    self.counts = counts
  }

  /// Counts the entries of one day, body and kind.
  public init(entries: [CountedEntry]) {
    var communes: [String: [String: Set<String>]] = [:]
    for entry in entries {
      for topic in entry.topics {
        communes[entry.province, default: [:]][topic, default: []].insert(entry.commune)
      }
    }
    counts = communes.mapValues { $0.mapValues(\.count) }
  }

  /// Distinct communes of the province that named the topic; 0 where none did.
  public subscript(province: String, topic: String) -> Int {
    counts[province]?[topic] ?? 0
  }
}
