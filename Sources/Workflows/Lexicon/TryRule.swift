import Coding
import Storage
import Submissions

/// What a term or a rule that is not in the lexicon would find: on the entries of some days, and on gold.
public struct TryRule: Sendable {
  /// What the editor typed.
  public enum Attempt: Sendable {
    /// In the notation of terms.
    case term(String)
    /// A rule as the files write it, without its name: lines "doi-tuong: [...]" and so on.
    case rule(String)
  }

  public struct Hit: Sendable {
    public let entry: StoredEntry
    /// Unicode scalars of the text.
    public let range: Range<Int>
    /// Whether the lexicon in use codes the entry with the topic already.
    public let isKnown: Bool
  }

  public struct Outcome: Sendable {
    public let entries: Int
    /// Every entry that is hit, in the order in which they came.
    public let hits: [Hit]
    public let goldHits: Int
    public let goldRight: Int
    /// Texts of gold that are hit and do not have the topic.
    public let goldWrong: [GoldEntry]

    public var newHits: Int { hits.count { !$0.isKnown } }
  }

  private static let name = "thu-nghiem"

  private let workspace: Workspace
  private let files: [LexiconFile]
  private let store: Store

  /// - Parameter files: the lexicon whose lists the attempt may name.
  public init(workspace: Workspace, files: [LexiconFile], store: Store) {
    self.workspace = workspace
    self.files = files
    self.store = store
  }

  /// - Throws: `LexiconError` where the attempt cannot be read, and what the store throws.
  public func run(
    _ attempt: Attempt, topic: String, days: [ReportDay], gold: [GoldEntry]
  ) throws -> Outcome {
    let attempted = Coder(try lexicon(attempt, topic: topic))
    let present = Coder(workspace.lexicon)
    var entries = 0
    var hits: [Hit] = []
    for day in days {
      try store.forEachEntry(day: day) { entry in
        entries += 1
        let submission = entry.submission
        let context = EntryContext(kind: submission.kind.rawValue, body: submission.body.rawValue)
        guard let found = hit(attempted.code(submission.text, in: context)) else { return }
        hits.append(
          Hit(
            entry: entry, range: found,
            isKnown: present.code(submission.text, in: context).topics.contains(topic)))
      }
    }
    let goldHits = gold.filter { entry in
      hit(attempted.code(entry.text, in: EntryContext(kind: entry.kind, body: entry.body))) != nil
    }
    let wrong = goldHits.filter { !$0.topics.contains(topic) }
    return Outcome(
      entries: entries, hits: hits, goldHits: goldHits.count, goldRight: goldHits.count - wrong.count,
      goldWrong: wrong)
  }

  private func hit(_ coding: Coding) -> Range<Int>? {
    coding.evidence.first { $0.rule == Self.name }.map { $0.start..<$0.end }
  }

  /// The lists with the attempt as the only rule, so that no other rule hides what it finds; where it names other
  /// rules, the whole lexicon.
  private func lexicon(_ attempt: Attempt, topic: String) throws -> CompiledLexicon {
    let file = LexiconFile(path: "quy-tac/\(Self.name).yml", contents: Self.contents(attempt, topic: topic))
    let lists = files.filter { !$0.path.hasPrefix("quy-tac/") && $0.path != "uu-tien.yml" }
    do {
      return try CompiledLexicon(Lexicon(files: lists + [file]))
    } catch is LexiconError {
      return try CompiledLexicon(Lexicon(files: files + [file]))
    }
  }

  private static func contents(_ attempt: Attempt, topic: String) -> String {
    let head = "chu-de: \(topic)\nquy-tac:\n  - ma: \(name)\n"
    let lines: (String) -> [String] = { text in
      text.utf8.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).map { String(Substring($0)) }
    }
    switch attempt {
    case .term(let term): return head + "    cum: |\n" + lines(term).map { "      \($0)\n" }.joined()
    case .rule(let rule): return head + lines(rule).map { "    \($0)\n" }.joined()
    }
  }
}
