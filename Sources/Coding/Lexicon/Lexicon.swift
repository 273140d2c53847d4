import Foundation

/// The editors' lexicon: topics, lists of terms, rules and precedence, as the files say them.
public struct Lexicon: Sendable {
  public let categories: [Category]
  /// In the order in which tables break ties.
  public let topics: [Topic]
  /// `khong-co` and `khac`: no topics, but a rule may say them and tables print their labels.
  public let outside: [Topic]
  public let lists: [TermList]
  public let rules: [Rule]
  public let precedences: [Precedence]
  public let abbreviations: [Abbreviation]
  /// What is doubtful in the files but keeps nobody from using them.
  public let warnings: [LexiconProblem]
  /// A hash of all file names and contents: the lexicon's version.
  public let version: String

  /// Reads every `.yml` file below `directory`.
  /// - Throws: `LexiconError` with all problems of all files that are errors.
  public init(directory: URL) throws {
    try self.init(files: LexiconFile.all(below: directory))
  }

  /// - Throws: `LexiconError` with all problems of all files that are errors.
  public init(files: [LexiconFile]) throws {
    var parser = LexiconParser()
    for file in files { parser.read(file) }
    let draft = parser.draft
    let problems = parser.problems + (parser.hasUnreadFile ? [] : LexiconValidation.problems(in: draft))
    let errors = problems.filter { $0.severity == .error }
    if !errors.isEmpty { throw LexiconError(problems: errors) }
    warnings = problems
    categories = draft.categories
    topics = draft.topics
    outside = draft.outside
    lists = draft.lists
    rules = draft.rules
    precedences = draft.precedences
    abbreviations = draft.abbreviations
    version = LexiconFile.contentHash(of: files)
  }

  /// The label of `topic` for a kind ("vuong-mac" or "kien-nghi"); the code where it has none.
  public func label(of topic: String, kind: String) -> String {
    guard let found = (topics + outside).first(where: { $0.code == topic }) else { return topic }
    return kind == "kien-nghi" ? found.suggestionLabel : found.blockerLabel
  }
}
