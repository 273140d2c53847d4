import Foundation
import Testing

@testable import VietnameseText

/// Unicode's own file of normalisation cases, as Debian's package unicode-data carries it.
@Suite struct ConformanceTests {
  static let file = [
    "/usr/share/unicode/NormalizationTest.txt", "/usr/share/unicode/NormalizationTest.txt.bz2",
  ]
  .first { FileManager.default.isReadableFile(atPath: $0) }

  @Test(.enabled(if: file != nil, "no NormalizationTest.txt (apt-get install unicode-data)"))
  func composedFormsAreThoseOfUnicode() throws {
    var cases = 0
    for line in try lines(of: #require(Self.file)) where !line.hasPrefix("#") && !line.hasPrefix("@") {
      let columns = line.split(separator: ";").prefix(5).map { column in
        String(column.split(separator: " ").compactMap { UInt32($0, radix: 16).flatMap(Unicode.Scalar.init) })
      }
      guard columns.count == 5 else { continue }
      cases += 1
      for source in columns[0...2] { #expect(ICUText.nfc(source).scalars == columns[1].scalars, "\(line)") }
      for source in columns[3...4] { #expect(ICUText.nfc(source).scalars == columns[3].scalars, "\(line)") }
    }
    #expect(cases > 18_000)
  }

  private func lines(of file: String) throws -> [Substring] {
    guard file.hasSuffix(".bz2") else {
      return try String(contentsOfFile: file, encoding: .utf8).split(whereSeparator: \.isNewline)
    }
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["bzip2", "-dc", file]
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline)
  }
}
