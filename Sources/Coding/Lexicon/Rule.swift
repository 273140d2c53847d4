/// One way in which a text says a topic.
public struct Rule: Sendable {
  /// How far the conditions `with` and `without` look.
  public enum Scope: String, Sendable, CaseIterable, BitwiseCopyable {
    case segment = "doan"
    case clause = "ve"
    case sentence = "cau"
    case entry = "y-kien"
  }

  /// What must stand at the rule's heart.
  public enum Anchor: Sendable {
    /// A thing of one of `objects` to which a cue of one of `cues` applies; `bare` accepts a thing
    /// in a noun list without any cue.
    case state(objects: [String], cues: [String], bare: Bool)
    /// A term of one of these lists by itself.
    case presence([String])
  }

  public let id: String
  public let topic: String
  public let anchor: Anchor
  public let with: [String]
  public let without: [String]
  public let scope: Scope
  /// How near another topic must be said for this rule to give way to it; nil: it never does.
  public let weakIn: Scope?
  /// Whether the heart must be the whole entry, fillers aside.
  public let coversEntry: Bool
  /// Kinds for which the rule holds; empty: both.
  public let kinds: [String]
  /// Bodies for which the rule holds; empty: all.
  public let bodies: [String]
  /// Phrases of the rule's own, kept as the list named after the rule.
  public let phrases: [Term]
  public let examples: [Example]
  public let note: String?
  public let file: String
  public let line: Int
}

/// A sentence that a rule's topic must, or must not, be coded in.
public struct Example: Sendable {
  public let text: String
  public let isPositive: Bool
  public let line: Int
}

/// A topic that gives way to others said of the same thing.
public struct Precedence: Sendable {
  public let loser: String
  public let winners: [String]
  public let scope: Rule.Scope
  /// The rules of the loser that give way; empty: all.
  public let onlyRules: [String]
  /// Rules of the loser that do not give way.
  public let exceptRules: [String]
  /// Why, in plain Vietnamese; it is shown with the rejected match.
  public let reason: String
  public let file: String
  public let line: Int
}

/// A topic and its labels.
public struct Topic: Sendable {
  public let code: String
  public let category: String
  public let blockerLabel: String
  public let suggestionLabel: String
  public let file: String
  public let line: Int
}

/// A category of topics.
public struct Category: Sendable {
  public let code: String
  public let name: String
}
