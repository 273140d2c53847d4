/// A page that needs no server and no script: the printed table, and behind each figure the entries that were
/// counted, their deciding words marked.
public struct HTMLRenderer: ReportRenderer {
  private let layout: PageLayout

  public init(layout: PageLayout) {
    self.layout = layout
  }

  public func render(_ report: AppendixReport) -> [UInt8] {
    let style = PageStyle(layout: layout, form: report.definition.form)
    let table = report.table
    let heading = layout.heading.line(for: report.definition.number)
    let title = layout.heading.title(report.title)
    var page = MarkupWriter()
    page.head(title: "\(heading). \(title)", style: style.text)
    page.markup("<table>\n<caption>")
    page.element("h1", heading)
    page.element("p", title)
    page.markup("</caption>\n<colgroup>")
    page.markup(String(repeating: "<col>", count: table.columns.count))
    page.markup("</colgroup>\n<thead>\n<tr>")
    for column in table.columns { page.element("th scope=\"col\"", column.heading) }
    page.markup("</tr>\n</thead>\n")
    for group in table.groups { write(group, of: table, in: report, to: &page) }
    page.markup("</table>\n")
    if let note = table.note { page.element("p class=\"note\"", note) }
    if let changes = report.changes { page.element("p class=\"note change\"", changes.note) }
    page.markup("\n</main>\n</body>\n</html>\n")
    return page.bytes
  }

  /// A group is one `tbody`; its second cell names what the rows are about.
  private func write(
    _ group: ReportTable.Group, of table: ReportTable, in report: AppendixReport, to page: inout MarkupWriter
  ) {
    let words = report.definition.words
    let gone = report.changes?.text(of: group.gone)
    page.markup("<tbody>\n")
    for (index, row) in group.rows.enumerated() {
      page.markup("<tr>")
      if index == 0 {
        writeLead(of: group, over: group.rows.count + (gone == nil ? 0 : 1), words: words, to: &page)
      }
      for (offset, cell) in row.cells.enumerated() {
        let isCentred = table.columns[group.lead.count + offset].alignment == .centre
        page.markup(isCentred ? "<td class=\"centre\">" : "<td>")
        page.lines(cell.text(words))
        if offset == 0 {
          writeBehind(row, words: words, to: &page)
        } else if let changes = report.changes, let topic = row.topic {
          page.element("div class=\"change\"", changes.text(of: topic))
        }
        page.markup("</td>")
      }
      page.markup("</tr>\n")
    }
    if let gone {
      page.markup("<tr class=\"change\">")
      page.element("td colspan=\"\(table.columns.count - group.lead.count)\"", gone)
      page.markup("</tr>\n")
    }
    page.markup("</tbody>\n")
  }

  /// What the row's first cell opens to, or what its text was coded with.
  private func writeBehind(_ row: ReportTable.Row, words: ReportWords, to page: inout MarkupWriter) {
    if let topic = row.topic {
      EntriesDisclosure(topic: topic, words: words).write(to: &page)
    } else if !row.topicLabels.isEmpty {
      page.element("p class=\"topics\"", "\(words.topics): \(row.topicLabels.joined(separator: "; "))")
    }
  }

  private func writeLead(
    of group: ReportTable.Group, over rows: Int, words: ReportWords, to page: inout MarkupWriter
  ) {
    let span = rows > 1 ? " rowspan=\"\(rows)\"" : ""
    for (column, cell) in group.lead.enumerated() {
      let isName = column == 1
      page.markup(
        isName ? "<th scope=\"\(rows > 1 ? "rowgroup" : "row")\"\(span)>" : "<td class=\"centre\"\(span)>")
      page.lines(cell.text(words))
      page.markup(isName ? "</th>" : "</td>")
    }
  }
}
