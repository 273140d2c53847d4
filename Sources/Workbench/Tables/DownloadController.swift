import Hummingbird
import Reporting
import Storage
import Submissions
import Workflows

/// The day's appendices as files, one or all. Asked for by POST: what was printed from which layer is kept.
struct DownloadController: Sendable {
  let desk: Desk

  func addRoutes(to router: Router<WorkbenchContext>) {
    router.post("ngay/:day/tai-ve", use: download)
  }

  private func download(_ request: Request, _ context: WorkbenchContext) async throws -> Response {
    let session = try context.requireSession()
    let fields = try await FormFields(request, session: session)
    let day = try await DayController.day(context, desk)
    return try await blocking { [desk] in
      let reports = try desk.tables.value(of: day, desk.workspace).reports
      if fields["phu-luc"] == "tat-ca" { return try Self.all(reports, day, desk) }
      guard let number = fields["phu-luc"].flatMap(Int.init),
        let report = reports.first(where: { $0.definition.number == number }),
        let format = fields["dang"].flatMap(OutputFormat.init(rawValue:))
      else { throw PageError.notFound }
      let bytes = try format.renderer(layout: desk.workspace.layout).render(report)
      try Self.keepReceipts([(number, format, bytes)], day, desk)
      return .download(
        bytes, type: format.mediaType, name: "\(report.definition.fileName)-\(day).\(format.rawValue)")
    }
  }

  /// All appendices in all formats, and two files that hold them all.
  private static func all(_ reports: [AppendixReport], _ day: ReportDay, _ desk: Desk) throws -> Response {
    var archive = ZipArchive()
    var printed: [(Int, OutputFormat, [UInt8])] = []
    let layout = desk.workspace.layout
    for report in reports {
      for format in OutputFormat.allCases {
        let bytes = try format.renderer(layout: layout).render(report)
        try archive.add("\(report.definition.fileName).\(format.rawValue)", bytes)
        printed.append((report.definition.number, format, bytes))
      }
    }
    if !reports.isEmpty {
      try archive.add("phu-luc.docx", DocxRenderer(layout: layout).render(reports))
      try archive.add("phu-luc.xlsx", XlsxRenderer(layout: layout).render(reports))
    }
    try keepReceipts(printed, day, desk)
    return .download(archive.finished(), type: "application/zip", name: "phu-luc-\(day).zip")
  }

  private static func keepReceipts(
    _ printed: [(Int, OutputFormat, [UInt8])], _ day: ReportDay, _ desk: Desk
  ) throws {
    guard let layer = try desk.store.currentLayer(day: day) else { return }
    try desk.store.addReportReceipts(
      printed.map {
        ReportReceipt(
          layer: layer.id, appendix: $0.0, format: $0.1.rawValue, sha256: FileDigest.sha256($0.2))
      })
  }
}

extension OutputFormat {
  /// For the header Content-Type.
  var mediaType: String {
    switch self {
    case .json: "application/json"
    case .md: "text/markdown; charset=utf-8"
    case .csv: "text/csv; charset=utf-8"
    case .html: "text/html; charset=utf-8"
    case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    }
  }
}
