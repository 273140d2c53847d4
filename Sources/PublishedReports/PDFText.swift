import Foundation

/// The text of a PDF, taken out by the program `pdftotext` (poppler-utils).
public enum PDFText {
  /// The text of the PDF at `file` in the order in which its pages write it (`-raw`): the default order of
  /// pdftotext tears tables into columns.
  ///
  /// - Parameter searchPath: the folders to look for the program in, separated by colons.
  /// - Throws: `PublishedReportError.noPDFTool` or `.pdfToolFailed`.
  public static func read(
    _ file: URL, searchPath: String = ProcessInfo.processInfo.environment["PATH"] ?? ""
  ) throws -> String {
    guard let tool = tool(searchPath) else { throw PublishedReportError.noPDFTool }
    let process = Process()
    process.executableURL = tool
    process.arguments = ["-raw", "-enc", "UTF-8", "-eol", "unix", "--", file.path, "-"]
    let output = Pipe()
    let errors = FileManager.default.temporaryDirectory
      .appendingPathComponent("pdftotext-\(UUID().uuidString).txt")
    // Errors go to a file: a second pipe could fill up while the first is read.
    guard FileManager.default.createFile(atPath: errors.path, contents: nil) else {
      throw CocoaError(.fileWriteUnknown)
    }
    defer { try? FileManager.default.removeItem(at: errors) }
    let errorHandle = try FileHandle(forWritingTo: errors)
    defer { try? errorHandle.close() }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = errorHandle
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      let said = (try? Data(contentsOf: errors)) ?? Data()
      throw PublishedReportError.pdfToolFailed(
        status: process.terminationStatus,
        message: String(decoding: said, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines))
    }
    return String(decoding: data, as: UTF8.self)
  }

  private static func tool(_ searchPath: String) -> URL? {
    searchPath.split(separator: ":").lazy
      .map { URL(fileURLWithPath: String($0)).appendingPathComponent("pdftotext") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }
}
