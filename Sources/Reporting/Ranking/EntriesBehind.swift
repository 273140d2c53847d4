/// The entries behind one figure, and what can be said of them.
struct EntriesBehind {
  /// By commune code, then by text.
  let entries: [CountedEntry]
  private let topic: String

  init(topic: String, entries: [CountedEntry]) {
    self.topic = topic
    self.entries = entries.sorted { left, right in
      if left.commune != right.commune { return left.commune < right.commune }
      return left.text.unicodeScalars.lexicographicallyPrecedes(right.text.unicodeScalars)
    }
  }

  /// How many entries repeat an earlier one word for word.
  var copies: Int { entries.count - Set(entries.map(\.copyKey)).count }

  /// The three things that most communes named, most named first, ties by spelling. What the label says
  /// already is left out.
  func named(besides label: String) -> [NamedObject] {
    var communes: [String: Set<String>] = [:]
    for entry in entries {
      for mark in entry.marks where mark.topic == topic {
        if let object = mark.object { communes[object, default: []].insert(entry.commune) }
      }
    }
    let said = label.lowercased()
    return
      communes
      .filter { !said.contains($0.key.lowercased()) }
      .map { NamedObject(object: $0.key, communes: $0.value.count) }
      .sorted { left, right in
        if left.communes != right.communes { return left.communes > right.communes }
        return left.object.unicodeScalars.lexicographicallyPrecedes(right.object.unicodeScalars)
      }
      .prefix(3).map { $0 }
  }

  /// Up to three entries with different texts: first what most communes sent word for word, then what is
  /// nearest to the middle length, then by commune code.
  func quotes() -> [CountedEntry] {
    let lengths = entries.map { $0.text.unicodeScalars.count }.sorted()
    guard !lengths.isEmpty else { return [] }
    let median = lengths[lengths.count / 2]
    let groups = Dictionary(grouping: entries, by: \.copyKey)
    return
      groups.values
      .map { group in
        let first = group[0]
        return (
          entry: first, senders: Set(group.map(\.commune)).count,
          distance: abs(first.text.unicodeScalars.count - median)
        )
      }
      .sorted { left, right in
        if left.senders != right.senders { return left.senders > right.senders }
        if left.distance != right.distance { return left.distance < right.distance }
        if left.entry.commune != right.entry.commune { return left.entry.commune < right.entry.commune }
        return left.entry.text.unicodeScalars.lexicographicallyPrecedes(right.entry.text.unicodeScalars)
      }
      .prefix(3).map(\.entry)
  }
}
