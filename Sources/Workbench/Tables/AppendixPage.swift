import Reporting
import Submissions

/// One appendix as a table.
struct AppendixPage: Sendable {
  struct Cell: Sendable {
    let text: String
    /// The page behind the figure.
    let address: String?
    /// For a bar: of `total`.
    let count: Int
    let total: Int
    let hasBar: Bool
    let detail: String?
  }

  struct Row: Sendable {
    let isFirst: Bool
    let number: String
    let lead: String
    let span: Int
    let cells: [Cell]
  }

  struct Group: Sendable {
    let rows: [Row]
  }

  let number: Int
  let title: String
  let summary: String
  let day: String
  let dayCode: String
  let columns: [String]
  let groups: [Group]
  let note: String?
  let formats: [Choice]
  let previous: String?

  init(_ report: AppendixReport, day: ReportDay, previous: PreviousDay?) {
    number = report.definition.number
    title = report.title
    summary = report.definition.summary
    self.day = day.official
    dayCode = day.description
    let table = report.table
    columns = table.columns.map(\.heading)
    note = table.note
    formats = OutputFormat.allCases.map { Choice(value: $0.rawValue, name: $0.rawValue, isChosen: false) }

    let words = report.definition.words
    let base = "/ngay/\(day)/phu-luc/\(report.definition.number)/can-cu"
    var before: [String: [String: Int]]?
    var codes: [String?] = table.groups.map { _ in nil }
    if case .topics(let kind, let body, _) = report.definition.form,
      case .rankings(let rankings) = report.content
    {
      before = previous?.counts(kind: EntryKind(reporting: kind), body: Body(reporting: body))
      codes = rankings.map(\.province.code)
    }
    self.previous = before == nil ? nil : previous?.name
    groups = zip(table.groups, codes).map { group, province in
      let lead = group.lead.map { $0.text(words) }
      return Group(
        rows: group.rows.enumerated().map { index, row in
          Row(
            isFirst: index == 0, number: lead.first ?? "", lead: lead.last ?? "", span: group.rows.count,
            cells: row.cells.map { cell in
              Cell(cell, row: row, words: words, province: province, base: base, before: before)
            })
        })
    }
  }
}

extension AppendixPage.Cell {
  init(
    _ cell: ReportTable.Cell, row: ReportTable.Row, words: ReportWords, province: String?, base: String,
    before: [String: [String: Int]]?
  ) {
    text = cell.text(words)
    switch cell {
    case .share(let count, let total):
      self.count = count
      self.total = total
      hasBar = true
    case .completion(let done, let total):
      count = done
      self.total = total
      hasBar = true
    case .number, .text, .missing:
      count = 0
      total = 0
      hasBar = false
    }
    guard case .share(let count, _) = cell, let topic = row.topic?.topic.code, let province else {
      address = nil
      detail = nil
      return
    }
    address = "\(base)?tinh=\(province)&chu-de=\(topic)"
    detail = before.map { before in
      let change = count - (before[province]?[topic] ?? 0)
      return change == 0 ? "không đổi" : change > 0 ? "tăng \(change)" : "giảm \(-change)"
    }
  }
}

extension EntryKind {
  init(reporting kind: ReportingKind) {
    self =
      switch kind {
      case .blocker: .blocker
      case .suggestion: .suggestion
      }
  }
}

extension Body {
  init(reporting body: ReportingBody) {
    self =
      switch body {
      case .serviceCentre: .serviceCentre
      case .partyCommittee: .partyCommittee
      case .peoplesCouncil: .peoplesCouncil
      case .peoplesCommittee: .peoplesCommittee
      case .fatherlandFront: .fatherlandFront
      }
  }
}
