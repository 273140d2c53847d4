import Foundation
import Reporting
import Storage
import Submissions
import Testing

@testable import Workflows

@Suite struct RunDayTests {
  @Test func writesAnAppendixForEachGroupInEachFormat() throws {
    let fixture = try DayFixture()
    let figures = try fixture.file(
      "figures.csv", "day,province,body,done,total\n2025-09-22,An Giang,dang-uy,18,19\n")
    let run = try fixture.run([try fixture.file("a.csv", SmallDay.csv()), figures])
    let expected = ["06", "14", "17", "21", "22"].flatMap { number in
      OutputFormat.allCases.map { "appendix-\(number).\($0.rawValue)" }
    }
    let collections = ["phu-luc.docx", "phu-luc.xlsx", "ca-nuoc.html", "ca-nuoc.xlsx"]
    #expect(Set(run.manifest.files.keys) == Set(expected + collections))
    #expect(run.manifest.mismatches(in: run.out) == [])
    #expect(run.summary.entries == 7)
    #expect(run.summary.rejected == 0)
    #expect(run.summary.day == DayFixture.day)
  }

  /// Reliability.md B4: 0 new entries, same tables.
  @Test(arguments: [
    "same", "renamed", "reversed", "shuffled twice", "semicolons", "CRLF", "BOM", "UTF-16", "decomposed",
    "jsonl", "twice in one call", "split in two",
  ])
  func theSameRowsChangeNothing(variant: String) throws {
    let fixture = try DayFixture()
    let first = try fixture.run([try fixture.file("a.csv", SmallDay.csv())])
    let rows = SmallDay.rows
    let inputs: [URL]
    switch variant {
    case "same": inputs = [try fixture.file("a.csv", SmallDay.csv())]
    case "renamed": inputs = [try fixture.file("b.csv", SmallDay.csv())]
    case "reversed": inputs = [try fixture.file("a.csv", SmallDay.csv(rows.reversed()))]
    case "shuffled twice":
      inputs = [
        try fixture.file("b.csv", SmallDay.csv(Array(rows[3...] + rows[..<3]))),
        try fixture.file("c.csv", SmallDay.csv(Array(rows[5...] + rows[..<5]))),
      ]
    case "semicolons": inputs = [try fixture.file("b.csv", SmallDay.csv(separator: ";"))]
    case "CRLF": inputs = [try fixture.file("b.csv", SmallDay.csv(lineEnd: "\r\n"))]
    case "BOM": inputs = [try fixture.file("b.csv", "\u{FEFF}" + SmallDay.csv())]
    case "UTF-16":
      let url = fixture.folder.appendingPathComponent("b.csv")
      let text = "\u{FEFF}" + SmallDay.csv(separator: "\t")
      try #require(text.data(using: .utf16LittleEndian)).write(to: url)
      inputs = [url]
    case "decomposed":
      let decomposed = rows.map { $0.map(\.decomposedStringWithCanonicalMapping) }
      inputs = [try fixture.file("b.csv", SmallDay.csv(decomposed))]
    case "jsonl": inputs = [try fixture.file("b.jsonl", SmallDay.jsonLines())]
    case "twice in one call":
      let again = try fixture.file("b.csv", SmallDay.csv())
      inputs = [again, again]
    default:
      inputs = [
        try fixture.file("b/data.csv", SmallDay.csv(Array(rows[..<4]))),
        try fixture.file("c/data.csv", SmallDay.csv(Array(rows[4...]))),
      ]
    }
    let again = try fixture.run(inputs)
    #expect(again.summary.entries == first.summary.entries)
    #expect(again.manifest == first.manifest)
    #expect(try fixture.store.check().problems == [])
  }

  @Test func theOrderOfRowsAndFilesDoesNotShow() throws {
    let rows = SmallDay.rows
    let first = try DayFixture()
    let one = try first.run([try first.file("a.csv", SmallDay.csv())])
    let second = try DayFixture()
    let other = try second.run([
      try second.file("c.csv", SmallDay.csv(rows[4...].reversed())),
      try second.file("b.csv", SmallDay.csv(rows[..<4].reversed())),
    ])
    #expect(one.manifest == other.manifest)
  }

  @Test func rejectedRowsAreNamedAndComeBackWhenRunAgain() throws {
    let fixture = try DayFixture()
    let bad = ["2025-09-22", "An Giang", "Bình Đứcc", "ttpvhcc", "vuong-mac", "=1+1"]
    let file = try fixture.file("a.csv", SmallDay.csv(SmallDay.rows + [bad]))
    for _ in 0..<2 {
      let run = try fixture.run([file], to: "out")
      #expect(run.summary.rejected == 1)
      let csv = try Data(contentsOf: run.out.appendingPathComponent("rejected.csv"))
      let lines = String(decoding: csv, as: UTF8.self).unicodeScalars.split { $0 == "\r" || $0 == "\n" }.map(
        String.init)
      #expect(lines.first == "\u{FEFF}file,row,column,reason,day,province,commune,body,kind,text")
      #expect(lines.last?.hasPrefix("a.csv,8,commune,") == true)
      #expect(lines.last?.hasSuffix("2025-09-22,An Giang,Bình Đứcc,ttpvhcc,vuong-mac,'=1+1") == true)
    }
    // Another day's run leaves no rejected rows of this one behind.
    _ = try fixture.run([try fixture.file("b.csv", SmallDay.csv())], to: "out")
    let left = fixture.folder.appendingPathComponent("out/rejected.csv").path
    #expect(!FileManager.default.fileExists(atPath: left))
  }

  @Test func aCorrectedFileReplacesAndSaysSo() throws {
    let fixture = try DayFixture()
    _ = try fixture.run([try fixture.file("a.csv", SmallDay.csv())])
    var rows = SmallDay.rows
    rows[0][5] = "Thiếu kinh phí"
    let run = try fixture.run([try fixture.file("a.csv", SmallDay.csv(rows))])
    #expect(run.summary.entries == 7)
    #expect(run.summary.notes == ["a.csv: replaced 1 entries of an earlier file of this name"])
    let other = try DayFixture()
    #expect(try other.run([try other.file("a.csv", SmallDay.csv(rows))]).manifest == run.manifest)
  }

  @Test func aBadFileLeavesWhatWasThere() throws {
    let fixture = try DayFixture()
    let good = try fixture.run([try fixture.file("a.csv", SmallDay.csv())], to: "out")
    #expect(throws: InputError.self) {
      try fixture.run([try fixture.file("b.csv", "no,such,headings\n1,2,3\n")], to: "out")
    }
    #expect(good.manifest.mismatches(in: good.out) == [])
    #expect(try fixture.store.receipts().count == 1)
  }

  @Test func aPersonsCodingIsPrinted() throws {
    let fixture = try DayFixture()
    let input = [try fixture.file("a.csv", SmallDay.csv())]
    let before = try fixture.run(input)
    for entry in try fixture.store.entries(
      matching: EntryFilter(day: DayFixture.day, body: .peoplesCommittee), limit: 9)
    {
      try fixture.store.addManualCoding(
        of: entry.id, topics: ["dao-tao/tap-huan"], by: DayFixture.actor)
    }
    let after = try fixture.run(input)
    let changed = after.manifest.files.filter { before.manifest.files[$0.key] != $0.value }.keys
    #expect(changed.contains("appendix-17.json"))
    #expect(!changed.contains("appendix-06.json"))
    let json = try String(contentsOf: after.out.appendingPathComponent("appendix-17.json"), encoding: .utf8)
    #expect(json.contains("dao-tao/tap-huan"))
    #expect(!json.contains("kinh-phi/thieu"))
  }

  @Test func reportPrintsWhatRunPrintedAndIsOnRecord() throws {
    let fixture = try DayFixture()
    let run = try fixture.run([try fixture.file("a.csv", SmallDay.csv())])
    let report = BuildReport(workspace: try DayFixture.workspace.get(), store: fixture.store)
    for format in OutputFormat.allCases {
      let bytes = try report.run(DayFixture.day, appendix: 6, format: format)
      #expect(FileDigest.sha256(bytes) == run.manifest.files["appendix-06.\(format.rawValue)"])
    }
    let receipts = try fixture.store.reportReceipts(day: DayFixture.day)
    let layer = try #require(try fixture.store.currentLayer(day: DayFixture.day))
    #expect(layer.lexiconVersion == run.manifest.lexicon)
    #expect(receipts.allSatisfy { $0.layer == layer.id })
    #expect(receipts.count == run.manifest.files.count { $0.key.hasPrefix("appendix-") })
  }

  @Test func rowsAllRejectedAreStillNamed() throws {
    let fixture = try DayFixture()
    let bad = try fixture.file(
      "a.csv", SmallDay.csv([["2025-09-22", "Huế", "Xã Không Có", "ttpvhcc", "vuong-mac", "=1+1"]]))
    let out = fixture.folder.appendingPathComponent("out")
    let summary = try RunDay(
      workspace: DayFixture.workspace.get(), store: fixture.store, actor: DayFixture.actor
    ).run(inputs: [bad], day: nil, folder: out)
    #expect(summary.day == nil)
    #expect(summary.rejected == 1)
    let text = try String(contentsOf: out.appendingPathComponent("rejected.csv"), encoding: .utf8)
    #expect(text.contains("Xã Không Có"))
    #expect(text.contains("'=1+1"))
  }

  @Test func aFileThatCannotBeReadDoesNotHoldUpTheOthers() throws {
    let fixture = try DayFixture()
    let run = try fixture.run([
      try fixture.file("empty.csv", ""), fixture.folder.appendingPathComponent("missing.csv"),
      try fixture.file("a.csv", SmallDay.csv()),
    ])
    #expect(run.summary.entries == 7)
    #expect(run.summary.rejected == 2)
    let text = try String(contentsOf: run.out.appendingPathComponent("rejected.csv"), encoding: .utf8)
    #expect(text.contains("empty.csv"))
    #expect(text.contains("missing.csv"))
  }

  @Test func noReadableFileIsAnError() throws {
    let fixture = try DayFixture()
    #expect(throws: InputError.self) { try fixture.run([try fixture.file("empty.csv", "")]) }
  }
}
