import Reporting
import Storage
import Submissions

/// Makes the figures of the whole country for one day.
struct BuildNational {
  let workspace: Workspace
  let store: Store

  /// - Returns: nil where no commune sent anything.
  func run(_ day: ReportDay, layer: LayerID) throws -> NationalFigures? {
    guard let calendarDay = CalendarDay(iso: day.description) else { return nil }
    let counts = try workspace.pageWords.subjects.map { subject in
      (
        subject: subject,
        counts: try store.communeCounts(layer: layer, kind: subject.kind, body: subject.body)
      )
    }
    let figures = try NationalFigures(
      day: calendarDay, provinces: workspace.provinceFigures, topics: workspace.topicDefinitions,
      counts: counts)
    return figures.groups.isEmpty ? nil : figures
  }
}

extension Store {
  /// The figures of a layer as pages take them.
  func communeCounts(layer: LayerID, kind: ReportingKind, body: ReportingBody?) throws -> [CommuneCount] {
    try topicTotals(layer: layer, kind: EntryKind(kind), body: body.map(Body.init)).map {
      CommuneCount(province: $0.province.rawValue, topic: $0.topic, communes: $0.communes)
    }
  }
}
