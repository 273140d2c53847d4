import Foundation
import Testing

@testable import Reporting

@Suite("Bytes", .serialized)
struct RepeatableBytesTests {
  @Test("are the same on every run and in every time zone", arguments: OutputFormat.allCases)
  func sameBytes(format: OutputFormat) throws {
    let renderer = format.renderer(layout: Fixtures.party)
    let reports = [try Fixtures.report(), try Fixtures.completionReport(), try Fixtures.textsReport()]
    let first = try reports.map(renderer.render)
    setenv("TZ", "Asia/Ho_Chi_Minh", 1)
    tzset()
    defer {
      unsetenv("TZ")
      tzset()
    }
    // Two seconds are what a zip's clock can tell apart.
    if format == .docx || format == .xlsx { Thread.sleep(forTimeInterval: 2.1) }
    #expect(try reports.map(renderer.render) == first)
  }
}
