import Coding
import Storage
import Submissions

/// The entries of a day as they count.
struct CodedDay {
  struct Entry: Sendable {
    let stored: StoredEntry
    /// A person's where there are any, else the machine's.
    let topics: [String]
    /// The machine's.
    let evidence: [Evidence]
  }

  /// What of a text decided for a topic.
  struct Evidence: Sendable {
    let topic: String
    /// Unicode scalars of the text.
    let range: Range<Int>
    /// The lexicon's terms at the heart of the rule.
    let terms: [String]
  }

  let layer: LayerID
  let lexiconVersion: String
  let entries: [Entry]
}

/// Codes the entries of a day and keeps the codings as the day's layer.
struct CodeDay {
  /// Entries that are coded before progress is told again.
  private static let batch = 4_000

  let workspace: Workspace
  let store: Store

  /// All entries of `day`, coded by the workspace's lexicon. A coding depends on nothing but text, kind,
  /// body and lexicon, so what the layer holds already is not written again.
  ///
  /// - Parameter progress: gets the number of entries done, now and then.
  func run(_ day: ReportDay, progress: (Int) -> Void = { _ in }) throws -> CodedDay {
    let lexicon = workspace.lexicon.lexicon
    let places = Dictionary(uniqueKeysWithValues: lexicon.rules.map { ($0.id, "\($0.file):\($0.line)") })
    let missing = try store.uncodedEntries(day: day, lexiconVersion: lexicon.version)
    var records: [(EntryID, CodedEntry)] = []
    let entries = try coded(
      day, explaining: missing.isEmpty ? .nothing : .rejections,
      handle: { entry, coding in
        if missing.contains(entry.id) {
          records.append((entry.id, record(coding, places: places, lexiconVersion: lexicon.version)))
        }
      }, progress: progress)
    let layer = try store.writeCodings(records, day: day, lexiconVersion: lexicon.version)
    return CodedDay(layer: layer, lexiconVersion: lexicon.version, entries: entries)
  }

  /// The entries of `day` as `layer`, which the workspace's lexicon made and which holds them all, has them; nothing
  /// is written. Coding is quicker than reading codings.
  func codings(of day: ReportDay, layer: LayerID) throws -> CodedDay {
    CodedDay(
      layer: layer, lexiconVersion: workspace.lexicon.lexicon.version,
      entries: try coded(day, explaining: .nothing))
  }

  /// - Parameter handle: gets each entry with the machine's coding, in the order of the entries.
  private func coded(
    _ day: ReportDay, explaining: Explanation, handle: (StoredEntry, Coding) -> Void = { _, _ in },
    progress: (Int) -> Void = { _ in }
  ) throws -> [CodedDay.Entry] {
    let overriding = try store.overridingTopics(day: day)
    var stored: [StoredEntry] = []
    try store.forEachEntry(day: day) { stored.append($0) }
    let coder = ParallelCoder(workspace.lexicon, explaining: explaining)
    var entries: [CodedDay.Entry] = []
    entries.reserveCapacity(stored.count)
    for start in stride(from: 0, to: stored.count, by: Self.batch) {
      let batch = stored[start..<min(start + Self.batch, stored.count)]
      for (entry, coding) in zip(batch, coder.code(batch.map(\.submission))) {
        handle(entry, coding)
        entries.append(
          CodedDay.Entry(
            stored: entry, topics: overriding[entry.id] ?? coding.topics,
            evidence: coding.evidence.map(CodedDay.Evidence.init)))
      }
      progress(entries.count)
    }
    return entries
  }

  /// The entries that `layer` holds, whatever lexicon made it, as they are stored; nothing is written.
  func storedCodings(of layer: Layer) throws -> CodedDay {
    let overriding = try store.overridingTopics(day: layer.day)
    var entries: [CodedDay.Entry] = []
    try store.forEachCodedEntry(of: layer) { entry, coding in
      entries.append(
        CodedDay.Entry(
          stored: entry, topics: overriding[entry.id] ?? coding.topics,
          evidence: coding.evidence.map(CodedDay.Evidence.init)))
    }
    return CodedDay(layer: layer.id, lexiconVersion: layer.lexiconVersion, entries: entries)
  }

  private func record(
    _ coding: Coding, places: [String: String], lexiconVersion: String
  ) -> CodedEntry {
    CodedEntry(
      topics: coding.topics,
      evidence: coding.evidence.map {
        CodedEntry.Evidence(
          topic: $0.topic, start: $0.start, end: $0.end, quote: $0.quote, rule: $0.rule,
          place: places[$0.rule] ?? "", terms: $0.terms)
      },
      rejected: coding.rejected.map {
        CodedEntry.RejectedMatch(
          topic: $0.topic, start: $0.start, end: $0.end, quote: $0.quote, why: $0.why)
      },
      lexiconVersion: lexiconVersion)
  }
}

extension CodedDay.Evidence {
  init(_ evidence: Evidence) {
    self.init(topic: evidence.topic, range: evidence.start..<evidence.end, terms: evidence.terms)
  }

  init(_ evidence: CodedEntry.Evidence) {
    self.init(topic: evidence.topic, range: evidence.start..<evidence.end, terms: evidence.terms)
  }
}
