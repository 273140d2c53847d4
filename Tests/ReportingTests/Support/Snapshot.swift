import Foundation
import Testing

/// Compares a rendered document with the one kept in `Snapshots/`. `RECORD_SNAPSHOTS=1` writes it anew and fails
/// the test, so that a recording never passes for a check.
func expectSnapshot(
  _ bytes: [UInt8], named name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Snapshots")
    .standardized
  let file = folder.appending(path: name)
  if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
    try Data(bytes).write(to: file)
    Issue.record("recorded \(name)", sourceLocation: sourceLocation)
    return
  }
  let expected = try Data(contentsOf: file)
  let actual = String(decoding: bytes, as: UTF8.self)
  #expect(
    Data(bytes) == expected, "\(name) is not what Snapshots/ holds; now it is:\n\(actual)",
    sourceLocation: sourceLocation)
}
