import VietnameseText

/// Reads the text of a published report into rows, rates and texts.
///
/// The text is expected in the order in which the PDF's pages write it (`pdftotext -raw`): cell after cell, not
/// column after column. Nothing depends on line positions, page lengths or which provinces are present.
public struct PublishedReportReader: Sendable {
  private let provinces: [KnownProvince]

  public init(provinces: [KnownProvince]) {
    self.provinces = provinces
  }

  /// Throws `PublishedReportError.noAppendices` where `text` holds none of the appendices 6 and 13 to 25.
  public func read(_ text: String) throws -> PublishedReport {
    var appendices: [Int: PublishedAppendix] = [:]
    var unread: [UnreadText] = []
    let lines = ReportLine.lines(of: text)
    let sections = AppendixSections.sections(of: lines)
    for (number, section) in sections.sorted(by: { $0.key < $1.key }) {
      guard let form = TableForm(appendix: number) else { continue }
      let body = TableBody(section, form: form)
      switch form {
      case .rows:
        let table = RowTable(provinces: provinces).read(body.lines, appendix: number)
        appendices[number] = .rows(table.rows)
        unread += table.unread
      case .rates:
        appendices[number] = .rates(RateTable(provinces: provinces).read(body.lines))
      case .texts:
        let table = TextTable(provinces: provinces).read(body, appendix: number)
        appendices[number] = .texts(table.texts)
        unread += table.unread
      }
    }
    if appendices.isEmpty { throw PublishedReportError.noAppendices }
    return PublishedReport(day: ReportDate.day(in: lines), appendices: appendices, unread: unread)
  }
}

/// Why a published report could not be read.
public enum PublishedReportError: Error, Equatable, CustomStringConvertible {
  /// The text has no line "Phụ lục N" with N one of 6 and 13 to 25.
  case noAppendices
  /// The program `pdftotext` is not installed.
  case noPDFTool
  /// `pdftotext` gave up; with its exit status and what it said.
  case pdfToolFailed(status: Int32, message: String)

  public var description: String {
    switch self {
    case .noAppendices:
      "no appendix 6 or 13 to 25 found: expected the text of a report as pdftotext -raw gives it"
    case .noPDFTool:
      "pdftotext is not installed: apt-get install poppler-utils, or give the report's text instead"
    case .pdfToolFailed(let status, let message):
      "pdftotext failed with status \(status): \(message)"
    }
  }
}
