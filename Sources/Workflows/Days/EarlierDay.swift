import Reporting
import Storage
import Submissions

/// The day with which a report is compared: the last one before it that was coded, by its current layer.
struct EarlierDay {
  let compared: ComparedDay
  private let layer: LayerID
  private let store: Store

  /// Nil where the store has no earlier day.
  ///
  /// - Parameter lexicon: version of the lexicon that coded the report.
  init?(before day: ReportDay, lexicon: String, in store: Store) throws {
    for earlier in try store.days().reversed() where earlier < day {
      guard let layer = try store.currentLayer(day: earlier),
        let calendarDay = CalendarDay(iso: earlier.description)
      else { continue }
      compared = ComparedDay(day: calendarDay, hasSameLexicon: layer.lexiconVersion == lexicon)
      self.layer = layer.id
      self.store = store
      return
    }
    return nil
  }

  func counts(kind: EntryKind, body: Body) throws -> TopicCounts {
    TopicCounts(try store.topicTotals(layer: layer, kind: kind, body: body))
  }
}

extension TopicCounts {
  /// The figures as the store counts them.
  init(_ counts: [TopicCount]) {
    var byProvince: [String: [String: Int]] = [:]
    for count in counts {
      byProvince[count.province.rawValue, default: [:]][count.topic] = count.communes
    }
    self.init(byProvince)
  }
}
