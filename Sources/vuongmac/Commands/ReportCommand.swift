import ArgumentParser
import Foundation
import Reporting
import Storage
import Submissions
import Workflows

extension OutputFormat: ExpressibleByArgument {}

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Print one appendix of a stored day.",
    discussion: "Example: vuongmac report --day 2025-09-22 --appendix 6 --format md")

  @Option(help: "The day, 2025-09-22.")
  var day: ReportDay
  @Option(help: "The appendix' number: 6, 13 to 25.")
  var appendix: Int
  @Option(help: "json, md, csv, html, docx or xlsx.")
  var format: OutputFormat = .json
  @Option(help: "Rows a province in the ranked tables.")
  var top: Int?
  @OptionGroup var store: StoreOption
  @Option(help: "File to write; - is standard output.")
  var out = "-"
  @Option(help: "Layout of printed files: dang or nd30.")
  var layout = "dang"
  @Flag(help: "Print the topics' official labels only.")
  var plain = false

  func validate() throws {
    if let top, top < 1 { throw ValidationError("--top must be at least 1") }
  }

  func run() throws {
    guard FileManager.default.fileExists(atPath: store.store) else {
      throw ValidationError(
        "there is no store at \(store.store); take a day in with run first, or name it with --store")
    }
    let store = try store.open()
    let bytes = try BuildReport(workspace: Workspace(ProjectFiles(), layout: layout), store: store)
      .run(day, appendix: appendix, format: format, top: top, labelStyle: plain ? .plain : .detailed)
    try store.close()
    if out == "-" {
      FileHandle.standardOutput.write(Data(bytes))
    } else {
      try AtomicFile.write(bytes, to: URL(fileURLWithPath: out))
    }
  }
}
