import Reporting
import Storage
import Submissions

/// Makes the figures of the last days side by side.
public struct BuildTrends: Sendable {
  /// How many days are shown at most: the work does not grow with the store.
  public static let mostDays = 14

  private let workspace: Workspace
  private let store: Store

  public init(workspace: Workspace, store: Store) {
    self.workspace = workspace
    self.store = store
  }

  /// The days up to and including `day` that are coded; later ones would change what was printed of it.
  ///
  /// - Returns: nil where there are not two days with figures.
  public func run(upTo day: ReportDay) throws -> TrendFigures? {
    let subjects = workspace.pageWords.subjects
    let known = Array(try store.days().filter { $0 <= day }.suffix(Self.mostDays))
    let days = try known.concurrentMap { try counted($0, by: subjects) }.compactMap(\.self)
    if days.count < 2 { return nil }
    let figures = try TrendFigures(
      days: days, subjects: subjects, provinces: workspace.provinceFigures,
      topics: workspace.topicDefinitions)
    return figures.groups.isEmpty ? nil : figures
  }

  /// - Returns: nil where the day is not coded.
  private func counted(_ day: ReportDay, by subjects: [FigureSubject]) throws -> TrendFigures.Day? {
    guard let layer = try store.currentLayer(day: day),
      let calendarDay = CalendarDay(iso: day.description)
    else { return nil }
    var counts: [FigureSubject: [CommuneCount]] = [:]
    for subject in subjects {
      let found = try store.communeCounts(layer: layer.id, kind: subject.kind, body: subject.body)
      if !found.isEmpty { counts[subject] = found }
    }
    return TrendFigures.Day(day: calendarDay, counts: counts)
  }
}
