/// Writes the frame of a page that needs no server and no script.
enum PageWriter {
  static func page(title: String, sheet: PageSheet, body: (inout MarkupWriter) -> Void) -> [UInt8] {
    var page = MarkupWriter()
    page.head(title: title, style: sheet.text)
    page.element("h1", title)
    page.markup("\n")
    body(&page)
    page.markup("</main>\n</body>\n</html>\n")
    return page.bytes
  }

  /// The links to a page's parts.
  static func contents(
    _ words: PageWords, _ parts: [(anchor: String, name: String)], in page: inout MarkupWriter
  ) {
    page.markup("<nav aria-label=\"\(MarkupEscaper.escape(words.contents))\">\n<ul>\n")
    for part in parts {
      page.markup("<li>")
      page.element("a href=\"#\(part.anchor)\"", part.name)
      page.markup("</li>\n")
    }
    page.markup("</ul>\n</nav>\n")
  }
}
