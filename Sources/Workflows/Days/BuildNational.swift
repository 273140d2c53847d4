import Reporting
import Storage
import Submissions

/// Makes the figures of the whole country for one day.
struct BuildNational {
  let workspace: Workspace
  let store: Store

  /// - Returns: nil where no commune sent anything.
  func run(_ day: ReportDay, coded: CodedDay) throws -> NationalFigures? {
    guard let calendarDay = CalendarDay(iso: day.description) else { return nil }
    let counts = try workspace.pageWords.subjects.map { subject in
      let counts =
        if let body = subject.body {
          try store.communeCounts(layer: coded.layer, kind: subject.kind, body: body)
        } else {
          Self.countsOfAllBodies(coded.entries, kind: EntryKind(subject.kind))
        }
      return (subject: subject, counts: counts)
    }
    let figures = try NationalFigures(
      day: calendarDay, provinces: workspace.provinceFigures, topics: workspace.topicDefinitions,
      counts: counts)
    return figures.groups.isEmpty ? nil : figures
  }

  /// The store counts body by body; a commune whose bodies name the same topic counts once here.
  private static func countsOfAllBodies(_ entries: [CodedDay.Entry], kind: EntryKind) -> [CommuneCount] {
    struct Place: Hashable {
      let province: Province.Code
      let topic: String
    }
    var communes: [Place: Set<Commune.Code>] = [:]
    for entry in entries where entry.stored.submission.kind == kind {
      guard let commune = entry.stored.submission.commune else { continue }
      for topic in entry.topics {
        communes[Place(province: entry.stored.submission.province, topic: topic), default: []].insert(commune)
      }
    }
    return communes.map { place, communes in
      CommuneCount(province: place.province.rawValue, topic: place.topic, communes: communes.count)
    }
  }
}

extension Store {
  /// The figures of a layer as pages take them.
  func communeCounts(layer: LayerID, kind: ReportingKind, body: ReportingBody) throws -> [CommuneCount] {
    try topicCounts(layer: layer, kind: EntryKind(kind), body: Body(body)).map {
      CommuneCount(province: $0.province.rawValue, topic: $0.topic, communes: $0.communes)
    }
  }
}
