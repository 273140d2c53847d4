import Foundation
import Reporting
import Storage
import Submissions

/// `run`, the main job: takes files in, codes every entry, ranks, writes the day's appendices.
public struct RunDay: Sendable {
  /// What was done.
  public struct Summary: Sendable {
    public var day: ReportDay
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

  private static let reader = "vuongmac-reader-1"

  private let workspace: Workspace
  private let store: Store
  private let actor: Actor

  public init(workspace: Workspace, store: Store, actor: Actor) {
    self.workspace = workspace
    self.store = store
    self.actor = actor
  }

  /// - Parameters:
  ///   - inputs: files to take in; may be empty where the store holds the day already.
  ///   - day: nil for the last day that the inputs speak of, else of the store.
  ///   - folder: where the appendices go; written whole or not at all.
  /// - Throws: `InputError` for a file that cannot be taken in, `NoDayError`, and what store and renderers
  ///   throw. Files taken in before a bad one stay taken in.
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
    guard let day = try day ?? intake.lastDay ?? store.days().max() else { throw NoDayError() }
    let coded = try timed("code") {
      try CodeDay(workspace: workspace, store: store).run(day) { count in
        if count % 1000 == 0 { progress(.coding(entries: count)) }
      }
    }
    let reports = try timed("rank") {
      try BuildAppendices(workspace: workspace, store: store)
        .run(day, coded: coded, labelStyle: labelStyle).filter { !$0.isEmpty }
    }
    let files = try timed("write") { try write(reports, intake.rejections, to: folder, progress) }
    var summary = Summary(day: day)
    summary.entries = coded.count
    summary.nothing = coded.count { $0.coding.topics == ["khong-co"] }
    summary.other = coded.count { $0.coding.topics == ["khac"] }
    summary.coded = coded.count - summary.nothing - summary.other
    summary.rejected = intake.rejections.count
    summary.files = files
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
    let reader = SubmissionReader(units: workspace.units)
    for input in inputs {
      let name = input.lastPathComponent
      do {
        let digest = try FileDigest.sha256(of: input)
        let file = SourceFile(
          name: name, sha256: digest.digest, size: digest.size, reader: Self.reader,
          lexiconVersion: workspace.lexicon.lexicon.version)
        var rows = 0
        let outcome = try store.importFile(file, by: actor, together: together) { take in
          _ = try reader.read(input, named: name) { row in
            rows += 1
            if rows % 1000 == 0 { progress(.reading(file: name, rows: rows)) }
            switch row {
            case .submission(let submission): try take(.entry(submission))
            case .completion(let figure): try take(.figure(figure))
            case .rejection(let rejection): try take(.rejection(rejection))
            }
          }
        }
        let receipt = outcome.receipt
        together.append(receipt.id)
        intake.rejections += try store.rejections(of: receipt.id, fileName: name)
        if case .alreadyImported = outcome {
          intake.notes.append("\(name): already taken in on \(receipt.importedAt), nothing changed")
        } else if receipt.counts.replacedEntries > 0 {
          intake.notes.append(
            "\(name): replaced \(receipt.counts.replacedEntries) entries of an earlier file of this name")
        }
        intake.lastDay = try [intake.lastDay, lastDay(of: input, reader)].compactMap { $0 }.max()
      } catch let error as IntakeError {
        throw InputError(file: input.path, message: error.message)
      }
    }
    return intake
  }

  /// The last day that a file speaks of; read from the file, for the store may hold its rows already.
  private func lastDay(of input: URL, _ reader: SubmissionReader) throws -> ReportDay? {
    var last: ReportDay?
    _ = try reader.read(input) { row in
      switch row {
      case .submission(let submission): last = max(last ?? submission.day, submission.day)
      case .completion(let figure): last = max(last ?? figure.day, figure.day)
      case .rejection: break
      }
    }
    return last
  }

  // MARK: - Output

  private func write(
    _ reports: [AppendixReport], _ rejections: [Rejection], to folder: URL, _ progress: (Progress) -> Void
  ) throws -> [String] {
    var files: [(name: String, bytes: [UInt8])] = []
    for report in reports {
      for format in OutputFormat.allCases {
        let name = "\(report.definition.fileName).\(format.rawValue)"
        progress(.writing(file: name))
        files.append((name, try format.renderer(layout: workspace.layout).render(report)))
      }
    }
    if !reports.isEmpty {
      files.append(("phu-luc.docx", try DocxRenderer(layout: workspace.layout).render(reports)))
      files.append(("phu-luc.xlsx", try XlsxRenderer(layout: workspace.layout).render(reports)))
    }
    if !rejections.isEmpty { files.append(("rejected.csv", RejectedRows.csv(rejections))) }
    var set = try FileSet(in: folder)
    for file in files { try set.add(file.name, file.bytes) }
    try set.publish(lexiconVersion: workspace.lexicon.lexicon.version)
    return files.map(\.name)
  }
}

/// A file that cannot be taken in.
public struct InputError: Error, CustomStringConvertible, Sendable {
  let file: String
  let message: String

  public var description: String { "\(file): \(message)" }
}

/// Neither the input nor the store speaks of any day.
public struct NoDayError: Error, CustomStringConvertible, Sendable {
  public var description: String { "no day to report on: give a file with entries, or --day" }
}
