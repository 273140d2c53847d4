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
  func run(
    _ day: ReportDay, coded: [CodeDay.Coded], numbers: Set<Int>? = nil, top: Int? = nil,
    labelStyle: AppendixReport.LabelStyle = .detailed
  ) throws -> [AppendixReport] {
    guard let calendarDay = CalendarDay(iso: day.description) else { return [] }
    let groups = Dictionary(grouping: coded) { item in
      Group(
        kind: item.entry.submission.kind, body: item.entry.submission.body,
        isProvinces: item.entry.submission.commune == nil)
    }
    return try workspace.catalog.definitions
      .filter { numbers?.contains($0.number) ?? true }
      .map { definition in
        let content: AppendixReport.Content
        switch definition.form {
        case .topics(let kind, let body, let definedTop):
          let entries = groups[Group(kind, body, isProvinces: false)] ?? []
          content = .rankings(
            try Ranking(
              provinces: workspace.provinceFigures, topics: workspace.topicDefinitions, kind: kind,
              top: top ?? definedTop
            ).rank(entries.compactMap(counted)))
        case .completion:
          let figures = try store.completionFigures(day: day).compactMap { figure in
            ReportingBody(rawValue: figure.body.rawValue).map {
              CompletionRow.Figure(
                province: figure.province.rawValue, body: $0, done: figure.done, total: figure.total)
            }
          }
          content = .completion(
            figures.isEmpty ? [] : try CompletionRow.rows(figures, provinces: workspace.provinceFigures))
        case .texts(let kind, let body):
          let entries = groups[Group(kind, body, isProvinces: true)] ?? []
          content = .texts(
            try ProvinceTexts(entries.compactMap(provinceText), provinces: workspace.provinceFigures))
        }
        return AppendixReport(definition, day: calendarDay, content: content, labelStyle: labelStyle)
      }
  }

  private struct Group: Hashable {
    let kind: String
    let body: String
    let isProvinces: Bool

    init(kind: EntryKind, body: Body, isProvinces: Bool) {
      self.kind = kind.rawValue
      self.body = body.rawValue
      self.isProvinces = isProvinces
    }

    init(_ kind: ReportingKind, _ body: ReportingBody, isProvinces: Bool) {
      self.kind = kind.rawValue
      self.body = body.rawValue
      self.isProvinces = isProvinces
    }
  }

  private func counted(_ item: CodeDay.Coded) -> CountedEntry? {
    let submission = item.entry.submission
    guard let code = submission.commune, let commune = workspace.units.commune(code) else { return nil }
    return CountedEntry(
      province: submission.province.rawValue, commune: code.rawValue,
      communeName: "\(commune.kind.rawValue) \(commune.name)", text: submission.text,
      topics: item.coding.topics,
      marks: item.coding.evidence.filter { $0.end > $0.start }.map {
        CountedEntry.Mark(topic: $0.topic, range: $0.start..<$0.end)
      })
  }

  private func provinceText(_ item: CodeDay.Coded) -> ProvinceTexts.Text? {
    let submission = item.entry.submission
    guard let province = workspace.units.province(submission.province) else { return nil }
    return ProvinceTexts.Text(
      province: submission.province.rawValue,
      unit: submission.unit ?? OfficeName.make(province, submission.body),
      text: Self.trimmed(ICUText.nfc(submission.text)), topics: item.coding.topics)
  }

  private static func trimmed(_ text: String) -> String {
    var view = text.unicodeScalars[...]
    while view.first?.properties.isWhitespace == true { view.removeFirst() }
    while view.last?.properties.isWhitespace == true { view.removeLast() }
    return String(String.UnicodeScalarView(view))
  }
}
