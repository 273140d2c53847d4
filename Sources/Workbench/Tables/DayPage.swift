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
