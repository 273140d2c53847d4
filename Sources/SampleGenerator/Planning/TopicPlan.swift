import Submissions

/// What each commune of a province answers to one question.
struct TopicPlan {
  enum Answer: Equatable {
    /// Topics of the codebook, sorted; `khong-co` and `khac` stand alone.
    case topics([String])
    case silence
  }

  /// One for each commune, in the order of the units.
  let answers: [Answer]

  /// Topics below the leading ones: how many a province has, and how high they may reach.
  private static let minorTopics = 7
  private static let minorPerCent = 60

  /// - Parameter topics: the single topics that there are wordings for, `khong-co` and `khac` left out.
  init(
    province: Units.Province, question: Question, shares: TopicShares, topics: [String],
    random: inout SplitMix64
  ) {
    let communes = Array(province.communes.indices)
    var named = Array(repeating: Set<String>(), count: communes.count)
    let leading = shares.leading(province.code, question)
    for share in leading where share.topic != "khac" {
      for commune in random.shuffled(communes).prefix(share.communes) { named[commune].insert(share.topic) }
    }
    let ceiling = (leading.map(\.communes).min() ?? communes.count / 10) * Self.minorPerCent / 100
    let minor = Self.minor(
      topics.filter { topic in !leading.contains { $0.topic == topic } }, question, shares, &random)
    for topic in minor {
      let count = 1 + random.below(max(1, ceiling))
      for commune in random.shuffled(communes).prefix(count) { named[commune].insert(topic) }
    }
    let elsewhere = leading.first { $0.topic == "khac" }?.communes ?? 0
    let others = Set(random.shuffled(communes.filter { named[$0].isEmpty }).prefix(elsewhere))
    answers = communes.map { commune in
      if !named[commune].isEmpty { return .topics(named[commune].sorted()) }
      if others.contains(commune) { return .topics(["khac"]) }
      return Self.withoutTopic(question, &random)
    }
  }

  private static func minor(
    _ candidates: [String], _ question: Question, _ shares: TopicShares, _ random: inout SplitMix64
  ) -> [String] {
    var weighted = candidates.filter { question.body.canName($0) }
      .map { (choice: $0, weight: 1 + 2 * shares.provincesNaming($0, question)) }
    var result: [String] = []
    while result.count < minorTopics, !weighted.isEmpty {
      let topic = random.pick(weighted: weighted)
      result.append(topic)
      weighted.removeAll { $0.choice == topic }
    }
    return result
  }

  private static func withoutTopic(_ question: Question, _ random: inout SplitMix64) -> Answer {
    // Service centres are asked for blockers only; few write suggestions all the same.
    if question.appendix == nil { return random.chance(perMille: 100) ? .topics(["khong-co"]) : .silence }
    return random.pick(weighted: [
      (.topics(["khong-co"]), 54), (.topics(["khac"]), 5), (.silence, 41),
    ])
  }
}

extension Body {
  /// Whether the topic is plausible for the body: only a council speaks of its oversight, and only those who
  /// handle citizens' papers speak of the software for them.
  fileprivate func canName(_ topic: String) -> Bool {
    switch topic {
    case "the-che/giam-sat": self == .peoplesCouncil
    case "phan-mem/ho-tich", "phan-mem/dich-vu-cong", "phan-mem/mot-cua":
      self == .serviceCentre || self == .peoplesCommittee
    default: true
    }
  }
}
