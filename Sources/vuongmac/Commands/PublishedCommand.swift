import ArgumentParser
import Foundation
import Workflows

extension AuditPublished.Format: ExpressibleByArgument {}

struct PublishedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "published",
    abstract: "Read a published report, code its labels, and list what does not add up.",
    discussion: "Example: vuongmac published report.txt --format md")

  @Argument(help: "The report's text, as pdftotext -raw gives it, or its PDF.")
  var report: String
  @Option(help: "json or md.")
  var format: AuditPublished.Format = .json

  func run() throws {
    print(
      try AuditPublished(workspace: Workspace(ProjectFiles())).run(
        URL(fileURLWithPath: report), format: format))
  }
}
