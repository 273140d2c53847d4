import Coding
import Foundation
import PublishedReports
import Storage
import Submissions

/// `published`: reads a published report, codes its labels and texts, lists what does not add up, and sets it
/// beside our own ranking of the same day.
public struct AuditPublished: Sendable {
  public enum Format: String, Sendable, CaseIterable { case json, md }

  private let workspace: Workspace

  public init(workspace: Workspace) { self.workspace = workspace }

  /// - Parameters:
  ///   - file: text as `pdftotext` gives it, or a PDF where `pdftotext` is installed.
  ///   - store: holds the day for the comparison; nil for none.
  ///   - day: to compare with; nil for the day of which the report speaks.
  /// - Throws: `PublishedReportError`, `UnknownDayError`, and what the store throws.
  public func run(_ file: URL, format: Format, store: Store? = nil, day: ReportDay? = nil) throws -> String {
    let text =
      file.pathExtension.lowercased() == "pdf"
      ? try PDFText.read(file) : String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let provinces = workspace.units.provinces.map {
      KnownProvince(
        number: $0.number, name: $0.name, tableName: $0.tableName, communeCount: $0.communeCount)
    }
    let report = try PublishedReportReader(provinces: provinces).read(text)
    let findings = PublishedAudit.findings(in: report, provinces: provinces)
    let coder = Coder(workspace.lexicon)
    func code(_ text: String, _ kind: EntryKind, _ body: Body) -> [String] {
      coder.code(text, in: EntryContext(kind: kind.rawValue, body: body.rawValue)).topics
    }
    let comparison = try store.map { store in
      guard let day = day ?? report.day else { throw UnknownDayError(day: nil) }
      let own = try OwnFigures(workspace: workspace, store: store, day: day)
      return try PublishedComparison(report, day: day, code: code, ours: own.topics)
    }
    let renderer = PublishedReportRenderer(
      report: report, findings: findings, comparison: comparison, code: code)
    return format == .json ? renderer.json() : renderer.markdown()
  }
}

/// There is nothing to compare a published report with.
public struct UnknownDayError: Error, CustomStringConvertible, Sendable {
  /// Nil where the report does not say of which day it speaks.
  let day: ReportDay?

  public var description: String {
    day.map { "the store holds no coded entries of \($0); take the day in with run first" }
      ?? "the report does not say its day; give it with --day"
  }
}
