/// The rule by which topics are ranked, on bare counts: by count, falling; ties in the lexicon's order; `khac`
/// never; `khong-co` last, and only where fewer than the wanted number of topics is left.
struct TopicOrder: Sendable {
  private let rankable: [Int]
  private let nothing: Int?
  private let top: Int
  /// How many topics the lexicon lists, `khong-co` and `khac` among them.
  let topicCount: Int

  init(topics: [TopicDefinition], top: Int) {
    rankable = topics.indices.filter { topics[$0].role == .topic }
    nothing = topics.firstIndex { $0.role == .nothing }
    self.top = top
    topicCount = topics.count
  }

  /// All topics that were named, without `khong-co` and `khac`, best first. `counts` stands in the order of
  /// the topics.
  func ranked(_ counts: [Int]) -> [Int] {
    rankable.filter { counts[$0] > 0 }
      .sorted { (counts[$1], $0) < (counts[$0], $1) }
  }

  /// The topics that a table prints.
  func printed(_ counts: [Int]) -> [Int] {
    var chosen = Array(ranked(counts).prefix(top))
    if chosen.count < top, let nothing, counts[nothing] > 0 { chosen.append(nothing) }
    return chosen
  }
}
