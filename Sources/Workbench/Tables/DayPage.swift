import Reporting
import Storage
import Submissions
import Workflows

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
  /// What is to be said of tables that are not of the lexicon in use; nil for those that are.
  let age: String?
  /// How far coding the day anew is.
  let progress: String?
  let hasFailed: Bool
  let needsCoding: Bool
  let appendices: [Appendix]
  let formats: [Choice]

  /// - Parameter tables: nil where the day has to be coded first.
  init(_ day: ReportDay, tables: BuildDay.Tables?, desk: Desk, mayCode: Bool) throws {
    let store = desk.store
    code = day.description
    name = day.official
    entries = try store.entryCount(matching: EntryFilter(day: day)).grouped
    reviewed = try store.entryCount(matching: EntryFilter(day: day, isCodedByPerson: true)).grouped
    lexicon = tables?.lexiconVersion ?? ""
    isReady = tables != nil
    age = tables?.age
    progress = desk.refresh.progress?.text
    hasFailed = desk.refresh.hasFailed(day)
    needsCoding = (tables == nil || tables?.age != nil) && progress == nil && mayCode
    appendices = (tables?.reports ?? []).map {
      Appendix(number: $0.definition.number, title: $0.title, provinces: $0.table.groups.count)
    }
    formats = OutputFormat.allCases.map { Choice(value: $0.rawValue, name: $0.rawValue, isChosen: false) }
  }
}

extension BuildDay.Tables {
  /// What is to be said of tables that are not wholly of the lexicon in use; nil for those that are.
  var age: String? {
    if !isCurrent {
      return "Các bảng này tính theo từ điển cũ, phiên bản \(lexiconVersion)"
        + (uncoded > 0 ? ", và chưa tính \(uncoded.grouped) ý kiến mới nộp." : ".")
    }
    return uncoded > 0 ? "Các bảng này chưa tính \(uncoded.grouped) ý kiến mới nộp." : nil
  }
}
