/// The topics of one text with the words that decided.
public struct Coding: Sendable, Hashable {
  /// Sorted codes; `khong-co` or `khac` stand alone.
  public let topics: [String]
  public let evidence: [Evidence]
  /// What matched and was not coded; filled only when explanations are asked for.
  public let rejected: [RejectedMatch]
}

/// Words of the original text that gave a topic.
public struct Evidence: Sendable, Hashable {
  public let topic: String
  /// Half-open range in Unicode scalars of the text as it came.
  public let start: Int
  public let end: Int
  public let quote: String
  /// The rule that held; empty for `khong-co` of an empty text.
  public let rule: String
  /// What the words speak of: the lexicon's terms at the heart of the rule, as its files write them,
  /// sorted ("máy scan", "máy tính" in "thiếu máy tính, máy scan"); empty for `khong-co`.
  public internal(set) var terms: [String] = []
}

/// Words that matched and were not coded.
public struct RejectedMatch: Sendable, Hashable {
  public let topic: String
  /// Half-open range in Unicode scalars of the text as it came.
  public let start: Int
  public let end: Int
  public let quote: String
  /// Why not, in plain Vietnamese.
  public let why: String
}

/// What is known of an entry beside its text.
public struct EntryContext: Sendable, Hashable {
  /// "vuong-mac" or "kien-nghi".
  public let kind: String?
  /// "ttpvhcc", "dang-uy", "hdnd", "ubnd" or "mttq".
  public let body: String?

  public init(kind: String? = nil, body: String? = nil) {
    self.kind = kind
    self.body = body
  }
}
