import Coding
import Submissions

/// `residual`: what entries say that the lexicon does not grasp, as phrases that an editor can take up.
///
/// The same entries in any order give the same answer, byte for byte.
public struct FindResiduals: Sendable {
  public struct Settings: Sendable {
    /// Phrases of fewer communes are left out.
    public var fewestCommunes = 2
    /// An entry is weakly covered where fewer percent of its content words lie in evidence.
    public var coverage = 25
    public var clusters = 30

    public init() {}
  }

  /// Shorter entries are never called weakly covered.
  private static let fewestContentWords = 4

  private let workspace: Workspace
  private let settings: Settings

  public init(workspace: Workspace, settings: Settings = Settings()) {
    self.workspace = workspace
    self.settings = settings
  }

  public func run(_ entries: [CorpusEntry]) -> Residuals {
    let entries = entries.sorted { ($0.sender, $0.text, $0.id) < ($1.sender, $1.text, $1.id) }
    let coder = Coder(workspace.lexicon)
    let stopWords = StopWords(lexicon: workspace.lexicon.lexicon)
    var size = Residuals.Size(entries: entries.count)
    var index = PhraseIndex()
    for entry in entries {
      let coding = coder.code(entry.text, in: entry.context)
      let topics = entry.settledTopics ?? coding.topics
      let text = PhraseText(
        entry.text, covered: coding.evidence.map { $0.start..<$0.end }, stopWords: stopWords)
      if topics == ["khac"] {
        size.other += 1
        index.addOpen(ResidualEntry(entry: entry, topics: topics), text)
      } else if entry.settledTopics == nil, isWeaklyCovered(text) {
        size.weak += 1
        index.addOpen(ResidualEntry(entry: entry, topics: topics), text)
      } else {
        index.addGrasped(text)
      }
    }
    let phrases = index.phrases(fewestSenders: settings.fewestCommunes)
    let clusters = PhraseClusters(phrases: phrases, entries: index.open).clusters
    return Residuals(
      lexiconVersion: workspace.lexicon.lexicon.version, size: size,
      clusters: clusters.prefix(settings.clusters).map {
        ClusterSummary(cluster: $0, entries: index.open, units: workspace.units).summary
      })
  }

  private func isWeaklyCovered(_ text: PhraseText) -> Bool {
    let words = text.contentWords
    return words.all >= Self.fewestContentWords && words.covered * 100 < settings.coverage * words.all
  }
}

/// An entry that the lexicon does not grasp.
struct ResidualEntry {
  let entry: CorpusEntry
  let topics: [String]
}
