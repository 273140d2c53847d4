import ArgumentParser
import Foundation
import Storage
import Submissions
import Workflows

struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Take files in, code every entry, rank, and write the day's appendices.",
    discussion: """
      Without --input it runs on the sample day that ships with the project.

      Example: vuongmac run --input xa.csv --input hoan-thanh.csv --day 2025-09-22 --out out
      """)

  @Option(help: "A .csv, .xlsx or .jsonl file of entries or completion figures; may be given several times.")
  var input: [String] = []
  @Option(help: "The day to report on (default: the last day in the input).")
  var day: ReportDay?
  @OptionGroup var store: StoreOption
  @Option(help: "Folder for the appendices.")
  var out = "out"
  @Option(help: "Layout of printed files: dang or nd30.")
  var layout = "dang"
  @Flag(help: "Print the topics' official labels only.")
  var plain = false
  @Flag(name: .shortAndLong, help: "Print nothing but errors.")
  var quiet = false

  func run() throws {
    let files = try ProjectFiles()
    let workspace = try WorkspaceInMaking(files, layout: layout)
    let store = try store.open()
    let inputs = input.isEmpty ? try Self.sample(files) : input.map { URL(fileURLWithPath: $0) }
    let folder = URL(fileURLWithPath: out, isDirectory: true)
    let summary = try RunDay(
      workspace: workspace, store: store, actor: Actor(name: NSUserName(), knownBy: .commandLine)
    ).run(inputs: inputs, day: day, folder: folder, labelStyle: plain ? .plain : .detailed) { step in
      switch step {
      case .reading(let file, let rows): Terminal.progress("reading \(file): \(rows) rows", quiet: quiet)
      case .coding(let entries): Terminal.progress("coding: \(entries) entries", quiet: quiet)
      case .writing(let file): Terminal.progress("writing \(file)", quiet: quiet)
      }
    }
    try store.close()
    Terminal.endProgress(quiet: quiet)
    Self.report(summary, folder: folder, quiet: quiet)
    if summary.rejected > 0 { throw ExitCode(3) }
  }

  private static func report(_ summary: RunDay.Summary, folder: URL, quiet: Bool) {
    for note in summary.notes { Terminal.note(note, quiet: quiet) }
    let stages = summary.stages.map { "\($0.name) \(($0.seconds * 100).rounded() / 100) s" }
      .joined(separator: ", ")
    Terminal.note(
      """
      day       \(summary.day.map(\.description) ?? "none: no row was accepted")
      entries   \(summary.entries): \(summary.coded) coded, \(summary.nothing) khong-co, \(summary.other) khac
      rejected  \(summary.rejected)\(summary.rejected > 0 ? " (see rejected.csv)" : "")
      files     \(summary.files.count) in \(folder.path)
      time      \(stages)
      """, quiet: quiet)
  }

  private static func sample(_ files: ProjectFiles) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(at: files.sampleDay, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "csv" && !$0.lastPathComponent.hasPrefix("intended") }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
  }
}
