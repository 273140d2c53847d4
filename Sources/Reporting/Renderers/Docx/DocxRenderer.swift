/// WordprocessingML of our own making: one section an appendix, its pages numbered from 1, the heading row
/// repeated on every page and the rows of a province never torn apart.
public struct DocxRenderer: CollectionRenderer {
  private let layout: PageLayout

  public init(layout: PageLayout) {
    self.layout = layout
  }

  /// - Precondition: there is at least one report.
  public func render(_ reports: [AppendixReport]) throws -> [UInt8] {
    precondition(!reports.isEmpty, "a document without appendices")
    var archive = ZipArchive()
    for (name, content) in parts(of: reports) {
      try archive.add(name, Array(content.utf8))
    }
    return archive.finished()
  }

  /// The parts in the order in which the file holds them; the content types must come first.
  private func parts(of reports: [AppendixReport]) -> [(name: String, content: String)] {
    let first = reports[0]
    let title =
      reports.count == 1
      ? "\(layout.heading.line(for: first.definition.number)). \(layout.heading.title(first.title))"
      : first.definition.words.allAppendices
    return [
      ("[Content_Types].xml", DocxPackage.contentTypes),
      ("_rels/.rels", DocxPackage.relationships),
      ("docProps/core.xml", DocxPackage.core(title: title, timestamp: first.day.closingTimestamp)),
      ("word/document.xml", DocxBody(layout: layout, reports: reports).xml),
      ("word/_rels/document.xml.rels", DocxPackage.documentRelationships),
      ("word/header1.xml", DocxPackage.header),
      ("word/settings.xml", DocxPackage.settings),
      ("word/styles.xml", DocxStyles(layout: layout).xml),
    ]
  }
}
