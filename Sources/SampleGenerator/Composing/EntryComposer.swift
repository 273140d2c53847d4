import Submissions

/// Writes an entry that says given topics, in clean spelling.
struct EntryComposer {
  let library: WordingLibrary

  fileprivate struct Part {
    let text: String
    let form: Wording.Form
    let topics: [String]
  }

  func compose(
    _ topics: [String], _ kind: EntryKind, _ speaker: Slots.Speaker, _ random: inout SplitMix64
  ) -> String {
    guard topics.count > 1 else {
      return part(topics, kind, speaker, forms: nil, &random).text
    }
    let layout = random.pick(weighted: Layout.weighted)
    let groups = group(topics, kind, speaker, &random)
    if groups.count == 1 { return part(groups[0], kind, speaker, forms: nil, &random).text }
    let parts = groups.map { part($0, kind, speaker, forms: layout.forms, &random) }
    return arrange(parts, layout, kind, speaker, &random)
  }

  /// Puts topics together that one wording can say, most of the time.
  private func group(
    _ topics: [String], _ kind: EntryKind, _ speaker: Slots.Speaker, _ random: inout SplitMix64
  ) -> [[String]] {
    var rest = Set(topics)
    var groups: [[String]] = []
    for combination in library.combinations where rest.isSuperset(of: combination) {
      let wordings = library.wordings(combination, kind, speaker.body, speaker.province.region)
      guard !wordings.isEmpty, random.chance(perMille: 500) else { continue }
      groups.append(combination)
      rest.subtract(combination)
    }
    return random.shuffled(groups + rest.sorted().map { [$0] })
  }

  private func part(
    _ topics: [String], _ kind: EntryKind, _ speaker: Slots.Speaker, forms: Set<Wording.Form>?,
    _ random: inout SplitMix64
  ) -> Part {
    let all = library.wordings(topics, kind, speaker.body, speaker.province.region)
    let wanted = forms ?? [random.pick(weighted: Self.singleForms)]
    let fitting = all.filter { wanted.contains($0.form) }
    guard let wording = random.pick(fitting.isEmpty ? all : fitting) else {
      preconditionFailure("no wording for \(topics) \(kind) of \(speaker.body)")
    }
    return Part(
      text: library.slots.fill(wording.text, speaker, &random), form: wording.form, topics: topics)
  }

  private static let singleForms: [(choice: Wording.Form, weight: Int)] = [
    (.terse, 42), (.sentence, 34), (.story, 10), (.spoken, 14),
  ]

  private func arrange(
    _ parts: [Part], _ layout: Layout, _ kind: EntryKind, _ speaker: Slots.Speaker,
    _ random: inout SplitMix64
  ) -> String {
    // Money stands last in a row of nouns, or it would read as money for what follows.
    let isRow = layout == .commas || layout == .semicolons
    let ordered = isRow ? parts.filter { !$0.isMoney } + parts.filter(\.isMoney) : parts
    let text = layout.join(ordered.map(\.text), &random)
    func filled(_ template: String) -> String { library.slots.fill(template, speaker, &random) }
    let around = library.surroundings
    switch layout {
    case .bullets, .numbered:
      guard random.chance(perMille: 300) else { return text }
      return filled(around.opening(kind, speaker.body, &random)) + "\n" + text
    case .sentences:
      if kind == .blocker, random.chance(perMille: 80) {
        return filled(around.settledMatter(speaker.body, &random)) + " Tuy nhiên, " + text.loweringFirst()
      }
      guard random.chance(perMille: 50) else { return text }
      return text + " " + filled(around.closing(speaker.body, &random))
    case .commas, .semicolons, .numberedInline: return text
    }
  }
}

extension EntryComposer.Part {
  fileprivate var isMoney: Bool { topics.contains("kinh-phi/thieu") }
}
