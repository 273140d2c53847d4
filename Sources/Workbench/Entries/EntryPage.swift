import Storage
import Submissions
import Workflows

/// One entry with what the machine and people say about it.
struct EntryPage: Sendable {
  struct TopicBox: Sendable {
    let code: String
    let name: String
    let key: String
    let isChosen: Bool
    let isByMachine: Bool
    /// `khong-co` and `khac` stand alone.
    let isAlone: Bool
  }

  struct TopicGroup: Sendable {
    let name: String
    let boxes: [TopicBox]
  }

  struct Found: Sendable {
    let topic: String
    let quote: String
    let detail: String
  }

  /// All words that decided for a topic.
  struct Reason: Sendable {
    let topic: String
    let words: [Found]
  }

  struct Decision: Sendable {
    let at: String
    let who: String
    let topics: String
    let note: String?
    let counts: Bool
  }

  let id: String
  let version: String
  let place: String
  let body: String
  let kind: String
  let day: String
  let dayCode: String
  let sources: [String]
  let segments: [MarkedText.Segment]
  let rejectedSegments: [MarkedText.Segment]
  let evidence: [Reason]
  let rejected: [Found]
  let hasRejected: Bool
  let rejectedCount: Int
  let machineTopics: [String]
  let isCoded: Bool
  let isStale: Bool
  let override: Decision?
  let decisions: [Decision]
  let hasDecisions: Bool
  let groups: [TopicGroup]
  let query: String
  let queueAddress: String
  let next: String?
  let mayCode: Bool

  init(
    _ reviewed: ReviewedEntry, sources: [SourceRow], decisions: [ManualCoding], next: EntryID?,
    query: QueueQuery, workspace: Workspace, mayCode: Bool
  ) {
    let places = Places(workspace)
    let submission = reviewed.entry.submission
    let kind = submission.kind
    id = "\(reviewed.entry.id.rawValue)"
    version = "\(reviewed.version)"
    place = places.name(of: submission)
    body = submission.body.name
    self.kind = kind.name
    day = submission.day.official
    dayCode = submission.day.description
    self.sources = sources.map { "\($0.file), dòng \($0.row.grouped)" }
    let coding = reviewed.coding
    let evidenceMarks = (coding?.evidence ?? []).map {
      MarkedText.Mark(range: $0.start..<$0.end, title: places.topic($0.topic, kind))
    }
    let rejectedMarks = (coding?.rejected ?? []).map {
      MarkedText.Mark(
        range: $0.start..<$0.end, title: "\(places.topic($0.topic, kind)): \($0.why)", isRejected: true)
    }
    segments = MarkedText(submission.text, marks: evidenceMarks).segments
    rejectedSegments = MarkedText(submission.text, marks: rejectedMarks).segments
    evidence = (coding?.topics ?? []).compactMap { topic in
      let words = (coding?.evidence ?? []).filter { $0.topic == topic }.map {
        Found(
          topic: topic, quote: $0.quote,
          detail: $0.rule.isEmpty ? "" : "quy tắc \($0.rule) (\($0.place))")
      }
      return words.isEmpty ? nil : Reason(topic: places.topic(topic, kind), words: words)
    }
    rejected = (coding?.rejected ?? []).map {
      Found(topic: places.topic($0.topic, kind), quote: $0.quote, detail: $0.why)
    }
    hasRejected = !rejected.isEmpty
    rejectedCount = rejected.count
    machineTopics = (coding?.topics ?? []).map { places.topic($0, kind) }
    isCoded = coding != nil
    isStale = coding.map { $0.lexiconVersion != workspace.lexicon.lexicon.version } ?? false
    self.decisions = decisions.map { Decision($0, places: places, kind: kind) }
    hasDecisions = !decisions.isEmpty
    override = reviewed.override.map { Decision($0, places: places, kind: kind) }
    groups = TopicKeys.groups(
      places, kind: kind, chosen: Set(reviewed.topics), byMachine: Set(coding?.topics ?? []))
    self.query = query.fromStart.address
    queueAddress = "/y-kien?\(query.fromStart.address)"
    self.next = next.map { "/y-kien/\($0.rawValue)?\(query.fromStart.address)" }
    self.mayCode = mayCode
  }
}

extension EntryPage.Decision {
  init(_ coding: ManualCoding, places: Places, kind: EntryKind) {
    at = coding.codedAt.officialTime
    who = coding.coder.name
    topics = coding.topics.map { places.topic($0, kind) }.joined(separator: "; ")
    note = coding.note.isEmpty ? nil : coding.note
    counts = coding.counts
  }
}
