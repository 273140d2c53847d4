import Foundation
import TestSupport
import Testing

@testable import Submissions

/// Random rows written in each format are read back as they were.
@Suite struct RoundTripTests {
  @Test(arguments: 0..<30)
  func rowsComeBack(round: Int) throws {
    let seed = SeededGenerator.runSeed &+ UInt64(round)
    var generator = SeededGenerator(seed: seed)
    let texts = (0..<20).map { _ in Self.text(using: &generator) }
    let rows = [WorkbookBuilder.headings] + texts.map { Array(WorkbookBuilder.good.dropLast()) + [$0] }
    for (format, bytes) in try Self.files(rows, using: &generator) {
      let intake = try Intake(of: bytes, named: "tệp.\(format)")
      #expect(intake.rejections.isEmpty, "seed \(seed), \(format): \(intake.rejections)")
      #expect(
        intake.submissions.map { Array($0.text.unicodeScalars) } == texts.map { Array($0.unicodeScalars) },
        "seed \(seed), \(format)")
    }
  }

  private static let scalars = Array("aB1 ,;\t\"'\n\r=+-@ắĐộ\u{301}\u{323}“”😀&<>_x".unicodeScalars)

  private static func text(using generator: inout SeededGenerator) -> String {
    let length = Int.random(in: 1...12, using: &generator)
    let scalars: [Unicode.Scalar] = (0..<length).map { _ in
      Self.scalars.randomElement(using: &generator) ?? "a"
    }
    // An apostrophe before a sign cannot be told from the one that guards it.
    return String(String.UnicodeScalarView(scalars.drop { $0 == "'" }))
  }

  private static func files(
    _ rows: [[String]], using generator: inout SeededGenerator
  ) throws -> [(format: String, bytes: [UInt8])] {
    var files: [(String, [UInt8])] = []
    for separator in [",", ";", "\t"] {
      let end = ["\n", "\r\n", "\r"].randomElement(using: &generator) ?? "\n"
      let csv = rows.map { $0.map { field($0) }.joined(separator: separator) }.joined(separator: end)
      files.append(("csv", Array(csv.utf8)))
      files.append(("csv", [0xEF, 0xBB, 0xBF] + Array(csv.utf8)))
      files.append(("txt", [0xFF, 0xFE] + csv.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }))
    }
    let objects = try rows.dropFirst().map { row in
      let pairs = zip(rows[0], row).map { ($0, $1) }
      return try JSONSerialization.data(withJSONObject: Dictionary(uniqueKeysWithValues: pairs))
    }
    files.append(("jsonl", Array(objects.joined(separator: Data([0x0A])))))
    files.append(("xlsx", WorkbookBuilder(sheet: WorkbookBuilder.data(rows)).bytes()))
    return files
  }

  /// Quoted always, guarded as our own CSV is.
  private static func field(_ text: String) -> String {
    let isGuarded = text.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) } ?? false
    return "\"" + (isGuarded ? "'" : "") + escaped(text) + "\""
  }

  private static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "\"" { result.append(scalar) }
      result.append(scalar)
    }
    return String(result)
  }
}
