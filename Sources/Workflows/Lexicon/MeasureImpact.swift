import Coding
import Reporting
import Storage
import Submissions

/// What another lexicon would change on a day: topics of entries, scores on gold, rows of the tables.
public struct MeasureImpact: Sendable {
  public struct Change: Sendable {
    public let entry: StoredEntry
    public let before: [String]
    public let after: [String]
  }

  /// The topics that a province's rows of an appendix would print.
  public struct TableChange: Sendable {
    public let appendix: Int
    public let province: String
    public let before: [String]
    public let after: [String]
  }

  public struct Impact: Sendable {
    public let entries: Int
    /// Entries that nobody has coded by hand and that would get other topics.
    public let changes: [Change]
    public let gained: [String: Int]
    public let lost: [String: Int]
    public let tables: [TableChange]
    public let goldBefore: JudgeLexicon.Judgement
    public let goldAfter: JudgeLexicon.Judgement
  }

  private let workspace: Workspace
  private let store: Store

  public init(workspace: Workspace, store: Store) {
    self.workspace = workspace
    self.store = store
  }

  public func run(_ draft: CompiledLexicon, day: ReportDay, gold: [GoldEntry]) throws -> Impact {
    let old = Coder(workspace.lexicon)
    let new = Coder(draft)
    let overriding = try store.overridingTopics(day: day)
    var entries = 0
    var changes: [Change] = []
    var gained: [String: Int] = [:]
    var lost: [String: Int] = [:]
    var before: [Group: [CountedEntry]] = [:]
    var after: [Group: [CountedEntry]] = [:]
    try store.forEachEntry(day: day) { entry in
      entries += 1
      let submission = entry.submission
      let context = EntryContext(kind: submission.kind.rawValue, body: submission.body.rawValue)
      let settled = overriding[entry.id]
      let first = settled ?? old.code(submission.text, in: context).topics
      let second = settled ?? new.code(submission.text, in: context).topics
      let group = Group(kind: submission.kind, body: submission.body)
      if submission.commune != nil {
        before[group, default: []].append(counted(submission, first))
        after[group, default: []].append(counted(submission, second))
      }
      if first == second { return }
      changes.append(Change(entry: entry, before: first, after: second))
      for topic in Set(second).subtracting(first) { gained[topic, default: 0] += 1 }
      for topic in Set(first).subtracting(second) { lost[topic, default: 0] += 1 }
    }
    return Impact(
      entries: entries, changes: changes, gained: gained, lost: lost,
      tables: changes.isEmpty ? [] : try tables(before, after),
      goldBefore: JudgeLexicon(lexicon: workspace.lexicon).run(gold),
      goldAfter: JudgeLexicon(lexicon: draft).run(gold))
  }

  private struct Group: Hashable {
    let kind: EntryKind
    let body: Body
  }

  private func counted(_ submission: Submission, _ topics: [String]) -> CountedEntry {
    CountedEntry(
      province: submission.province.rawValue, commune: submission.commune?.rawValue ?? "", communeName: "",
      text: submission.text, topics: topics)
  }

  private func tables(
    _ before: [Group: [CountedEntry]], _ after: [Group: [CountedEntry]]
  ) throws -> [TableChange] {
    try workspace.catalog.definitions.flatMap { definition -> [TableChange] in
      guard case .topics(let kind, let body, let top) = definition.form else { return [] }
      let group = Group(kind: EntryKind(kind), body: Body(body))
      let ranking = Ranking(
        provinces: workspace.provinceFigures, topics: workspace.topicDefinitions, kind: kind, top: top)
      func rows(_ entries: [CountedEntry]) throws -> [String: [String]] {
        Dictionary(
          uniqueKeysWithValues: try ranking.rank(entries).map { province in
            (province.province.name, province.rows.map { "\($0.label) \($0.count)/\($0.total)" })
          })
      }
      let first = try rows(before[group] ?? [])
      let second = try rows(after[group] ?? [])
      return workspace.provinceFigures.map(\.name).compactMap { province in
        let old = first[province] ?? []
        let new = second[province] ?? []
        return old == new
          ? nil
          : TableChange(appendix: definition.number, province: province, before: old, after: new)
      }
    }
  }
}
