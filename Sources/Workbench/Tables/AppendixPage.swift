import Reporting
import Submissions
import Workflows

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
    /// What the table printed on the day before and does not print now.
    let gone: String?
    let goneSpan: Int
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
  /// With what day the figures are compared; nil for none.
  let compared: String?
  /// What is to be said of tables that are not of the lexicon in use.
  let age: String?

  init(_ report: AppendixReport, of tables: BuildDay.Tables, day: ReportDay) {
    age = tables.age
    number = report.definition.number
    title = report.title
    summary = report.definition.summary
    self.day = day.official
    dayCode = day.description
    let table = report.table
    columns = table.columns.map(\.heading)
    note = table.note
    formats = OutputFormat.allCases.map { Choice(value: $0.rawValue, name: $0.rawValue, isChosen: false) }
    compared = report.changes?.note

    let base = "/ngay/\(day)/phu-luc/\(report.definition.number)/can-cu"
    var codes: [String?] = table.groups.map { _ in nil }
    if case .rankings(let rankings) = report.content { codes = rankings.map(\.province.code) }
    groups = zip(table.groups, codes).map { group, province in
      let lead = group.lead.map { $0.text(report.definition.words) }
      let gone = report.changes?.text(of: group.gone)
      return Group(
        rows: group.rows.enumerated().map { index, row in
          Row(
            isFirst: index == 0, number: lead.first ?? "", lead: lead.last ?? "",
            span: group.rows.count + (gone == nil ? 0 : 1),
            cells: row.cells.map { Cell($0, row: row, of: report, province: province, base: base) })
        },
        gone: gone, goneSpan: table.columns.count - group.lead.count)
    }
  }
}

extension AppendixPage.Cell {
  init(
    _ cell: ReportTable.Cell, row: ReportTable.Row, of report: AppendixReport, province: String?,
    base: String
  ) {
    text = cell.text(report.definition.words)
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
    guard case .share = cell, let topic = row.topic, let province else {
      address = nil
      detail = nil
      return
    }
    address = "\(base)?tinh=\(province)&chu-de=\(topic.topic.code)"
    detail = report.changes?.text(of: topic)
  }
}
