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
    page.markup(
      """
      <!DOCTYPE html>
      <html lang="vi">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '\(style.source)'">
      <meta name="viewport" content="width=device-width, initial-scale=1">

      """)
    page.element("title", "\(heading). \(title)")
    page.markup("\n<style>\(style.text)</style>\n</head>\n<body>\n<main>\n<table>\n<caption>")
    page.element("h1", heading)
    page.element("p", title)
    page.markup("</caption>\n<colgroup>")
    page.markup(String(repeating: "<col>", count: table.columns.count))
    page.markup("</colgroup>\n<thead>\n<tr>")
    for column in table.columns { page.element("th scope=\"col\"", column.heading) }
    page.markup("</tr>\n</thead>\n")
    for group in table.groups { write(group, of: table, words: report.definition.words, to: &page) }
    page.markup("</table>\n")
    if let note = table.note { page.element("p class=\"note\"", note) }
    page.markup("\n</main>\n</body>\n</html>\n")
    return page.bytes
  }

  /// A group is one `tbody`; its second cell names what the rows are about.
  private func write(
    _ group: ReportTable.Group, of table: ReportTable, words: ReportWords, to page: inout MarkupWriter
  ) {
    page.markup("<tbody>\n")
    for (index, row) in group.rows.enumerated() {
      page.markup("<tr>")
      if index == 0 { writeLead(of: group, words: words, to: &page) }
      for (offset, cell) in row.cells.enumerated() {
        let isCentred = table.columns[group.lead.count + offset].alignment == .centre
        page.markup(isCentred ? "<td class=\"centre\">" : "<td>")
        page.lines(cell.text(words))
        if offset == 0, let topic = row.topic {
          EntriesDisclosure(topic: topic, words: words).write(to: &page)
        }
        page.markup("</td>")
      }
      page.markup("</tr>\n")
    }
    page.markup("</tbody>\n")
  }

  private func writeLead(of group: ReportTable.Group, words: ReportWords, to page: inout MarkupWriter) {
    let span = group.rows.count > 1 ? " rowspan=\"\(group.rows.count)\"" : ""
    for (column, cell) in group.lead.enumerated() {
      let isName = column == 1
      page.markup(
        isName
          ? "<th scope=\"\(group.rows.count > 1 ? "rowgroup" : "row")\"\(span)>"
          : "<td class=\"centre\"\(span)>")
      page.lines(cell.text(words))
      page.markup(isName ? "</th>" : "</td>")
    }
  }
}
