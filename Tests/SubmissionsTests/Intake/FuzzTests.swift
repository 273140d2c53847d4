import Foundation
import TestSupport
import Testing

@testable import Submissions

/// Whatever the bytes are, reading ends in rows or in an `IntakeError`.
@Suite struct FuzzTests {
  private static let workbook = WorkbookBuilder(sheet: WorkbookBuilder.row([:])).bytes()
  private static let csv = Array(
    "\(CSVTests.headings)\n\(CSVTests.good)\n\"a\"\"b\",c\n\(CSVTests.good)\n".utf8)
  private static let lines = Array("\(JSONLinesTests.good)\n{}\n\(JSONLinesTests.good)\n".utf8)

  private static let wideCSV: [UInt8] = [0xFF, 0xFE] + csv.flatMap { [$0, 0] as [UInt8] }

  private func read(_ bytes: [UInt8], seed: UInt64) {
    do {
      _ = try Intake(of: bytes)
    } catch {
      #expect(error is IntakeError, "seed \(seed)")
    }
  }

  @Test(arguments: 0..<150)
  func changedFile(round: Int) {
    let seed = SeededGenerator.runSeed &+ UInt64(round)
    var generator = SeededGenerator(seed: seed)
    for original in [Self.workbook, Self.csv, Self.lines, Self.wideCSV] {
      var bytes = original
      for _ in 0..<Int.random(in: 1...8, using: &generator) { Self.change(&bytes, using: &generator) }
      read(bytes, seed: seed)
    }
  }

  /// The archive is whole, so that what is changed reaches the XML.
  @Test(arguments: 0..<150)
  func changedPart(round: Int) {
    let seed = SeededGenerator.runSeed &+ UInt64(round)
    var generator = SeededGenerator(seed: seed)
    let workbook = WorkbookBuilder(
      sheet: WorkbookBuilder.row([5: "<c t='s' s='1'><v>0</v></c>"])
        + "<mergeCells><mergeCell ref='A2:A9'/></mergeCells>",
      strings: "<si><t>a</t><rPh><t>b</t></rPh></si>", formats: "<xf numFmtId='165'/>",
      codes: "<numFmt numFmtId='165' formatCode='d/m/yy'/>")
    var zip = ZipBuilder()
    for (name, xml) in workbook.parts.sorted(by: { $0.key < $1.key }) {
      var bytes = Array(xml.utf8)
      if Bool.random(using: &generator) { Self.change(&bytes, using: &generator) }
      zip.store(name, bytes)
    }
    read(zip.bytes(), seed: seed)
  }

  @Test(arguments: 0..<50)
  func randomBytes(round: Int) {
    let seed = SeededGenerator.runSeed &+ UInt64(round)
    var generator = SeededGenerator(seed: seed)
    let beginnings: [[UInt8]] = [
      [], Array("PK\u{3}\u{4}".utf8), [0xD0, 0xCF, 0x11, 0xE0], [0xFF, 0xFE], Array("{".utf8),
    ]
    for beginning in beginnings {
      let length = Int.random(in: 0...3000, using: &generator)
      read(beginning + (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }, seed: seed)
    }
  }

  private static func change(_ bytes: inout [UInt8], using generator: inout SeededGenerator) {
    guard !bytes.isEmpty else { return }
    let place = Int.random(in: 0..<bytes.count, using: &generator)
    switch Int.random(in: 0..<5, using: &generator) {
    case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
    case 1: bytes[place] = [0, 0xFF, 0x7F, 0x80, 0x22, 0x3C, 0x0A].randomElement(using: &generator) ?? 0
    case 2: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...9, using: &generator)))
    case 3: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 20)], at: place)
    default: bytes.removeLast(bytes.count - place)
    }
  }
}
