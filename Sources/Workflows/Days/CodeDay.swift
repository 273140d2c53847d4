import Coding
import Storage
import Submissions

/// The entries of a day as they count.
struct CodedDay {
  struct Entry {
    let stored: StoredEntry
    /// A person's where there are any, else the machine's.
    let topics: [String]
    /// The machine's.
    let evidence: [Evidence]
  }

  /// What of a text decided for a topic.
  struct Evidence {
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
  let workspace: Workspace
  let store: Store

  /// All entries of `day`, coded by the workspace's lexicon. A coding depends on nothing but text, kind,
  /// body and lexicon, so what the layer holds already is not written again.
  func run(_ day: ReportDay, progress: (Int) -> Void = { _ in }) throws -> CodedDay {
    let coder = Coder(workspace.lexicon)
    let lexicon = workspace.lexicon.lexicon
    let places = Dictionary(uniqueKeysWithValues: lexicon.rules.map { ($0.id, "\($0.file):\($0.line)") })
    let overriding = try store.overridingTopics(day: day)
    var missing: Set<EntryID> = []
    try store.forEachUncodedEntry(day: day, lexiconVersion: lexicon.version) { missing.insert($0.id) }

    var entries: [CodedDay.Entry] = []
    var records: [(EntryID, CodedEntry)] = []
    try store.forEachEntry(day: day) { entry in
      let isMissing = missing.contains(entry.id)
      let coding = coder.code(
        entry.submission.text,
        in: EntryContext(kind: entry.submission.kind.rawValue, body: entry.submission.body.rawValue),
        explaining: isMissing ? .rejections : .nothing)
      if isMissing {
        records.append((entry.id, record(coding, places: places, lexiconVersion: lexicon.version)))
      }
      entries.append(
        CodedDay.Entry(
          stored: entry, topics: overriding[entry.id] ?? coding.topics,
          evidence: coding.evidence.map(CodedDay.Evidence.init)))
      progress(entries.count)
    }
    let layer = try store.writeCodings(records, day: day, lexiconVersion: lexicon.version)
    return CodedDay(layer: layer, lexiconVersion: lexicon.version, entries: entries)
  }

  /// The entries of `day` as `layer`, which the workspace's lexicon made and which holds them all, has them; nothing
  /// is written. Coding is quicker than reading codings.
  func codings(of day: ReportDay, layer: LayerID) throws -> CodedDay {
    let coder = Coder(workspace.lexicon)
    let overriding = try store.overridingTopics(day: day)
    var entries: [CodedDay.Entry] = []
    try store.forEachEntry(day: day) { entry in
      let coding = coder.code(
        entry.submission.text,
        in: EntryContext(kind: entry.submission.kind.rawValue, body: entry.submission.body.rawValue))
      entries.append(
        CodedDay.Entry(
          stored: entry, topics: overriding[entry.id] ?? coding.topics,
          evidence: coding.evidence.map(CodedDay.Evidence.init)))
    }
    return CodedDay(
      layer: layer, lexiconVersion: workspace.lexicon.lexicon.version, entries: entries)
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
