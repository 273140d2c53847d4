import Foundation
import Testing

/// The same day in other surroundings: nothing of the time zone or the locale may show in a file.
@Suite(
  .enabled(if: FileManager.default.isExecutableFile(atPath: Binary.url.path), "the program is not built"))
struct SurroundingsTests {
  private static let day = """
    day,province,commune,body,kind,text
    2025-09-21,An Giang,Bình Đức,ttpvhcc,vuong-mac,Thiếu máy in
    2025-09-22,An Giang,Bình Đức,ttpvhcc,vuong-mac,"THIẾU MÁY TÍNH, IN ẤN"
    2025-09-22,An Giang,Mỹ Thới,dang-uy,kien-nghi,Đề nghị mở lớp tập huấn
    2025-09-22,TP. Huế,Phường Thuận Hóa,ubnd,vuong-mac,Chưa có kinh phí
    2025-09-22,TP. Huế,,dang-uy,vuong-mac,Phần mềm một cửa còn lỗi
    2025-09-22,TP. Huế,Không Có,dang-uy,vuong-mac,=1+1

    """
  private static let figures = "day,province,body,done,total\n2025-09-22,An Giang,dang-uy,18,19\n"

  @Test func timeZoneAndLocaleDoNotShow() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let turkish = TurkishLocale.environment(in: folder)
    let inputs = try [("day.csv", Self.day), ("figures.csv", Self.figures)].map { name, text in
      let file = folder.appendingPathComponent(name)
      try Data(text.utf8).write(to: file)
      return file.path
    }
    var runs: [[String: Data]] = []
    for (name, environment) in [
      ("plain", ["TZ": "UTC", "LC_ALL": "C"]),
      ("far", turkish.merging(["TZ": "Asia/Tokyo"]) { old, _ in old }),
    ] {
      let out = folder.appendingPathComponent(name)
      for day in ["2025-09-21", "2025-09-22"] {
        let result = try Binary.run(
          ["run", "--quiet", "--day", day, "--out", out.path, "--store", "\(out.path).sqlite"]
            + inputs.flatMap { ["--input", $0] }, environment: environment)
        #expect(result.status == 3, "\(result.errors)")
      }
      runs.append(try files(in: out))
    }
    // Five appendices in six formats, both collections, both pages in two, rejected rows, the manifest.
    #expect(runs[0].count == 5 * 6 + 2 + 4 + 2)
    for (name, bytes) in runs[0].sorted(by: { $0.key < $1.key }) {
      #expect(runs[1][name] == bytes, "\(name)")
    }
    #expect(runs[1].count == runs[0].count)
  }

  private func files(in folder: URL) throws -> [String: Data] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return try Dictionary(
      uniqueKeysWithValues: names.map { ($0, try Data(contentsOf: folder.appendingPathComponent($0))) })
  }
}

/// Turkish has a decimal comma and a lower case of its own for "I". Where the system has no such locale, one is
/// made in the folder; where it cannot be, the name alone is set.
private enum TurkishLocale {
  static func environment(in folder: URL) -> [String: String] {
    let name = "tr_TR.UTF-8"
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/localedef")
    process.arguments = ["-i", "tr_TR", "-f", "UTF-8", folder.appendingPathComponent(name).path]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return ["LC_ALL": name] }
    process.waitUntilExit()
    return ["LC_ALL": name, "LOCPATH": folder.path]
  }
}
