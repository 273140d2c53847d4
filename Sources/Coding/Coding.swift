/// The topics of one text with the words that decided.
public struct Coding: Sendable, Hashable {
  /// Sorted codes; `khong-co` or `khac` stand alone.
  public let topics: [String]
  public let evidence: [Evidence]
  /// What matched and was not coded; filled only when rejections are asked for.
  public let rejected: [RejectedMatch]
}

/// What a coding says beside topics and evidence; each level costs more than the one before.
public enum Explanation: Int, Sendable, Comparable {
  case nothing
  /// What matched and was not coded.
  case rejections
  /// Also how evidence and rejections came about, with places in the lexicon's files.
  case derivations

  public static func < (left: Explanation, right: Explanation) -> Bool { left.rawValue < right.rawValue }
}

/// Words of the original text that gave a topic.
public struct Evidence: Sendable, Hashable {
  public let topic: String
  /// Half-open range in Unicode scalars of the text as it came.
  public let start: Int
  public let end: Int
  public let quote: String
  /// The rule that held; empty for `khong-co` where no rule says so.
  public let rule: String
  /// What the words speak of: the lexicon's terms at the heart of the rule, as its files write them,
  /// sorted ("máy scan", "máy tính" in "thiếu máy tính, máy scan"); empty for `khong-co`.
  public internal(set) var terms: [String] = []
  /// Nil unless derivations are asked for, and for `khong-co` of a text without words.
  public let derivation: Derivation?
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
  /// The rule that held and gave way to another topic; empty where no rule held.
  public let rule: String
  /// The term that matched; with a rule, how that came to hold. Nil unless derivations are asked for.
  public let derivation: Derivation?
  /// The words that stood against it: the denial, the purpose, the money, the longer term. Nil unless
  /// derivations are asked for, and where the reason is no single word.
  public let by: FoundTerm?
  /// The precedence between topics that decided, where one did.
  public let precedence: LexiconPlace?
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
