import Foundation
import Storage
import Submissions

/// Reads the entries on which editors try a lexicon, from a store or from files.
public struct ReadCorpus: Sendable {
  /// Entries, and what was not taken in.
  public struct Corpus: Sendable {
    public var entries: [CorpusEntry] = []
    /// "day.csv:12: what is wrong", one for each row.
    public var rejections: [String] = []

    public init() {}
  }

  private let units: UnitRegistry

  public init(units: UnitRegistry) { self.units = units }

  // MARK: - API

  /// The entries of `day`, else of the store's last day; topics that persons settled stay theirs.
  public func read(_ store: Store, day: ReportDay?) throws -> Corpus {
    guard let day = try day ?? store.days().max() else { throw NoDayError() }
    let settled = try store.overridingTopics(day: day)
    var corpus = Corpus()
    try store.forEachEntry(day: day) {
      corpus.entries.append(CorpusEntry($0.submission, stored: $0.id, settledTopics: settled[$0.id]))
    }
    return corpus
  }

  /// The entries of files as `run` takes them (`.csv`, `.xlsx`, `.jsonl`) and of JSON lines as `classify`
  /// takes them; with `day` only that day's, and texts without a day.
  /// - Throws: `InputError` with the first file that cannot be read at all.
  public func read(_ files: [URL], day: ReportDay?) throws -> Corpus {
    var corpus = Corpus()
    for file in files {
      do {
        if try Self.holdsPlainTexts(file) {
          try readTexts(file, into: &corpus)
        } else {
          try readSubmissions(file, into: &corpus)
        }
      } catch let error as IntakeError {
        throw InputError(file: file.path, message: error.message)
      }
    }
    if let day { corpus.entries.removeAll { $0.place.map { $0.day != day } ?? false } }
    return corpus
  }

  // MARK: - Files

  private func readSubmissions(_ file: URL, into corpus: inout Corpus) throws {
    _ = try SubmissionReader(units: units).read(file) { row in
      switch row {
      case .submission(let submission): corpus.entries.append(CorpusEntry(submission))
      case .completion: break
      case .rejection(let rejection):
        corpus.rejections.append("\(rejection.source.file):\(rejection.source.line): \(rejection.reason)")
      }
    }
  }

  private func readTexts(_ file: URL, into corpus: inout Corpus) throws {
    let contents = try Self.contents(of: file)
    for (index, line) in contents.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    where !line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) {
      do {
        // The entry's text points into the line's bytes.
        corpus.entries.append(
          try Array(line).withUnsafeBufferPointer { line in
            let entry = try EntryLine(line)
            return CorpusEntry(
              id: entry.id, text: try entry.text(), kind: entry.kind.flatMap(EntryKind.init(rawValue:)),
              body: entry.body.flatMap(Body.init(rawValue:)))
          })
      } catch let rejection as EntryLine.Rejection {
        corpus.rejections.append("\(file.lastPathComponent):\(index + 1): \(rejection.message)")
      }
    }
  }

  /// Whether the file's first line is an object of `classify`, not a row of `run`.
  private static func holdsPlainTexts(_ file: URL) throws -> Bool {
    guard ["jsonl", "ndjson"].contains(file.pathExtension.lowercased()) else { return false }
    let isLine: (Data.SubSequence) -> Bool = { $0.contains { $0 > 0x20 } }
    guard let first = try contents(of: file).split(separator: 0x0A).first(where: isLine) else {
      return false
    }
    return Array(first).withUnsafeBufferPointer { line in
      guard let object = try? JSONLine(line) else { return false }
      return object.field("id") != nil && object.field("text") != nil && object.field("day") == nil
        && object.field("province") == nil
    }
  }

  private static func contents(of file: URL) throws -> Data {
    do {
      return try Data(contentsOf: file, options: .mappedIfSafe)
    } catch {
      throw InputError(file: file.path, message: "cannot be read: \(error.localizedDescription)")
    }
  }
}
