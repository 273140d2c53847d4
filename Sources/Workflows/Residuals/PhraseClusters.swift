/// Puts phrases together that stand in the same entries.
///
/// Phrases are taken in their order; each joins the first cluster whose first phrase shares with it at least
/// six in ten of the entries of the rarer of the two, else it begins one. Only first phrases are compared, so
/// that clusters do not grow together by chains. Of phrases in exactly the same entries, mostly pieces of one
/// long sentence, the first is kept.
struct PhraseClusters {
  struct Cluster {
    var phrases: [PhraseIndex.Phrase]
  }

  private(set) var clusters: [Cluster] = []

  private static let tenthsShared = 6

  init(phrases: [PhraseIndex.Phrase], entries: [ResidualEntry]) {
    var clustersOfEntry = [[Int]](repeating: [], count: entries.count)
    for phrase in phrases {
      var shared: [Int: Int] = [:]
      for entry in phrase.entries {
        for cluster in clustersOfEntry[entry] { shared[cluster, default: 0] += 1 }
      }
      let found = shared.filter { cluster, count in
        let rarer = min(phrase.entries.count, clusters[cluster].phrases[0].entries.count)
        return count * 10 >= rarer * Self.tenthsShared
      }
      if let cluster = found.keys.min() {
        if !clusters[cluster].phrases.contains(where: { $0.entries == phrase.entries }) {
          clusters[cluster].phrases.append(phrase)
        }
      } else {
        for entry in phrase.entries { clustersOfEntry[entry].append(clusters.count) }
        clusters.append(Cluster(phrases: [phrase]))
      }
    }
  }
}
