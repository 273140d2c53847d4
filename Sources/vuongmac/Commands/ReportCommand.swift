import ArgumentParser
import Foundation
import Reporting
import Storage
import Submissions
import Workflows

extension OutputFormat: ExpressibleByArgument {}
extension DayPage: ExpressibleByArgument {}

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Print one appendix or page of a stored day.",
    discussion: """
      Examples: vuongmac report --day 2025-09-22 --appendix 6 --format md
                vuongmac report --day 2025-09-22 --page ca-nuoc --format html --out ca-nuoc.html
      """)

  @Option(help: "The day, 2025-09-22.")
  var day: ReportDay
  @Option(help: "The appendix' number: 6, 13 to 25.")
  var appendix: Int?
  @Option(
    help: "In place of an appendix: ca-nuoc, the whole country, or xu-huong, the last days (html, xlsx).")
  var page: DayPage?
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
    if (appendix == nil) == (page == nil) { throw ValidationError("give --appendix N or --page NAME") }
  }

  func run() throws {
    guard FileManager.default.fileExists(atPath: store.store) else {
      throw ValidationError(
        "there is no store at \(store.store); take a day in with run first, or name it with --store")
    }
    let store = try store.open()
    let workspace = try Workspace(ProjectFiles(), layout: layout)
    var bytes: [UInt8] = []
    if let page {
      bytes = try BuildPage(workspace: workspace, store: store).run(day, page: page, format: format)
    } else if let appendix {
      bytes = try BuildReport(workspace: workspace, store: store)
        .run(day, appendix: appendix, format: format, top: top, labelStyle: plain ? .plain : .detailed)
    }
    try store.close()
    if out == "-" {
      FileHandle.standardOutput.write(Data(bytes))
    } else {
      try AtomicFile.write(bytes, to: URL(fileURLWithPath: out))
    }
  }
}
