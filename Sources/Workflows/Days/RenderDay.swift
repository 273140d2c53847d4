import Reporting
import Submissions

/// Writes all files of a day: each appendix in each format, all appendices in one docx and one xlsx, the page on
/// the country, the page on trends, the rejected rows.
///
/// The files do not depend on one another and are made on all cores.
struct RenderDay {
  let workspace: Workspace

  /// - Returns: the files by name, the appendices first.
  func run(
    _ reports: [AppendixReport], national: NationalFigures?, trends: TrendFigures?, rejections: [Rejection]
  ) throws -> [(name: String, bytes: [UInt8])] {
    let pages = RenderPages(workspace: workspace)
    var files = appendices(reports) + pages.country(national) + pages.trends(trends)
    if !rejections.isEmpty {
      files.append(DayFile(name: RejectedRows.fileName) { RejectedRows.csv(rejections) })
    }
    // The largest files stand at the end; begun first, they leave no core waiting for the last one.
    return try files.reversed().concurrentMap { (name: $0.name, bytes: try $0.render()) }.reversed()
  }

  private func appendices(_ reports: [AppendixReport]) -> [DayFile] {
    let layout = workspace.layout
    var files: [DayFile] = []
    for report in reports {
      for format in OutputFormat.allCases {
        files.append(
          DayFile(name: "\(report.definition.fileName).\(format.rawValue)") {
            try format.renderer(layout: layout).render(report)
          })
      }
    }
    if !reports.isEmpty {
      files.append(DayFile(name: "phu-luc.docx") { try DocxRenderer(layout: layout).render(reports) })
      files.append(DayFile(name: "phu-luc.xlsx") { try XlsxRenderer(layout: layout).render(reports) })
    }
    return files
  }
}
