import Foundation
import Storage
import Submissions

/// Takes one file of entries or completion figures into the store.
public struct TakeInFile: Sendable {
  /// What a file brought.
  public struct Outcome: Sendable {
    public let receipt: ImportReceipt
    /// What was found in the file; nil where the same bytes were taken in before.
    public let intake: IntakeReceipt?
    public let rejections: [Rejection]
    /// The days of the rows that were taken in.
    public let days: Set<ReportDay>
  }

  private static let reader = "vuongmac-reader-1"

  private let units: UnitRegistry
  private let lexiconVersion: String
  private let store: Store
  private let actor: Actor

  public init(workspace: Workspace, store: Store, actor: Actor) {
    self.init(
      units: workspace.units, lexiconVersion: workspace.lexicon.lexicon.version, store: store, actor: actor)
  }

  init(units: UnitRegistry, lexiconVersion: String, store: Store, actor: Actor) {
    self.units = units
    self.lexiconVersion = lexiconVersion
    self.store = store
    self.actor = actor
  }

  /// - Parameters:
  ///   - input: the file.
  ///   - name: what rows and receipt call it; nil for the last part of its path.
  ///   - together: receipts of files that the same call took in before.
  ///   - progress: gets the number of rows read, every thousand rows.
  /// - Throws: `IntakeError`, `FileError`, and what the store throws; nothing is taken in then.
  public func run(
    _ input: URL, named name: String? = nil, together: [ReceiptID] = [],
    progress: (_ rows: Int) -> Void = { _ in }
  ) throws -> Outcome {
    let name = name ?? input.lastPathComponent
    let digest = try FileDigest.sha256(of: input)
    let file = SourceFile(
      name: name, sha256: digest.digest, size: digest.size, reader: Self.reader,
      lexiconVersion: lexiconVersion)
    let reader = SubmissionReader(units: units)
    var intake: IntakeReceipt?
    var rows = 0
    var days: Set<ReportDay> = []
    let outcome = try store.importFile(file, by: actor, together: together) { take in
      intake = try reader.read(input, named: name) { row in
        rows += 1
        if rows % 1000 == 0 { progress(rows) }
        switch row {
        case .submission(let submission):
          days.insert(submission.day)
          try take(.entry(submission))
        case .completion(let figure):
          days.insert(figure.day)
          try take(.figure(figure))
        case .rejection(let rejection): try take(.rejection(rejection))
        }
      }
    }
    return Outcome(
      receipt: outcome.receipt, intake: intake,
      rejections: try store.rejections(of: outcome.receipt.id, fileName: name), days: days)
  }
}
