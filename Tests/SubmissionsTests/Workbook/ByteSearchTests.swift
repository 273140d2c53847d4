import Foundation
import TestSupport
import Testing

@testable import Submissions

@Suite struct ByteSearchTests {
  private func isFound(in content: [UInt8]) throws -> Bool {
    var zip = ZipBuilder()
    zip.store("a", content)
    let file = FileManager.default.temporaryDirectory.appending(path: "search-\(UUID().uuidString)")
    try Data(zip.bytes()).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try ByteSearch.find("mergeCell", in: "a", of: ZipArchive(InputFile(file)))
  }

  /// Entries are read in pieces of 65,536 bytes.
  @Test(arguments: [0, 1, 65_526, 65_527, 65_528, 65_532, 65_535, 65_536, 65_537])
  func wordIsFoundAcrossPieces(offset: Int) throws {
    let padding = [UInt8](repeating: UInt8(ascii: "m"), count: offset)
    #expect(try isFound(in: padding + Array("mergeCell".utf8)))
    #expect(try !isFound(in: padding + Array("mergeCel".utf8)))
  }

  @Test func wideTextMayAlwaysHoldTheWord() throws {
    #expect(try isFound(in: [0xFF, 0xFE, 0x3C, 0]))
    #expect(try !isFound(in: []))
  }
}
