import Foundation
import Testing
import VietnameseText

/// Unicode's own file for NFC (Debian's package unicode-data 15.0).
struct ConformanceTests {
  static let file = ["/usr/share/unicode/NormalizationTest.txt"].first {
    FileManager.default.fileExists(atPath: $0)
  }

  @Test(.enabled(if: file != nil, "the package unicode-data is not installed"))
  func nfcOfEveryLine() throws {
    let contents = try String(contentsOfFile: #require(Self.file), encoding: .utf8)
    var lines = 0
    for line in contents.split(separator: "\n") where !line.hasPrefix("#") && !line.hasPrefix("@") {
      let columns = line.split(separator: ";").prefix(5).map { column in
        var view = String.UnicodeScalarView()
        view.append(
          contentsOf: column.split(separator: " ").compactMap { UInt32($0, radix: 16) }.compactMap(
            Unicode.Scalar.init))
        return String(view)
      }
      guard columns.count == 5 else { continue }
      lines += 1
      for (input, expected) in [(0, 1), (1, 1), (2, 1), (3, 3), (4, 3)] {
        let result = ICUText.nfc(columns[input])
        #expect(Array(result.unicodeScalars) == Array(columns[expected].unicodeScalars), "\(line)")
      }
    }
    #expect(lines > 18_000)
  }
}
