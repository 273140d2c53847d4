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
    let heading = MarkupEscaper.escape(layout.heading.line(for: report.definition.number))
    let title = MarkupEscaper.escape(layout.heading.title(report.title))
    let page = """
      <!DOCTYPE html>
      <html lang="vi">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '\(style.source)'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(heading). \(title)</title>
      <style>\(style.text)</style>
      </head>
      <body>
      <main>
      <table>
      <caption><h1>\(heading)</h1><p>\(title)</p></caption>
      <colgroup>\(String(repeating: "<col>", count: table.columns.count))</colgroup>
      <thead>
      <tr>\(table.columns.map { "<th scope=\"col\">\(MarkupEscaper.escape($0.heading))</th>" }.joined())</tr>
      </thead>
      \(table.groups.map { body(of: $0, in: table, report: report) }.joined(separator: "\n"))
      </table>
      \(table.note.map { "<p class=\"note\">\(MarkupEscaper.escape($0))</p>" } ?? "")\
      \(report.changes.map { "<p class=\"note change\">\(MarkupEscaper.escape($0.note))</p>" } ?? "")
      </main>
      </body>
      </html>

      """
    return Array(page.utf8)
  }

  /// A group is one `tbody`; its second cell names what the rows are about.
  private func body(of group: ReportTable.Group, in table: ReportTable, report: AppendixReport) -> String {
    let words = report.definition.words
    let gone = report.changes?.text(of: group.gone)
    let count = group.rows.count + (gone == nil ? 0 : 1)
    let span = count > 1 ? " rowspan=\"\(count)\"" : ""
    let scope = count > 1 ? "rowgroup" : "row"
    let lead = group.lead.enumerated().map { column, cell in
      let text = html(cell, words: words)
      return column == 1
        ? "<th scope=\"\(scope)\"\(span)>\(text)</th>"
        : "<td class=\"centre\"\(span)>\(text)</td>"
    }
    var rows = group.rows.enumerated().map { index, row in
      let cells = row.cells.enumerated().map { offset, cell in
        let column = table.columns[group.lead.count + offset]
        let alignment = column.alignment == .centre ? " class=\"centre\"" : ""
        let beside = offset == 0 ? behind(row, words: words) : change(of: row, in: report)
        return "<td\(alignment)>\(html(cell, words: words))\(beside)</td>"
      }
      return "<tr>\(((index == 0 ? lead : []) + cells).joined())</tr>"
    }
    if let gone {
      let columns = table.columns.count - group.lead.count
      rows.append(
        "<tr class=\"change\"><td colspan=\"\(columns)\">\(MarkupEscaper.escape(gone))</td></tr>")
    }
    return "<tbody>\n\(rows.joined(separator: "\n"))\n</tbody>"
  }

  /// What the row's first cell opens to, or what its text was coded with.
  private func behind(_ row: ReportTable.Row, words: ReportWords) -> String {
    if let topic = row.topic { return EntriesDisclosure(topic: topic, words: words).html }
    if row.topicLabels.isEmpty { return "" }
    let text = "\(words.topics): \(row.topicLabels.joined(separator: "; "))"
    return "<p class=\"topics\">\(MarkupEscaper.escape(text))</p>"
  }

  private func change(of row: ReportTable.Row, in report: AppendixReport) -> String {
    guard let changes = report.changes, let topic = row.topic else { return "" }
    return "<div class=\"change\">\(MarkupEscaper.escape(changes.text(of: topic)))</div>"
  }

  private func html(_ cell: ReportTable.Cell, words: ReportWords) -> String {
    TextScalars.lines(cell.text(words)).map(MarkupEscaper.escape).joined(separator: "<br>")
  }
}
