import Reporting
import Storage
import Submissions

/// A day: its appendices and what can be saved.
struct DayPage: Sendable {
  struct Appendix: Sendable {
    let number: Int
    let title: String
    let provinces: Int
  }

  let code: String
  let name: String
  let entries: String
  let reviewed: String
  let lexicon: String
  let isReady: Bool
  let appendices: [Appendix]
  let formats: [Choice]
  let mayCode: Bool

  /// - Parameter reports: nil where the day has to be coded first.
  init(_ day: ReportDay, reports: [AppendixReport]?, store: Store, mayCode: Bool) throws {
    code = day.description
    name = day.official
    entries = try store.entryCount(matching: EntryFilter(day: day)).grouped
    reviewed = try store.entryCount(matching: EntryFilter(day: day, isCodedByPerson: true)).grouped
    lexicon = try store.currentLayer(day: day)?.lexiconVersion ?? ""
    isReady = reports != nil
    appendices = (reports ?? []).map {
      Appendix(number: $0.definition.number, title: $0.title, provinces: $0.table.groups.count)
    }
    formats = OutputFormat.allCases.map { Choice(value: $0.rawValue, name: $0.rawValue, isChosen: false) }
    self.mayCode = mayCode
  }
}

/// The counts of the last day before a day that was coded, to compare with.
struct PreviousDay: Sendable {
  let name: String
  private let day: ReportDay
  private let layer: LayerID
  private let store: Store

  /// Nil where no day before was coded.
  init?(before day: ReportDay, store: Store) throws {
    guard let previous = try store.days().last(where: { $0 < day }),
      let layer = try store.currentLayer(day: previous)
    else { return nil }
    self.day = previous
    self.layer = layer.id
    self.store = store
    name = previous.official
  }

  /// By province code and topic code.
  func counts(kind: EntryKind, body: Body) -> [String: [String: Int]] {
    var counts: [String: [String: Int]] = [:]
    for count in (try? store.topicCounts(layer: layer, kind: kind, body: body)) ?? [] {
      counts[count.province.rawValue, default: [:]][count.topic] = count.communes
    }
    return counts
  }
}
