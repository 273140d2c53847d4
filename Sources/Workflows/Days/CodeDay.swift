import Coding
import Storage
import Submissions

/// Codes the entries of a day and keeps the codings as the day's layer.
struct CodeDay {
  let workspace: Workspace
  let store: Store

  /// An entry of the day with its coding.
  struct Coded {
    let entry: StoredEntry
    let coding: Coding
  }

  /// All entries of `day`, coded by the workspace's lexicon. A coding depends on nothing but text, kind,
  /// body and lexicon, so what the layer holds already is not written again.
  func run(_ day: ReportDay, progress: (Int) -> Void = { _ in }) throws -> [Coded] {
    let coder = Coder(workspace.lexicon)
    let version = workspace.lexicon.lexicon.version
    let places = Dictionary(
      uniqueKeysWithValues: workspace.lexicon.lexicon.rules.map { ($0.id, "\($0.file):\($0.line)") })
    var coded: [Coded] = []
    try store.forEachEntry(day: day) { entry in
      let context = EntryContext(
        kind: entry.submission.kind.rawValue, body: entry.submission.body.rawValue)
      coded.append(Coded(entry: entry, coding: coder.code(entry.submission.text, in: context)))
      progress(coded.count)
    }
    var missing: Set<EntryID> = []
    try store.forEachUncodedEntry(day: day, lexiconVersion: version) { missing.insert($0.id) }
    let records = coded.filter { missing.contains($0.entry.id) }.map { item in
      (
        item.entry.id,
        CodedEntry(
          topics: item.coding.topics,
          evidence: item.coding.evidence.map {
            CodedEntry.Evidence(
              topic: $0.topic, start: $0.start, end: $0.end, quote: $0.quote, rule: $0.rule,
              place: places[$0.rule] ?? "")
          },
          lexiconVersion: version)
      )
    }
    try store.writeCodings(records, day: day, lexiconVersion: version)
    return coded
  }
}
