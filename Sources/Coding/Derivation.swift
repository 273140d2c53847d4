/// A place in the lexicon's files.
public struct LexiconPlace: Sendable, Hashable, CustomStringConvertible {
  /// Path below the lexicon's folder.
  public let file: String
  /// Counted from 1.
  public let line: Int

  public init(file: String, line: Int) {
    self.file = file
    self.line = line
  }

  /// "quy-tac/phan-mem/loi.yml:12".
  public var description: String { "\(file):\(line)" }
}

/// Words of a text that are a term of the lexicon.
public struct FoundTerm: Sendable, Hashable {
  /// Half-open range in Unicode scalars of the text as it came.
  public let start: Int
  public let end: Int
  public let quote: String
  /// The term; where several lists have it, the one that the rule names.
  public let origin: TermOrigin
}

/// How a rule came to hold. Made only when derivations are asked for.
public struct Derivation: Sendable, Hashable {
  /// Where the rule stands; nil where no rule but signs of denial, solution or praise decided.
  public let rule: LexiconPlace?
  /// The term at the rule's heart.
  public let term: FoundTerm
  /// What is said of it ("thiếu"), each behind the word that turns it round ("chưa" of "chưa đáp ứng").
  public let cues: [FoundTerm]
}

extension Derivation {
  /// Where an editor looks first: the rule, without one the term.
  public var place: LexiconPlace {
    rule ?? LexiconPlace(file: term.origin.file, line: term.origin.line)
  }
}
