import PublishedReports
import Reporting
import Storage
import Submissions

/// Our own ranking of a stored day, for comparison with what was published.
final class OwnFigures {
  private let workspace: Workspace
  private let store: Store
  private let layer: LayerID
  private let provinceCodes: [String: String]
  private var counts: [AppendixSubject: TopicCounts] = [:]

  /// - Throws: `UnknownDayError` where the day was not coded.
  init(workspace: Workspace, store: Store, day: ReportDay) throws {
    guard let layer = try store.currentLayer(day: day) else { throw UnknownDayError(day: day) }
    self.workspace = workspace
    self.store = store
    self.layer = layer.id
    provinceCodes = Dictionary(
      uniqueKeysWithValues: workspace.units.provinces.map { ($0.tableName, $0.code.rawValue) })
  }

  /// All topics of the lexicon with our figures for a province.
  ///
  /// - Parameter province: its name in the tables.
  func topics(
    _ subject: AppendixSubject, _ province: String
  ) throws -> [PublishedComparison.OwnTopic] {
    guard let code = provinceCodes[province] else { return [] }
    let kind = ReportingKind(subject.kind)
    let definitions = workspace.topicDefinitions
    let counts = try counts(of: subject)
    let printed = Ranking(
      provinces: workspace.provinceFigures, topics: definitions, kind: kind, top: top(of: subject)
    ).printed(counts, province: code)
    return definitions.map { topic in
      PublishedComparison.OwnTopic(
        topic: topic.code, label: topic.labels[kind] ?? topic.code,
        rank: printed.firstIndex(of: topic.code).map { $0 + 1 }, count: counts[code, topic.code])
    }
  }

  private func counts(of subject: AppendixSubject) throws -> TopicCounts {
    if let known = counts[subject] { return known }
    let new = TopicCounts(try store.topicCounts(layer: layer, kind: subject.kind, body: subject.body))
    counts[subject] = new
    return new
  }

  /// How many rows our own table prints.
  private func top(of subject: AppendixSubject) -> Int {
    for definition in workspace.catalog.definitions {
      if case .topics(let kind, let body, let top) = definition.form,
        EntryKind(kind) == subject.kind, Body(body) == subject.body
      {
        return top
      }
    }
    return 3
  }
}
