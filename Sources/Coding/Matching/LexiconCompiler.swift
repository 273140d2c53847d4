/// Turns a lexicon into numbers: syllables, sequences, list sets.
struct LexiconCompiler {
  private(set) var vocabulary = Vocabulary()
  private(set) var graph = TermGraph()
  private(set) var origins: [TermOrigin] = []
  /// By term: the place of its list.
  private(set) var listOfTerm: [Int32] = []
  private(set) var words: [TermWord] = []
  private(set) var spellings: [String] = []
  private(set) var lists: [CompiledList] = []
  private(set) var rules: [CompiledRule] = []
  private(set) var precedences: [CompiledPrecedence] = []

  private let lexicon: Lexicon
  private let allLists: [TermList]
  private let indexOfList: [String: Int]
  private var problems: [LexiconProblem] = []

  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    allLists =
      lexicon.lists
      + lexicon.rules.filter { !$0.phrases.isEmpty }.map { rule in
        TermList(
          id: Self.phraseList(of: rule.id), role: .phrase, direction: .either, polarity: .neutral,
          whenNegated: nil,
          whenDone: nil, governs: nil, denies: false, isVague: false, standsFor: [], matchesUnmarked: true,
          includes: [],
          terms: rule.phrases, file: rule.file, line: rule.line)
      }
    indexOfList = Dictionary(uniqueKeysWithValues: allLists.enumerated().map { ($1.id, $0) })
  }

  mutating func compile() throws {
    if allLists.count > ListSet.capacity {
      throw LexiconError(problems: [
        LexiconProblem(
          severity: .error, file: allLists[ListSet.capacity].file, line: allLists[ListSet.capacity].line,
          message: "từ điển có quá \(ListSet.capacity) danh sách và quy tắc có cụm từ")
      ])
    }
    compileLists()
    compileTerms()
    compileRules()
    if !problems.isEmpty { throw LexiconError(problems: problems) }
  }

  // MARK: - Lists

  private mutating func compileLists() {
    let closures = allLists.map { closure(of: $0.id) }
    func lookUp(_ id: String?) -> TermList? { id.flatMap { indexOfList[$0] }.map { allLists[$0] } }
    for list in allLists {
      lists.append(
        CompiledList(
          list, negated: lookUp(list.whenNegated), done: lookUp(list.whenDone),
          standsFor: ListSet(list.standsFor.compactMap { indexOfList[$0] }),
          closure: { closures[indexOfList[$0.id]!] }))
    }
  }

  private func closure(of id: String) -> ListSet {
    var result = ListSet()
    var open = [id]
    var visited: Set<String> = []
    while let next = open.popLast() {
      guard visited.insert(next).inserted, let index = indexOfList[next] else { continue }
      result.insert(index)
      open += allLists.filter { $0.includes.contains(next) }.map(\.id)
    }
    return result
  }

  // MARK: - Terms

  private mutating func compileTerms() {
    var builder = TermGraphBuilder(
      lists: Dictionary(uniqueKeysWithValues: allLists.map { ($0.id, $0) }))
    for (index, list) in allLists.enumerated() {
      for term in list.terms {
        guard builder.add(term.pattern) else {
          problems.append(
            LexiconProblem(
              severity: .error, file: list.file, line: term.line,
              message:
                "từ khóa \"\(term.pattern.source)\" sinh ra quá \(TermGraphBuilder.limit) cụm từ; hãy dùng \"doi-tuong\" và \"dau-hieu\" thay cho hai danh sách trong một cụm"
            ))
          continue
        }
        origins.append(
          TermOrigin(list: list.id, term: term.pattern.source, file: list.file, line: term.line))
        listOfTerm.append(Int32(index))
      }
    }
    graph = builder.graph
    vocabulary = builder.words.vocabulary
    words = builder.words.words
    spellings = builder.words.spellings
  }

  // MARK: - Rules

  private mutating func compileRules() {
    let topics = Dictionary(
      uniqueKeysWithValues: (lexicon.topics + lexicon.outside).enumerated().map { ($1.code, $0) })
    let ruleIndex = Dictionary(uniqueKeysWithValues: lexicon.rules.enumerated().map { ($1.id, $0) })
    for (index, rule) in lexicon.rules.enumerated() {
      guard let topic = topics[rule.topic] else { continue }
      rules.append(
        CompiledRule(
          rule, index: index, topic: topic,
          ownPhrases: rule.phrases.isEmpty ? [] : [Self.phraseList(of: rule.id)], set: set))
    }
    for precedence in lexicon.precedences {
      guard let loser = topics[precedence.loser] else { continue }
      precedences.append(
        CompiledPrecedence(
          loser: loser, winners: Set(precedence.winners.compactMap { topics[$0] }),
          scope: precedence.scope, onlyRules: Set(precedence.onlyRules.compactMap { ruleIndex[$0] }),
          exceptRules: Set(precedence.exceptRules.compactMap { ruleIndex[$0] }), reason: precedence.reason))
    }
  }

  /// The lists named `ids`; a rule's name stands for its own phrases.
  private func set(_ ids: [String]) -> ListSet {
    ListSet(ids.compactMap { indexOfList[$0] ?? indexOfList[Self.phraseList(of: $0)] })
  }

  /// A rule's own phrases are a list of their own; ":" keeps its name apart from the editors' names.
  static func phraseList(of rule: String) -> String { "quy-tac:\(rule)" }
}
