import ArgumentParser
import Foundation
import Storage
import Submissions
import Workflows

extension AuditPublished.Format: ExpressibleByArgument {}

struct PublishedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "published",
    abstract: "Read a published report, code its labels, and list what does not add up.",
    discussion: """
      With --store it also sets the published rows beside our own ranking of the same day.

      Example: vuongmac published report.txt --format md
      """)

  @Argument(help: "The report's text, as pdftotext -raw gives it, or its PDF.")
  var report: String
  @Option(help: "json or md.")
  var format: AuditPublished.Format = .json
  @Option(help: "A store that holds the day, to compare with.")
  var store: String?
  @Option(help: "The day to compare with (default: the one that the report names).")
  var day: ReportDay?

  func validate() throws {
    if let store, !FileManager.default.fileExists(atPath: store) {
      throw ValidationError("there is no store at \(store)")
    }
    if day != nil, store == nil { throw ValidationError("--day needs --store") }
  }

  func run() throws {
    let store = try store.map { try Store(url: URL(fileURLWithPath: $0)) }
    print(
      try AuditPublished(workspace: Workspace(ProjectFiles())).run(
        URL(fileURLWithPath: report), format: format, store: store, day: day))
    try store?.close()
  }
}
