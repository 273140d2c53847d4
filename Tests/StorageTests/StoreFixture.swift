import Foundation
import Submissions
import TestSupport

@testable import Storage

/// A store in a folder of its own that goes away with the fixture.
final class StoreFixture {
  let folder: URL
  let store: Store
  static let actor = Actor(name: "tester", knownBy: .commandLine)
  static let day = ReportDay(year: 2025, month: 9, day: 22)!
  static let lexicon = String(repeating: "a", count: 64)

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("store-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    store = try Store(url: folder.appendingPathComponent("s.sqlite"))
  }

  deinit {
    try? store.close()
    try? FileManager.default.removeItem(at: folder)
  }

  var url: URL { store.url }

  @discardableResult
  func take(
    _ name: String, _ rows: [ImportedRow], sha: String? = nil, together: [ReceiptID] = []
  ) throws -> ImportOutcome {
    let described = rows.map { "\($0)" }.joined(separator: "\n")
    let file = SourceFile(
      name: name, sha256: sha ?? FileDigest.sha256(Data("\(name)\n\(described)".utf8)),
      size: described.utf8.count, reader: "test 1")
    return try store.importFile(file, by: Self.actor, together: together) { take in
      for row in rows { try take(row) }
    }
  }

  /// Codes every entry that the layer lacks by `topics`.
  @discardableResult
  func code(
    lexicon: String = StoreFixture.lexicon, day: ReportDay = StoreFixture.day,
    _ topics: (StoredEntry) -> [String]
  ) throws -> LayerID {
    var codings: [(EntryID, CodedEntry)] = []
    let uncoded = try store.uncodedEntries(day: day, lexiconVersion: lexicon)
    try store.forEachEntry(day: day) { entry in
      guard uncoded.contains(entry.id) else { return }
      let coded = topics(entry)
      let length = min(3, entry.submission.text.unicodeScalars.count)
      let quote = String(
        String.UnicodeScalarView(Array(entry.submission.text.unicodeScalars.prefix(length))))
      codings.append(
        (
          entry.id,
          CodedEntry(
            topics: coded.sorted(),
            evidence: coded.map {
              .init(topic: $0, start: 0, end: length, quote: quote, rule: "r-\($0)", place: "a.yaml:1")
            },
            rejected: [.init(topic: "khac", start: 0, end: length, quote: quote, why: "shorter")],
            lexiconVersion: lexicon)
        ))
    }
    return try store.writeCodings(codings, day: day, lexiconVersion: lexicon)
  }

  func texts(day: ReportDay = StoreFixture.day) throws -> [String] {
    var texts: [String] = []
    try store.forEachEntry(day: day) { texts.append($0.submission.text) }
    return texts
  }
}

/// An entry of a commune of province 91, or of the province itself where `commune` is nil.
func entry(
  _ text: String, commune: String? = "30292", kind: EntryKind = .blocker, body: Body = .serviceCentre,
  day: ReportDay = StoreFixture.day, province: String = "91", unit: String? = nil, row: Int = 1
) -> ImportedRow {
  .entry(
    Submission(
      day: day, province: .init(rawValue: province), commune: commune.map { .init(rawValue: $0) },
      body: body, kind: kind, text: text, unit: unit, source: SourceRow(file: "f", row: row, line: row + 1)))
}

func figure(_ done: Int, _ total: Int, province: String = "91", body: Body = .hdnd, row: Int = 1)
  -> ImportedRow
{
  .figure(
    CompletionFigure(
      day: StoreFixture.day, province: .init(rawValue: province), body: body, done: done, total: total,
      source: SourceRow(file: "f", row: row, line: row + 1)))
}

extension Body {
  static let hdnd = Body.peoplesCouncil
}
