/// The entries of one province, counted.
struct ProvinceTally {
  /// Distinct communes by topic, in the order of the topics.
  let counts: [Int]
  /// The topics (positions) that each commune named, one list a commune, communes by code.
  let topicsByCommune: [[Int]]

  private let entries: [CountedEntry]
  private let entriesByTopic: [[Int]]

  /// - Parameter positions: place of each topic code in the lexicon's order, from 0.
  init(entries: [CountedEntry], positions: [String: Int]) {
    var topicsOf: [String: Set<Int>] = [:]
    var entriesByTopic = [[Int]](repeating: [], count: positions.count)
    for (index, entry) in entries.enumerated() {
      let topics = Set(entry.topics.compactMap { positions[$0] })
      topicsOf[entry.commune, default: []].formUnion(topics)
      for topic in topics { entriesByTopic[topic].append(index) }
    }
    topicsByCommune = topicsOf.sorted { $0.key < $1.key }.map { $0.value.sorted() }
    var counts = [Int](repeating: 0, count: positions.count)
    for topic in topicsByCommune.joined() { counts[topic] += 1 }
    self.counts = counts
    self.entries = entries
    self.entriesByTopic = entriesByTopic
  }

  func entries(of topic: Int) -> [CountedEntry] {
    entriesByTopic[topic].map { entries[$0] }
  }
}
