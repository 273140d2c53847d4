import Reporting

/// A file that is yet to be written.
struct DayFile: Sendable {
  let name: String
  let render: @Sendable () throws -> [UInt8]
}

/// The files of the pages on the country and on trends, in the formats that they are made in.
struct RenderPages {
  let workspace: Workspace

  /// Nothing where there are no figures.
  func country(_ figures: NationalFigures?) -> [DayFile] {
    guard let figures else { return [] }
    let (words, layout) = (workspace.pageWords, workspace.layout)
    return files(
      .country, html: { NationalPage(words: words, layout: layout).render(figures) },
      xlsx: { try NationalWorkbook(words: words, layout: layout).render(figures) })
  }

  /// Nothing where there are no figures.
  func trends(_ figures: TrendFigures?) -> [DayFile] {
    guard let figures else { return [] }
    let (words, layout) = (workspace.pageWords, workspace.layout)
    return files(
      .trends, html: { TrendPage(words: words, layout: layout).render(figures) },
      xlsx: { try TrendWorkbook(words: words, layout: layout).render(figures) })
  }

  private func files(
    _ page: DayPage, html: @escaping @Sendable () throws -> [UInt8],
    xlsx: @escaping @Sendable () throws -> [UInt8]
  ) -> [DayFile] {
    [
      DayFile(name: "\(page.rawValue).\(OutputFormat.html.rawValue)", render: html),
      DayFile(name: "\(page.rawValue).\(OutputFormat.xlsx.rawValue)", render: xlsx),
    ]
  }
}
