import Foundation
import Reporting
import Storage
import Submissions

@testable import Workflows

/// A folder with input files and a store, and the workspace that ships.
final class DayFixture {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let workspace = Result { try Workspace(ProjectFiles(root: root)) }
  static let actor = Actor(name: "tester", knownBy: .commandLine)
  static let day = ReportDay(year: 2025, month: 9, day: 22)!

  let folder: URL
  let store: Store
  private var runs = 0

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("day-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    store = try Store(url: folder.appendingPathComponent("s.sqlite"))
  }

  deinit {
    try? store.close()
    try? FileManager.default.removeItem(at: folder)
  }

  func file(_ name: String, _ text: String) throws -> URL {
    let url = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
    return url
  }

  /// Runs and returns the summary with the manifest of the files written.
  func run(
    _ inputs: [URL], to name: String? = nil, workspace: Workspace? = nil,
    labelStyle: AppendixReport.LabelStyle = .detailed
  ) throws -> (summary: RunDay.Summary, manifest: FileSetManifest, out: URL) {
    runs += 1
    let out = folder.appendingPathComponent(name ?? "out\(runs)")
    let summary = try RunDay(
      workspace: workspace ?? Self.workspace.get(), store: store, actor: Self.actor
    ).run(inputs: inputs, day: nil, folder: out, labelStyle: labelStyle)
    guard let manifest = FileSetManifest.read(in: out) else { throw NoManifest() }
    return (summary, manifest, out)
  }

  struct NoManifest: Error {}
}

/// Rows of a small day in the contract's columns, as the formats write them.
struct SmallDay {
  static let headings = ["day", "province", "commune", "body", "kind", "text"]

  static let rows: [[String]] = [
    ["2025-09-22", "An Giang", "Bình Đức", "ttpvhcc", "vuong-mac", "Thiếu máy tính"],
    ["2025-09-22", "An Giang", "Bình Đức", "ttpvhcc", "vuong-mac", "Đường truyền chậm, \"rất\" chậm"],
    ["2025-09-22", "An Giang", "Mỹ Thới", "ttpvhcc", "vuong-mac", "Thiếu máy tính"],
    ["2025-09-22", "An Giang", "Mỹ Thới", "dang-uy", "kien-nghi", "Đề nghị mở lớp tập huấn"],
    ["2025-09-22", "TP. Huế", "Phường Thuận Hóa", "ubnd", "vuong-mac", "Chưa có kinh phí"],
    ["2025-09-22", "TP. Huế", "", "dang-uy", "vuong-mac", "Phần mềm một cửa còn lỗi"],
    ["2025-09-22", "TP. Huế", "", "dang-uy", "vuong-mac", "Thiếu cán bộ công nghệ thông tin"],
  ]

  static func csv(_ rows: [[String]] = rows, separator: String = ",", lineEnd: String = "\n") -> String {
    ([headings] + rows).map { row in
      row.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: separator) + lineEnd
    }.joined()
  }

  static func jsonLines(_ rows: [[String]] = rows) throws -> String {
    try rows.map { row in
      let object = Dictionary(uniqueKeysWithValues: zip(headings, row))
      return String(decoding: try JSONEncoder().encode(object), as: UTF8.self) + "\n"
    }.joined()
  }
}
