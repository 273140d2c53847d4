import Foundation
import Reporting
import Storage
import Submissions

/// `run`, the main job: takes files in, codes every entry, ranks, writes the day's appendices.
public struct RunDay: Sendable {
  /// What was done.
  public struct Summary: Sendable {
    /// Nil where no row of the input was accepted and so no appendix written.
    public var day: ReportDay?
    public var entries = 0
    public var coded = 0
    public var nothing = 0
    public var other = 0
    public var rejected = 0
    public var files: [String] = []
    public var notes: [String] = []
    /// Seconds by stage, in order.
    public var stages: [(name: String, seconds: Double)] = []
  }

  /// A step of the work, for a person who watches.
  public enum Progress: Sendable {
    case reading(file: String, rows: Int)
    case coding(entries: Int)
    case writing(file: String)
  }

  private let inMaking: WorkspaceInMaking
  private let store: Store
  private let actor: Actor

  public init(workspace: Workspace, store: Store, actor: Actor) {
    self.init(workspace: WorkspaceInMaking(workspace), store: store, actor: actor)
  }

  /// Takes files in while the workspace's lexicon is compiled.
  public init(workspace: WorkspaceInMaking, store: Store, actor: Actor) {
    inMaking = workspace
    self.store = store
    self.actor = actor
  }

  /// - Parameters:
  ///   - inputs: files to take in; may be empty where the store holds the day already.
  ///   - day: nil for the last day that the inputs speak of, else of the store.
  ///   - folder: where the appendices go; written whole or not at all.
  /// Files are independent: one that cannot be taken in is named among the rejections.
  /// - Throws: `InputError` where no file can be taken in, `NoDayError`, and what store and renderers throw.
  public func run(
    inputs: [URL], day: ReportDay?, folder: URL, labelStyle: AppendixReport.LabelStyle = .detailed,
    progress: (Progress) -> Void = { _ in }
  ) throws -> Summary {
    let clock = ContinuousClock()
    var stages: [(name: String, seconds: Double)] = []
    func timed<Result>(_ name: String, _ work: () throws -> Result) rethrows -> Result {
      let start = clock.now
      let result = try work()
      stages.append((name, (clock.now - start) / .seconds(1)))
      return result
    }
    let intake = try timed("read") { try takeIn(inputs, progress) }
    guard let day = try day ?? intake.lastDay ?? (inputs.isEmpty ? store.days().max() : nil) else {
      return try writeRejections(of: intake, to: folder, stages)
    }
    let workspace = try timed("compile") { try inMaking.finished() }
    let coded = try timed("code") {
      try CodeDay(workspace: workspace, store: store).run(day) { progress(.coding(entries: $0)) }
    }
    let reports = try timed("rank") {
      try BuildAppendices(workspace: workspace, store: store)
        .run(day, coded: coded, labelStyle: labelStyle).filter { !$0.isEmpty }
    }
    let (national, trends) = try timed("count") {
      (
        try BuildNational(workspace: workspace, store: store).run(day, layer: coded.layer),
        try BuildTrends(workspace: workspace, store: store).run(upTo: day)
      )
    }
    let files = try timed("render") {
      try RenderDay(workspace: workspace).run(
        reports, national: national, trends: trends, rejections: intake.rejections)
    }
    try timed("write") {
      try write(files, of: reports, layer: coded.layer, to: folder, progress)
    }
    var summary = Summary(day: day)
    summary.entries = coded.entries.count
    summary.nothing = coded.entries.count { $0.topics == ["khong-co"] }
    summary.other = coded.entries.count { $0.topics == ["khac"] }
    summary.coded = summary.entries - summary.nothing - summary.other
    summary.rejected = intake.rejections.count
    summary.files = files.map(\.name)
    summary.notes = intake.notes
    summary.stages = stages
    return summary
  }

  // MARK: - Intake

  private struct Intake {
    var lastDay: ReportDay?
    var rejections: [Rejection] = []
    var notes: [String] = []
  }

  private func takeIn(_ inputs: [URL], _ progress: (Progress) -> Void) throws -> Intake {
    var intake = Intake()
    var together: [ReceiptID] = []
    let takeInFile = TakeInFile(
      units: inMaking.units, lexiconVersion: inMaking.lexiconVersion, store: store, actor: actor)
    var failures: [InputError] = []
    for input in inputs {
      let name = input.lastPathComponent
      do {
        let outcome = try takeInFile.run(input, together: together) {
          progress(.reading(file: name, rows: $0))
        }
        let receipt = outcome.receipt
        together.append(receipt.id)
        intake.rejections += outcome.rejections
        if outcome.intake == nil {
          intake.notes.append("\(name): already taken in on \(receipt.importedAt), nothing changed")
        } else if receipt.counts.replacedEntries > 0 {
          intake.notes.append(
            "\(name): replaced \(receipt.counts.replacedEntries) entries of an earlier file of this name")
        }
        intake.lastDay = [intake.lastDay, receipt.lastDay].compactMap { $0 }.max()
      } catch let error as IntakeError {
        failures.append(InputError(file: input.path, message: error.message))
      } catch let error as FileError {
        failures.append(
          InputError(
            file: input.path,
            message: "Không mở được tệp (\(error.description)); hãy kiểm tra đường dẫn và quyền đọc."))
      }
    }
    if failures.count == inputs.count, let first = failures.first {
      throw failures.count == 1 ? first : InputError(failures)
    }
    intake.rejections += failures.map(\.rejection)
    return intake
  }

  // MARK: - Output

  /// Nothing was accepted: what was rejected is still named, and earlier appendices stay as they are.
  private func writeRejections(
    of intake: Intake, to folder: URL, _ stages: [(name: String, seconds: Double)]
  ) throws -> Summary {
    if intake.rejections.isEmpty { throw NoDayError() }
    try Folder.makeIfMissing(folder)
    try AtomicFile.write(
      RejectedRows.csv(intake.rejections), to: folder.appendingPathComponent(RejectedRows.fileName))
    var summary = Summary(day: nil)
    summary.rejected = intake.rejections.count
    summary.files = [RejectedRows.fileName]
    summary.notes = intake.notes
    summary.stages = stages
    return summary
  }

  private func write(
    _ files: [(name: String, bytes: [UInt8])], of reports: [AppendixReport], layer: LayerID,
    to folder: URL, _ progress: (Progress) -> Void
  ) throws {
    var set = try FileSet(in: folder)
    for file in files {
      progress(.writing(file: file.name))
      try set.add(file.name, file.bytes)
    }
    let manifest = try set.publish(lexiconVersion: inMaking.lexiconVersion)
    try store.addReportReceipts(
      reports.flatMap { report in
        OutputFormat.allCases.compactMap { format in
          manifest.files["\(report.definition.fileName).\(format.rawValue)"].map {
            ReportReceipt(
              layer: layer, appendix: report.definition.number, format: format.rawValue, sha256: $0)
          }
        }
      })
  }
}

/// A file that cannot be taken in.
public struct InputError: Error, CustomStringConvertible, Sendable {
  let file: String
  let message: String

  public var description: String { "\(file): \(message)" }

  /// The file as a rejection: row 0, for no single row is meant.
  var rejection: Rejection {
    Rejection(
      source: SourceRow(file: file, row: 0, line: 0), column: "", reason: message, headings: [], cells: [])
  }

  init(file: String, message: String) {
    self.file = file
    self.message = message
  }

  /// All of several files that cannot be taken in.
  init(_ errors: [InputError]) {
    self.init(
      file: errors[0].file,
      message: ([errors[0].message] + errors.dropFirst().map(\.description)).joined(separator: "\n"))
  }
}

/// Neither the input nor the store speaks of any day.
public struct NoDayError: Error, CustomStringConvertible, Sendable {
  public var description: String {
    "no day to report on: the input holds no row; give a file with entries or completion figures, or --day"
  }
}
