import Coding
import Foundation
import PublishedReports

/// `published`: reads a published report, codes its labels and texts, lists what does not add up.
public struct AuditPublished: Sendable {
  public enum Format: String, Sendable, CaseIterable { case json, md }

  private let workspace: Workspace

  public init(workspace: Workspace) { self.workspace = workspace }

  /// - Parameter file: text as `pdftotext` gives it, or a PDF where `pdftotext` is installed.
  public func run(_ file: URL, format: Format) throws -> String {
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
    let renderer = PublishedReportRenderer(report: report, findings: findings) { text, kind, body in
      coder.code(text, in: EntryContext(kind: kind.rawValue, body: body.rawValue)).topics
    }
    return format == .json ? renderer.json() : renderer.markdown()
  }
}
