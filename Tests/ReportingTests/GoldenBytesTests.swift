import CZlib
import Foundation
import Testing

@testable import Reporting

/// The packed formats of the small day byte for byte; the others are kept as they are beside them. What a deflated
/// part looks like depends on zlib: with another version the parts are compared, as they always are.
@Suite("Packed files of the small day")
struct GoldenBytesTests {
  private static let recordedZlib = "1.2.13"
  private static let isRecordedZlib = String(cString: zlibVersion()) == recordedZlib

  @Test(
    "are the ones kept", .enabled(if: isRecordedZlib, "zlib is not \(recordedZlib)"),
    arguments: [OutputFormat.docx, .xlsx])
  func packages(format: OutputFormat) throws {
    let renderer = format.renderer(layout: Fixtures.party)
    for report in try [Fixtures.report(), Fixtures.completionReport(), Fixtures.textsReport()] {
      try expectSnapshot(
        renderer.render(report), named: "\(report.definition.fileName).\(format.rawValue)")
    }
  }
}
