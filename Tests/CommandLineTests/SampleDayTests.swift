import Foundation
import Testing

/// `Reports/sample` holds what the sample day gives.
@Suite(
  .enabled(if: FileManager.default.isExecutableFile(atPath: Binary.url.path), "the program is not built"))
struct SampleDayTests {
  @Test func theSampleDayGivesTheKeptTables() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let out = folder.appendingPathComponent("out")
    let result = try Binary.run([
      "run", "--quiet", "--out", out.path, "--store", folder.appendingPathComponent("s.sqlite").path,
    ])
    #expect(result.status == 3, "\(result.errors)")
    let kept = Binary.root.appendingPathComponent("Reports/sample")
    let names = try FileManager.default.contentsOfDirectory(atPath: kept.path)
      .filter { $0.hasPrefix("appendix-") && !$0.hasSuffix(".png") }
    #expect(names.count >= 14)
    for name in names.sorted() {
      let expected = try Data(contentsOf: kept.appendingPathComponent(name))
      #expect(try Data(contentsOf: out.appendingPathComponent(name)) == expected, "\(name)")
    }
  }
}
