import Coding
import Reporting
import Storage
import Submissions
import VietnameseText

/// Makes the appendices of a day from its coded entries.
struct BuildAppendices {
  let workspace: Workspace
  let store: Store

  /// - Parameters:
  ///   - numbers: the appendices wanted; nil for all that are defined.
  ///   - top: rows a province in the ranked tables; nil for what the definition says.
  /// - Throws: `CountMismatchError`, and what store and tables throw.
  func run(
    _ day: ReportDay, coded: CodedDay, numbers: Set<Int>? = nil, top: Int? = nil,
    labelStyle: AppendixReport.LabelStyle = .detailed
  ) throws -> [AppendixReport] {
    guard let calendarDay = CalendarDay(iso: day.description) else { return [] }
    let groups = Dictionary(grouping: coded.entries) {
      Group(kind: $0.stored.submission.kind, body: $0.stored.submission.body)
    }
    let names = namesOfThings(in: coded)
    let earlier = try EarlierDay(before: day, lexicon: coded.lexiconVersion, in: store)
    // The appendices do not depend on one another and are made on all cores.
    return try workspace.catalog.definitions
      .filter { numbers?.contains($0.number) ?? true }
      .concurrentMap { definition in
        let content: AppendixReport.Content
        switch definition.form {
        case .topics(let kind, let body, let definedTop):
          let group = Group(kind, body)
          let entries = (groups[group] ?? []).compactMap { counted($0, names: names) }
          try requireStoredCounts(of: entries, group, layer: coded.layer)
          content = .rankings(
            try Ranking(
              provinces: workspace.provinceFigures, topics: workspace.topicDefinitions, kind: kind,
              top: top ?? definedTop
            ).rank(entries, previous: try earlier?.counts(kind: group.kind, body: group.body)))
        case .completion:
          let figures = try store.completionFigures(day: day).map { figure in
            CompletionRow.Figure(
              province: figure.province.rawValue, body: ReportingBody(figure.body), done: figure.done,
              total: figure.total)
          }
          content = .completion(try CompletionRow.rows(figures, provinces: workspace.provinceFigures))
        case .texts(let kind, let body):
          let group = Group(kind, body)
          let texts = try store.provinceTexts(layer: coded.layer, kind: group.kind, body: group.body)
          content = .texts(
            try ProvinceTexts(
              texts.compactMap { printed($0, body: group.body) }, provinces: workspace.provinceFigures,
              labels: workspace.topicLabels(for: kind)))
        }
        return AppendixReport(
          definition, day: calendarDay, content: content, labelStyle: labelStyle, compared: earlier?.compared)
      }
  }

  private struct Group: Hashable {
    let kind: EntryKind
    let body: Body

    init(kind: EntryKind, body: Body) {
      self.kind = kind
      self.body = body
    }

    init(_ kind: ReportingKind, _ body: ReportingBody) {
      self.kind = EntryKind(kind)
      self.body = Body(body)
    }
  }

  /// The store counts communes in one view that reports and pages share (design.md); a ranking that counts
  /// anything else must not be printed.
  private func requireStoredCounts(of entries: [CountedEntry], _ group: Group, layer: LayerID) throws {
    let stored = try TopicCounts(store.topicCounts(layer: layer, kind: group.kind, body: group.body))
    guard stored == TopicCounts(entries: entries) else {
      throw CountMismatchError(kind: group.kind, body: group.body)
    }
  }

  /// The names of the things of which the day's evidence speaks. A day repeats its terms: each is looked up
  /// once.
  private func namesOfThings(in coded: CodedDay) -> [NamedTerm: String] {
    let terms = Set(
      coded.entries.lazy.flatMap(\.evidence).flatMap { evidence in
        evidence.terms.map { NamedTerm(topic: evidence.topic, term: $0) }
      })
    let categories = Dictionary(
      uniqueKeysWithValues: workspace.lexicon.lexicon.topics.map { ($0.code, $0.category) })
    return terms.reduce(into: [:]) { names, term in
      names[term] = categories[term.topic].flatMap {
        workspace.things.name(of: term.term, category: $0)
      }
    }
  }

  private struct NamedTerm: Hashable {
    let topic: String
    let term: String
  }

  private func counted(_ entry: CodedDay.Entry, names: [NamedTerm: String]) -> CountedEntry? {
    let submission = entry.stored.submission
    guard let code = submission.commune, let commune = workspace.units.commune(code) else { return nil }
    return CountedEntry(
      province: submission.province.rawValue, commune: code.rawValue,
      communeName: "\(commune.kind.rawValue) \(commune.name)", text: submission.text,
      topics: entry.topics,
      marks: entry.evidence.filter { !$0.range.isEmpty }.flatMap { marks($0, names: names) })
  }

  /// One mark for each thing that the evidence names, or one without a name.
  private func marks(_ evidence: CodedDay.Evidence, names: [NamedTerm: String]) -> [CountedEntry.Mark] {
    let objects = evidence.terms.compactMap { names[NamedTerm(topic: evidence.topic, term: $0)] }
    return (objects.isEmpty ? [nil] : objects.map(Optional.some)).map {
      CountedEntry.Mark(topic: evidence.topic, range: evidence.range, object: $0)
    }
  }

  private func printed(_ text: ProvinceText, body: Body) -> ProvinceTexts.Text? {
    guard let province = workspace.units.province(text.province) else { return nil }
    return ProvinceTexts.Text(
      province: text.province.rawValue, unit: text.office ?? OfficeName.make(province, body),
      text: Self.trimmed(ICUText.nfc(text.text)), topics: text.topics)
  }

  private static func trimmed(_ text: String) -> String {
    var view = text.unicodeScalars[...]
    while view.first?.properties.isWhitespace == true { view.removeFirst() }
    while view.last?.properties.isWhitespace == true { view.removeLast() }
    return String(String.UnicodeScalarView(view))
  }
}

/// Ranking and store count differently: the store is damaged, or the list of units lacks a commune that
/// the store knows.
public struct CountMismatchError: Error, CustomStringConvertible, Sendable {
  let kind: EntryKind
  let body: Body

  public var description: String {
    "the figures of \(kind.rawValue), \(body.rawValue) do not follow from the entries; run vuongmac check"
  }
}
