import Submissions

/// What is said of a cluster: its figures and the entries that stand for it.
struct ClusterSummary {
  let cluster: PhraseClusters.Cluster
  let entries: [ResidualEntry]
  let units: UnitRegistry

  private static let quotes = 3

  var summary: Residuals.Cluster {
    let members = Set(cluster.phrases.flatMap(\.entries)).sorted()
    return Residuals.Cluster(
      phrases: cluster.phrases.map {
        Residuals.Phrase(
          text: $0.text, communes: $0.senders, entries: $0.entries.count, graspedEntries: $0.graspedEntries,
          keyness: ($0.keyness * 100).rounded() / 100)
      },
      communes: Set(members.map { entries[$0].entry.sender }).count,
      provinces: Set(members.compactMap { entries[$0].entry.place?.province }).count,
      entries: members.count, other: members.count { entries[$0].topics == ["khac"] },
      quotes: quotes(from: members).map(quote))
  }

  /// Entries with most of the cluster's phrases first, then shorter ones; each wording and sender once.
  private func quotes(from members: [Int]) -> [ResidualEntry] {
    var phrases: [Int: Int] = [:]
    for phrase in cluster.phrases { for entry in phrase.entries { phrases[entry, default: 0] += 1 } }
    let ordered = members.sorted { left, right in
      let counts = (phrases[left] ?? 0, phrases[right] ?? 0)
      if counts.0 != counts.1 { return counts.0 > counts.1 }
      let lengths = (entries[left].entry.text.utf8.count, entries[right].entry.text.utf8.count)
      return lengths.0 != lengths.1 ? lengths.0 < lengths.1 : left < right
    }
    var texts: Set<String> = []
    var senders: Set<String> = []
    var chosen: [ResidualEntry] = []
    for entry in ordered.map({ entries[$0] }) where chosen.count < Self.quotes {
      let text = OneLine.text(entry.entry.text).lowercased()
      guard !texts.contains(text), senders.insert(entry.entry.sender).inserted else { continue }
      texts.insert(text)
      chosen.append(entry)
    }
    return chosen
  }

  private func quote(_ entry: ResidualEntry) -> Residuals.Quote {
    Residuals.Quote(
      id: entry.entry.id, stored: entry.entry.stored, text: entry.entry.text, topics: entry.topics,
      sender: sender(of: entry.entry))
  }

  private func sender(of entry: CorpusEntry) -> String {
    guard let place = entry.place, let province = units.province(place.province) else { return "" }
    guard let commune = place.commune.flatMap(units.commune) else { return province.tableName }
    return "\(commune.kind.rawValue) \(commune.name), \(province.tableName)"
  }
}
