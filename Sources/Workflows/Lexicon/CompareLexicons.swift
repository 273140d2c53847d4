import Coding
import Reporting

/// `lexicon impact`: what changes between two lexicons on the same entries.
public struct CompareLexicons: Sendable {
  private let old: Workspace
  private let new: Workspace

  /// - Parameters:
  ///   - old: the workspace with the lexicon to compare with.
  ///   - new: the same workspace with the lexicon that is to take its place.
  public init(old: Workspace, new: Workspace) {
    self.old = old
    self.new = new
  }

  /// - Parameter gold: texts whose topics people have settled, coded by both lexicons.
  /// - Throws: what the ranking of the tables throws.
  public func run(_ entries: [CorpusEntry], gold: [GoldEntry] = []) throws -> LexiconImpact {
    let coded = code(entries)
    let changes = coded.filter { $0.before != $0.after }
    return LexiconImpact(
      versions: (old.lexicon.lexicon.version, new.lexicon.lexicon.version), entries: entries.count,
      changes: changes, topics: topics(in: changes), moves: Self.moves(in: changes),
      rows: try TableComparison(old: old, new: new).rows(coded),
      gold: gold.isEmpty
        ? nil : (JudgeLexicon(lexicon: old.lexicon).run(gold), JudgeLexicon(lexicon: new.lexicon).run(gold)))
  }

  private func code(_ entries: [CorpusEntry]) -> [LexiconImpact.Change] {
    let before = Coder(old.lexicon)
    let after = Coder(new.lexicon)
    return entries.map { entry in
      if let settled = entry.settledTopics {
        return LexiconImpact.Change(entry: entry, before: settled, after: settled)
      }
      return LexiconImpact.Change(
        entry: entry, before: before.code(entry.text, in: entry.context).topics,
        after: after.code(entry.text, in: entry.context).topics)
    }
  }

  private func topics(in changes: [LexiconImpact.Change]) -> [LexiconImpact.TopicChange] {
    var gained: [String: [LexiconImpact.Change]] = [:]
    var lost: [String: [LexiconImpact.Change]] = [:]
    for change in changes {
      for topic in change.gained { gained[topic, default: []].append(change) }
      for topic in change.lost { lost[topic, default: []].append(change) }
    }
    let known = new.topicDefinitions.map(\.code)
    let others = Set(gained.keys).union(lost.keys).subtracting(known).sorted()
    return (known + others)
      .map {
        LexiconImpact.TopicChange(topic: $0, gained: gained[$0] ?? [], lost: lost[$0] ?? [])
      }
      .filter { !$0.gained.isEmpty || !$0.lost.isEmpty }
  }

  private static func moves(in changes: [LexiconImpact.Change]) -> [LexiconImpact.Move] {
    var counts: [[String]: Int] = [:]
    for change in changes {
      for from in change.lost { for to in change.gained { counts[[from, to], default: 0] += 1 } }
    }
    return counts.map { LexiconImpact.Move(from: $0.key[0], to: $0.key[1], entries: $0.value) }
      .sorted { ($1.entries, $0.from, $0.to) < ($0.entries, $1.from, $1.to) }
  }
}
