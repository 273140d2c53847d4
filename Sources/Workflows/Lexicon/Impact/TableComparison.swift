import Reporting
import Submissions

/// Which rows of the ranked appendices (6, 13-20) change when entries are coded anew.
struct TableComparison {
  let old: Workspace
  let new: Workspace

  /// The rows whose count or rank differs, of those that either table prints.
  /// - Parameter coded: all entries, those that do not change among them. Texts without a commune stand in
  ///   no ranked table.
  func rows(_ coded: [LexiconImpact.Change]) throws -> [LexiconImpact.RowChange] {
    var groups: [Group: [LexiconImpact.Change]] = [:]
    for change in coded {
      guard let place = change.entry.place, place.commune != nil, let kind = change.entry.kind,
        let body = change.entry.body
      else { continue }
      groups[Group(day: place.day, kind: kind, body: body), default: []].append(change)
    }
    var rows: [LexiconImpact.RowChange] = []
    for day in Set(groups.keys.map(\.day)).sorted() {
      for definition in new.catalog.definitions {
        guard case .topics(let kind, let body, let top) = definition.form,
          let entries = groups[Group(day: day, kind: EntryKind(kind), body: Body(body))],
          entries.contains(where: { $0.before != $0.after })
        else { continue }
        let before = try Table(entries, \.before, workspace: old, kind: kind, top: top)
        let after = try Table(entries, \.after, workspace: new, kind: kind, top: top)
        for province in new.provinceFigures {
          rows += Self.changes(before, after, province) { place in
            LexiconImpact.RowChange(
              day: day, appendix: definition.number, province: province.name, topic: place.topic,
              countBefore: place.before.count, countAfter: place.after.count,
              rankBefore: place.before.rank, rankAfter: place.after.rank)
          }
        }
      }
    }
    return rows
  }

  /// The rows of the new table by rank, then those that only the old one has.
  private static func changes(
    _ before: Table, _ after: Table, _ province: ProvinceFigures,
    _ make: ((topic: String, before: Table.Row, after: Table.Row)) -> LexiconImpact.RowChange
  ) -> [LexiconImpact.RowChange] {
    let printed = after.printed(province)
    let left = before.printed(province).filter { !printed.contains($0) }
    return (printed + left).compactMap { topic in
      let rows = (topic: topic, before: before.row(topic, province), after: after.row(topic, province))
      return rows.before == rows.after ? nil : make(rows)
    }
  }

  private struct Group: Hashable {
    let day: ReportDay
    let kind: EntryKind
    let body: Body
  }
}

/// One ranked appendix of one day, as one of the lexicons fills it.
private struct Table {
  struct Row: Equatable {
    let count: Int
    /// Nil where the table does not print the topic.
    let rank: Int?
  }

  private let counts: TopicCounts
  /// By province code, best first.
  private let ranked: [String: [String]]

  init(
    _ changes: [LexiconImpact.Change], _ topics: KeyPath<LexiconImpact.Change, [String]>,
    workspace: Workspace, kind: ReportingKind, top: Int
  ) throws {
    let entries = changes.compactMap { change -> CountedEntry? in
      guard let code = change.entry.place?.commune, let commune = workspace.units.commune(code) else {
        return nil
      }
      return CountedEntry(
        province: commune.province.rawValue, commune: code.rawValue, communeName: commune.name,
        text: change.entry.text, topics: change[keyPath: topics])
    }
    counts = TopicCounts(entries: entries)
    let rankings = try Ranking(
      provinces: workspace.provinceFigures, topics: workspace.topicDefinitions, kind: kind, top: top
    ).rank(entries)
    ranked = Dictionary(
      uniqueKeysWithValues: rankings.map { ($0.province.code, $0.rows.map(\.topic.code)) })
  }

  func printed(_ province: ProvinceFigures) -> [String] { ranked[province.code] ?? [] }

  func row(_ topic: String, _ province: ProvinceFigures) -> Row {
    Row(
      count: counts[province.code, topic],
      rank: printed(province).firstIndex(of: topic).map { $0 + 1 })
  }
}
