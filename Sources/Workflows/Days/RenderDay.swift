import Foundation
import Reporting
import Submissions
import Synchronization

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
    return try Self.render(files)
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

  /// The largest files, at the end of the list, are begun first, so that no core waits for the last one.
  private static func render(_ files: [DayFile]) throws -> [(name: String, bytes: [UInt8])] {
    let results = Mutex<[Int: Result<[UInt8], any Error>]>([:])
    DispatchQueue.concurrentPerform(iterations: files.count) { iteration in
      let index = files.count - 1 - iteration
      let result = Result { try files[index].render() }
      results.withLock { $0[index] = result }
    }
    let done = results.withLock { $0 }
    return try files.indices.map { index in
      guard let result = done[index] else { preconditionFailure("a file was not rendered") }
      return (files[index].name, try result.get())
    }
  }
}
