import Foundation
import Submissions

/// All wordings of Corpus/wordings, checked as a whole.
struct WordingLibrary {
  /// Fewest wordings for each kind of a single topic, of `khong-co` and of `khac`.
  static let fewest = 40

  /// Files in Corpus/wordings with a form of their own.
  private static let otherFiles: Set = [
    "slots.yaml", "boi-canh.yaml", "province-texts.yaml", "bad-rows.yaml",
  ]

  let directory: URL
  let slots: Slots
  let surroundings: Surroundings
  /// In the order of the files' names and of the lines in them.
  let wordings: [Wording]
  /// The single topics that there are wordings for, sorted; `khong-co` and `khac` left out.
  let topics: [String]
  /// The sets of several topics that one wording can say, longest first.
  let combinations: [[String]]

  private struct Key: Hashable {
    let kind: EntryKind
    let topics: [String]
  }
  private let byTopics: [Key: [Wording]]

  init(directory: URL) throws {
    self.directory = directory
    slots = try Slots(file: directory.appending(path: "slots.yaml"))
    surroundings = try Surroundings(file: directory.appending(path: "boi-canh.yaml"))
    wordings = try FileManager.default.contentsOfDirectory(atPath: directory.path).sorted()
      .filter { $0.hasSuffix(".yaml") && !Self.otherFiles.contains($0) }
      .flatMap { try WordingFile(file: directory.appending(path: $0)).wordings }
    byTopics = Dictionary(grouping: wordings) { Key(kind: $0.kind, topics: $0.topics) }
    let sets = Set(wordings.map(\.topics))
    topics = sets.filter { $0.count == 1 }.map { $0[0] }.filter { $0 != "khong-co" && $0 != "khac" }.sorted()
    combinations = sets.filter { $0.count > 1 }
      .sorted { ($1.count, $0.joined()) < ($0.count, $1.joined()) }
    try checkNumbers()
    try checkTexts()
  }

  /// The wordings for exactly these topics (sorted) that the body can use in the region.
  func wordings(
    _ topics: [String], _ kind: EntryKind, _ body: Body, _ region: Units.Region
  ) -> [Wording] {
    (byTopics[Key(kind: kind, topics: topics)] ?? []).filter { $0.fits(body, region) }
  }

  private func checkNumbers() throws {
    for topic in topics + ["khong-co", "khac"] {
      for kind in EntryKind.allCases {
        let count = byTopics[Key(kind: kind, topics: [topic])]?.count ?? 0
        guard count >= Self.fewest else {
          throw CorpusError(
            file: directory.path, reason: "\(topic) has only \(count) wordings for \(kind.rawValue)")
        }
      }
    }
  }

  private func checkTexts() throws {
    var seen: Set<String> = []
    for wording in wordings {
      guard seen.insert("\(wording.kind) \(wording.text)").inserted else {
        throw CorpusError(file: directory.path, reason: "'\(wording.text)' occurs twice")
      }
      for slot in Slots.names(in: wording.text) where !slots.knows(slot) {
        throw CorpusError(file: directory.path, reason: "unknown slot {\(slot)} in '\(wording.text)'")
      }
    }
  }
}
