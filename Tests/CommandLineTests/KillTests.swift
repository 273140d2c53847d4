import Foundation
import Testing

/// `run` killed at random moments of its own running time (reliability.md B4). `VUONGMAC_KILLS` sets how
/// often; 1,000 before a release.
@Suite(
  .enabled(if: FileManager.default.isExecutableFile(atPath: Binary.url.path), "the program is not built"))
struct KillTests {
  @Test func aKilledRunLosesAndHalvesNothing() throws {
    let kills = ProcessInfo.processInfo.environment["VUONGMAC_KILLS"].flatMap { Int($0) } ?? 4
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("day.csv")
    let rows = (0..<2000).map { number in
      "2025-09-22,An Giang,Bình Đức,ttpvhcc,vuong-mac,Thiếu máy tính số \(number)\n"
    }
    try ("day,province,commune,body,kind,text\n" + rows.joined())
      .write(to: file, atomically: true, encoding: .utf8)
    func arguments(_ name: String) -> [String] {
      [
        "run", "--quiet", "--input", file.path, "--store",
        folder.appendingPathComponent("\(name).sqlite").path,
        "--out", folder.appendingPathComponent(name).path,
      ]
    }
    let start = ContinuousClock.now
    #expect(try Binary.run(arguments("whole")).status == 0)
    let whole = (ContinuousClock.now - start) / .seconds(1)
    let expected = try files(folder.appendingPathComponent("whole"))

    for number in 0..<kills {
      let name = "killed"
      let process = try Binary.start(arguments(name))
      Thread.sleep(forTimeInterval: whole * Double.random(in: 0...1))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      let store = folder.appendingPathComponent("\(name).sqlite").path
      let check = try Binary.run(["check", "--store", store])
      #expect(check.status == 0, "kill \(number): \(check.output)\(check.errors)")
      #expect(
        check.output.contains("store: 0 entries") || check.output.contains("store: 2000 entries"),
        "kill \(number): \(check.output)")
      // By its manifest the folder is empty or whole.
      let out = folder.appendingPathComponent(name)
      if FileManager.default.fileExists(atPath: out.appendingPathComponent("manifest.json").path) {
        #expect(try files(out) == expected, "kill \(number)")
      }
    }
    #expect(try Binary.run(arguments("killed")).status == 0)
    #expect(try files(folder.appendingPathComponent("killed")) == expected)
  }

  private func files(_ folder: URL) throws -> [String: Data] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return try Dictionary(
      uniqueKeysWithValues: names.filter { !$0.hasPrefix(".") }.map {
        ($0, try Data(contentsOf: folder.appendingPathComponent($0)))
      })
  }
}
