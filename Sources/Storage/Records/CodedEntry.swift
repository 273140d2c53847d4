/// What the coder says about one entry: the record that a layer keeps.
public struct CodedEntry: Hashable, Sendable {
  /// A span of the text that gave a topic.
  public struct Evidence: Hashable, Sendable {
    public let topic: String
    /// First Unicode scalar of the span, counted from 0 over the text exactly as it came.
    public let start: Int
    /// One past the span's last Unicode scalar.
    public let end: Int
    /// The text's scalars from `start` to `end`.
    public let quote: String
    /// The rule's name in the lexicon.
    public let rule: String
    /// File and line of the rule, "phan-mem.yaml:41".
    public let place: String
    /// What the span speaks of: terms of the lexicon as its files write them.
    public let terms: [String]

    public init(
      topic: String, start: Int, end: Int, quote: String, rule: String, place: String, terms: [String] = []
    ) {
      self.topic = topic
      self.start = start
      self.end = end
      self.quote = quote
      self.rule = rule
      self.place = place
      self.terms = terms
    }
  }

  /// A span that matched and gave no topic.
  public struct RejectedMatch: Hashable, Sendable {
    public let topic: String
    /// First Unicode scalar of the span, counted from 0 over the text exactly as it came.
    public let start: Int
    /// One past the span's last Unicode scalar.
    public let end: Int
    /// The text's scalars from `start` to `end`.
    public let quote: String
    /// Why it was not coded, in plain words.
    public let why: String

    public init(topic: String, start: Int, end: Int, quote: String, why: String) {
      self.topic = topic
      self.start = start
      self.end = end
      self.quote = quote
      self.why = why
    }
  }

  /// Topic codes, sorted, without duplicates.
  public let topics: [String]
  public let evidence: [Evidence]
  public let rejected: [RejectedMatch]
  /// Content hash of the lexicon that coded.
  public let lexiconVersion: String

  public init(
    topics: [String], evidence: [Evidence], rejected: [RejectedMatch] = [], lexiconVersion: String
  ) {
    self.topics = topics
    self.evidence = evidence
    self.rejected = rejected
    self.lexiconVersion = lexiconVersion
  }
}
