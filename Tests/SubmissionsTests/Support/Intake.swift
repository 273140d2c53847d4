import Foundation

@testable import Submissions

/// What reading a file gave.
struct Intake {
  let rows: [IntakeRow]
  let receipt: IntakeReceipt

  var submissions: [Submission] {
    rows.compactMap { if case .submission(let submission) = $0 { submission } else { nil } }
  }
  var figures: [CompletionFigure] {
    rows.compactMap { if case .completion(let figure) = $0 { figure } else { nil } }
  }
  var rejections: [Rejection] {
    rows.compactMap { if case .rejection(let rejection) = $0 { rejection } else { nil } }
  }

  init(of bytes: some Sequence<UInt8>, named name: String = "tệp.csv") throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "intake-\(UUID().uuidString)")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    var rows: [IntakeRow] = []
    receipt = try SubmissionReader(units: .official).read(file, named: name) { rows.append($0) }
    self.rows = rows
  }

  init(csv text: String) throws {
    try self.init(of: text.utf8)
  }

  /// The message with which a file is refused, nil where it is taken.
  static func refusal(of bytes: some Sequence<UInt8>, named name: String = "tệp.csv") -> String? {
    do {
      _ = try Intake(of: bytes, named: name)
      return nil
    } catch {
      return (error as? IntakeError)?.message ?? "other error: \(error)"
    }
  }
}
