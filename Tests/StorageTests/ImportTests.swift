import Foundation
import GRDB
import Submissions
import Testing

@testable import Storage

@Suite struct ImportTests {
  private let rows = [
    entry("Thiếu máy tính", row: 1), entry("Mạng chậm", commune: "30295", row: 2),
    entry("Mạng chậm", commune: "30295", row: 3), entry("Đề nghị tập huấn", kind: .suggestion, row: 4),
    entry("Chưa có kinh phí", commune: nil, body: .hdnd, row: 5),
  ]

  @Test func receiptCountsTheRows() throws {
    let fixture = try StoreFixture()
    let rejection = Rejection(
      source: SourceRow(file: "a.csv", row: 6, line: 7), column: "Xã", reason: "Không có xã này",
      headings: ["Xã", "Nội dung"], cells: ["\"Bình\u{301}", "=1+1\r\n"])
    let outcome = try fixture.take("a.csv", rows + [.rejection(rejection), figure(18, 19)])
    guard case .imported(let receipt) = outcome else { throw Unexpected() }
    #expect(receipt.counts.newEntries == 5)
    #expect(receipt.counts.newFigures == 1)
    #expect(receipt.counts.rejected == 1)
    #expect(receipt.counts.read == 7)
    #expect(try fixture.store.rejections(of: receipt.id) == [rejection])
    #expect(try fixture.store.receipt(receipt.id) == receipt)
    #expect(try fixture.store.days() == [StoreFixture.day])
    #expect(try fixture.store.check().problems == [])
  }

  @Test func entriesComeBackAsTheyWere() throws {
    let fixture = try StoreFixture()
    // Decomposed, a lone mark, a line break of two scalars, U+0000, beyond the BMP.
    let texts = ["Thie\u{302}\u{301}u", "\u{301}\"x", "a\r\nb", "x\u{0}y", "\u{1F600} mạng", ""]
    try fixture.take("a.csv", texts.enumerated().map { entry($1, row: $0 + 1) })
    let scalars = try fixture.texts().map { Array($0.unicodeScalars) }
    #expect(scalars == texts.map { Array($0.unicodeScalars) })
  }

  @Test func sameBytesAreNotReadAgain() throws {
    let fixture = try StoreFixture()
    let first = try fixture.take("a.csv", rows, sha: String(repeating: "1", count: 64))
    let again = try fixture.take("b.csv", rows, sha: String(repeating: "1", count: 64))
    #expect(again == .alreadyImported(first.receipt))
    #expect(try fixture.store.receipts().count == 1)
  }

  @Test(arguments: ["same", "renamed", "reversed", "decomposed", "twice", "split", "with others", "no tail"])
  func sameRowsChangeNothing(variant: String) throws {
    let fixture = try StoreFixture()
    try fixture.take("a.csv", rows)
    let layer = try fixture.code { _ in ["thiet-bi/thieu"] }
    let before = try fixture.texts()
    let counts = try fixture.store.topicCounts(layer: layer, kind: .blocker, body: .serviceCentre)

    let other = String(repeating: "2", count: 64)
    var outcomes: [ImportOutcome] = []
    switch variant {
    case "same": outcomes = [try fixture.take("a.csv", rows, sha: other)]
    case "renamed": outcomes = [try fixture.take("b.csv", rows)]
    case "reversed": outcomes = [try fixture.take("b.csv", rows.reversed())]
    case "decomposed":
      let decomposed = rows.map { row -> ImportedRow in
        guard case .entry(let old) = row else { return row }
        return entry(
          old.text.decomposedStringWithCanonicalMapping, commune: old.commune?.rawValue, kind: old.kind,
          body: old.body, row: old.source.row)
      }
      outcomes = [try fixture.take("c.csv", decomposed)]
    case "twice":
      let first = try fixture.take("b.csv", rows)
      outcomes = [first, try fixture.take("c.csv", rows, together: [first.receipt.id])]
    case "split":
      outcomes = [try fixture.take("b.csv", Array(rows[..<2])), try fixture.take("c.csv", Array(rows[2...]))]
    case "with others": outcomes = [try fixture.take("b.csv", [rows[1]])]
    // Equal rows count by their number in a file: fewer of them elsewhere are the same ones.
    default: outcomes = [try fixture.take("b.csv", Array(rows.dropLast(3)))]
    }
    #expect(outcomes.allSatisfy { !$0.receipt.counts.changedTables })
    #expect(try fixture.texts() == before)
    #expect(try fixture.store.topicCounts(layer: layer, kind: .blocker, body: .serviceCentre) == counts)
    #expect(try fixture.store.check().problems == [])
  }

  @Test func officesOfAProvinceAreUnits() throws {
    let fixture = try StoreFixture()
    let receipt = try fixture.take(
      "a.csv",
      [
        entry("Không", commune: nil, unit: "Tỉnh ủy  An Giang "), entry("Không", commune: nil, row: 2),
        entry("Không", commune: nil, unit: "Tỉnh ủy An Giang", row: 3),
        entry("Không", unit: "ignored", row: 4),
      ]
    ).receipt
    #expect(receipt.counts.newEntries == 4)
    let offices = try fixture.store.entries(matching: EntryFilter(day: StoreFixture.day), limit: 9)
    #expect(offices.map(\.submission.unit) == ["Tỉnh ủy An Giang", nil, "Tỉnh ủy An Giang", nil])
  }

  @Test(arguments: [0, 1, 3, 5])
  func anErrorInMidFileLeavesNothing(rowsBefore: Int) throws {
    let fixture = try StoreFixture()
    let file = SourceFile(name: "a.csv", sha256: String(repeating: "3", count: 64), size: 1, reader: "t")
    #expect(throws: Unexpected.self) {
      try fixture.store.importFile(file, by: StoreFixture.actor) { take in
        for row in rows.prefix(rowsBefore) { try take(row) }
        throw Unexpected()
      }
    }
    let rest = try fixture.store.pool.read { db in
      try ["receipts", "entries", "repetitions", "units", "audit", "figures"].map {
        try Int.fetchOne(db, sql: "SELECT count(*) FROM \($0)")
      }
    }
    #expect(rest == [0, 0, 0, 0, 0, 0])
    #expect(try fixture.take("a.csv", rows).receipt.counts.newEntries == 5)
  }

  @Test func aFigureThatChangesIsArchived() throws {
    let fixture = try StoreFixture()
    try fixture.take("a.csv", [figure(18, 19), figure(1, 2, body: .fatherlandFront)])
    let again = try fixture.take("b.csv", [figure(18, 19)]).receipt.counts
    #expect(again.knownFigures == 1 && !again.changedTables)
    let changed = try fixture.take("c.csv", [figure(19, 19)]).receipt.counts
    #expect(changed.replacedFigures == 1)
    let figures = try fixture.store.completionFigures(day: StoreFixture.day)
    #expect(figures.map(\.done) == [19, 1])
    let archived = try fixture.store.pool.read {
      try Row.fetchOne($0, sql: "SELECT done, total, receipt, replaced_by FROM replaced_figures")
    }
    #expect(archived == ["done": 18, "total": 19, "receipt": 1, "replaced_by": 3])
  }
}

struct Unexpected: Error {}
