/// Writes an appendix in one format. The same report gives the same bytes on every run, in every time zone and
/// locale.
public protocol ReportRenderer: Sendable {
  /// The whole file.
  func render(_ report: AppendixReport) throws -> [UInt8]
}

/// Also writes several appendices into one file.
public protocol CollectionRenderer: ReportRenderer {
  /// The whole file, the appendices in the order given.
  func render(_ reports: [AppendixReport]) throws -> [UInt8]
}

extension CollectionRenderer {
  public func render(_ report: AppendixReport) throws -> [UInt8] {
    try render([report])
  }
}

/// The formats of the contract; the raw value is the option's and the file's ending.
public enum OutputFormat: String, CaseIterable, Sendable {
  case json, md, csv, html, docx, xlsx

  public func renderer(layout: PageLayout) -> any ReportRenderer {
    switch self {
    case .json: JSONRenderer()
    case .md: MarkdownRenderer(layout: layout)
    case .csv: CSVRenderer()
    case .html: HTMLRenderer(layout: layout)
    case .docx: DocxRenderer(layout: layout)
    case .xlsx: XlsxRenderer(layout: layout)
    }
  }
}
