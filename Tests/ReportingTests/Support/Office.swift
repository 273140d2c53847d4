import Foundation
import Testing

/// LibreOffice and Poppler as readers that know nothing of how our files are made (Debian's
/// libreoffice-writer-nogui, libreoffice-calc-nogui, poppler-utils).
enum Office {
  static let isInstalled = ["soffice", "pdftotext"].allSatisfy {
    FileManager.default.isExecutableFile(atPath: "/usr/bin/\($0)")
  }

  /// Opens the files and saves them anew in another format, with a profile of its own and no window.
  ///
  /// - Returns: the new files, in the order of `files`.
  static func convert(_ files: [(name: String, bytes: [UInt8])], to ending: String) throws -> [[UInt8]] {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    let results = folder.appending(path: "out")
    try FileManager.default.createDirectory(at: results, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let sources = try files.map { file in
      let url = folder.appending(path: file.name)
      try Data(file.bytes).write(to: url)
      return url
    }
    try run(
      "soffice",
      [
        "-env:UserInstallation=\(folder.appending(path: "profile").absoluteString)", "--headless",
        "--convert-to", ending, "--outdir", results.path,
      ] + sources.map(\.path))
    return try sources.map { source in
      let name = source.deletingPathExtension().lastPathComponent
      return Array(try Data(contentsOf: results.appending(path: "\(name).\(ending)")))
    }
  }

  /// The text of a PDF page by page, laid out as printed.
  static func pages(ofPDF bytes: [UInt8]) throws -> [String] {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).pdf")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let text = try run("pdftotext", ["-layout", file.path, "-"])
    return text.utf8.split(separator: UInt8(ascii: "\u{C}")).map { String(decoding: $0, as: UTF8.self) }
  }

  @discardableResult
  private static func run(_ tool: String, _ arguments: [String]) throws -> String {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/\(tool)")
    process.arguments = arguments
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "\(tool) failed")
    return String(decoding: bytes, as: UTF8.self)
  }
}
