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

  /// Up to three entries that say different things, letter case and punctuation aside: first what most
  /// communes sent word for word, long texts behind short ones, then what is nearest to the middle length,
  /// then by commune code.
  func quotes() -> [TypicalQuote] {
    let lengths = entries.map { $0.text.unicodeScalars.count }
    guard !lengths.isEmpty else { return [] }
    let median = lengths.sorted()[lengths.count / 2]
    let candidates = Dictionary(grouping: entries.indices, by: { entries[$0].copyKey }).values
      .map { places in
        let group = places.map { entries[$0] }
        let length = lengths[places[0]]
        return (
          entry: group[0], senders: Set(group.map(\.commune)).count,
          isLong: length > TypicalQuote.limit ? 1 : 0, distance: abs(length - median)
        )
      }
      .sorted { left, right in
        let order = (right.senders, left.isLong, left.distance, left.entry.commune)
        let reverse = (left.senders, right.isLong, right.distance, right.entry.commune)
        if order != reverse { return order < reverse }
        return left.entry.text.unicodeScalars.lexicographicallyPrecedes(right.entry.text.unicodeScalars)
      }
    var said: Set<String> = []
    var quotes: [TypicalQuote] = []
    for candidate in candidates where said.insert(Self.words(candidate.entry.text)).inserted {
      quotes.append(TypicalQuote(candidate.entry, topic: topic))
      if quotes.count == 3 { break }
    }
    return quotes
  }

  /// The letters and digits of a text, without their case.
  private static func words(_ text: String) -> String {
    text.lowercased().unicodeScalars
      .split { !$0.properties.isAlphabetic && $0.properties.numericType == nil && !$0.properties.isDiacritic }
      .map { String(String.UnicodeScalarView($0)) }
      .joined(separator: " ")
  }
}
