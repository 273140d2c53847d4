import VietnameseText

/// The lexicon made ready for matching: immutable, shared by all coders.
public final class CompiledLexicon: Sendable {
  public let lexicon: Lexicon
  let vocabulary: Vocabulary
  let graph: TermGraph
  /// The terms of all lists with their places in the files.
  let origins: [TermOrigin]
  /// By term: the place of its list.
  let listOfTerm: [Int32]
  /// The written words of all terms.
  let words: [TermWord]
  /// By written word: the number of its bare syllable.
  let bareOfWord: [Int32]
  let spellings: [String]
  let lists: [CompiledList]
  let rules: Rows<CompiledRule>
  let precedences: [CompiledPrecedence]
  /// Neighbouring bare syllables inside terms: what a slip is repaired towards.
  let bigrams: SyllableBigrams
  let slipReader: SlipReader
  let abbreviations: AbbreviationTable
  /// Topics in the lexicon's order, then `khong-co` and `khac`.
  let topicCodes: [String]
  /// How many of them are topics.
  let topicCount: Int
  /// By place in the lexicon.
  let ruleNames: [String]
  /// Lists that deny a trouble word behind them.
  let denyingCues: ListSet
  let askingCues: ListSet
  /// Lists of phrases, rules' own among them.
  let phraseLists: ListSet
  /// Phrases that say a topic by themselves.
  let speakingPhrases: ListSet

  /// - Throws: `LexiconError` where a term expands to too many sequences or there are too many lists.
  public init(_ lexicon: Lexicon) throws {
    self.lexicon = lexicon
    var builder = LexiconCompiler(lexicon)
    try builder.compile()
    vocabulary = builder.vocabulary
    graph = builder.graph
    origins = builder.origins
    listOfTerm = builder.listOfTerm
    words = builder.words
    bareOfWord = words.map { [vocabulary] in vocabulary.bareOfFull[Int($0.full)] }
    bigrams = graph.bigrams(bareOfWord: bareOfWord)
    spellings = builder.spellings
    lists = builder.lists
    rules = Rows(builder.rules)
    precedences = builder.precedences
    abbreviations = AbbreviationTable(lexicon.abbreviations, vocabulary: vocabulary)
    slipReader = SlipReader(vocabulary: vocabulary, bigrams: bigrams)
    func select(where condition: (CompiledList) -> Bool) -> ListSet {
      ListSet(builder.lists.indices.filter { condition(builder.lists[$0]) })
    }
    denyingCues = select { $0.denies }
    askingCues = select { $0.role == .cue && $0.polarity == .ask }
    phraseLists = select { $0.role == .phrase }
    var speaking = ListSet()
    for rule in builder.rules { speaking.formUnion(rule.presence) }
    speaking.formIntersection(phraseLists)
    speakingPhrases = speaking
    topicCodes = (lexicon.topics + lexicon.outside).map { Self.copy($0.code) }
    topicCount = lexicon.topics.count
    ruleNames = lexicon.rules.map { Self.copy($0.id) }
  }

  /// The same lexicon for another thread, sharing nothing with this one that is counted while texts are coded.
  public func copy() -> CompiledLexicon {
    // What could be compiled once can be compiled again.
    (try? CompiledLexicon(lexicon)) ?? self
  }

  private static func copy(_ text: String) -> String { String(decoding: Array(text.utf8), as: UTF8.self) }

  deinit { rules.free() }

  /// A sequence, as elements of `graph`, as the lexicon's files write it: its words joined by spaces; numbers
  /// and gaps are left out.
  func words(of sequence: [Int32]) -> String {
    sequence.lazy.filter { $0 > WrittenWords.anyNumber }.map { self.spellings[Int($0)] }
      .joined(separator: " ")
  }
}

/// Where a term stands in the lexicon's files.
public struct TermOrigin: Sendable, Hashable {
  /// The list's name; "quy-tac:" and the rule's name for a rule's own phrases.
  public let list: String
  /// As the editor wrote it.
  public let term: String
  public let file: String
  public let line: Int
}

/// The roles of all lists of a sequence.
struct RoleSet: OptionSet, Sendable {
  let rawValue: UInt32

  init(rawValue: UInt32) { self.rawValue = rawValue }

  init(_ role: TermList.Role) {
    rawValue = 1 << UInt32(TermList.Role.allCases.firstIndex(of: role)!)
  }

  static let object = RoleSet(.object)
  static let holder = RoleSet(.holder)
  static let cue = RoleSet(.cue)
  static let negator = RoleSet(.negator)
  static let done = RoleSet(.done)
  static let doneAfter = RoleSet(.doneAfter)
  static let activity = RoleSet(.activity)
  static let trouble = RoleSet(.trouble)
  static let denial = RoleSet(.denial)
  static let breaker = RoleSet(.breaker)
  static let conjunction = RoleSet(.conjunction)
  static let preposition = RoleSet(.preposition)
  static let contrast = RoleSet(.contrast)
  static let purpose = RoleSet(.purpose)
  static let solved = RoleSet(.solved)
  static let past = RoleSet(.past)
  static let goodHeading = RoleSet(.goodHeading)
  static let badHeading = RoleSet(.badHeading)
  static let filler = RoleSet(.filler)
  static let phrase = RoleSet(.phrase)
  static let mask = RoleSet(.mask)

  /// Things that can be lacking: objects and holders.
  static let things: RoleSet = [.object, .holder]
  /// Words that say how things are.
  static let cues: RoleSet = [.cue, .negator, .done, .solved, .denial, .trouble]
  /// Words that steer scopes.
  static let steering: RoleSet = [
    .breaker, .conjunction, .preposition, .contrast, .purpose, .past, .goodHeading, .badHeading, .filler,
    .doneAfter,
  ]
}

/// A class, because its sets are large and the decision about a text looks at many lists.
final class CompiledList: Sendable {
  let id: String
  let role: TermList.Role
  let direction: TermList.Direction
  let polarity: TermList.Polarity
  /// The lists that stand in for this one behind a negator; nil: the cue is denied.
  let whenNegated: ListSet?
  let whenDone: ListSet?
  let negatedPolarity: TermList.Polarity
  let donePolarity: TermList.Polarity
  let governs: TermList.GovernedReach?
  let denies: Bool
  let isVague: Bool
  let matchesUnmarked: Bool
  let standsFor: ListSet
  /// The list itself and all that include it.
  let closure: ListSet

  init(
    _ list: TermList, negated: TermList?, done: TermList?, standsFor: ListSet,
    closure: (TermList) -> ListSet
  ) {
    id = list.id
    role = list.role
    direction = list.direction
    polarity = list.polarity
    whenNegated = negated.map(closure)
    whenDone = done.map(closure)
    negatedPolarity = negated?.polarity ?? .neutral
    donePolarity = done?.polarity ?? .neutral
    governs = list.governs
    denies = list.denies
    isVague = list.isVague
    matchesUnmarked = list.matchesUnmarked
    self.standsFor = standsFor
    self.closure = closure(list)
  }
}

/// Plain values only: rules are looked at for every mention, and by several threads at once.
struct CompiledRule: BitwiseCopyable {
  let index: Int
  let topic: Int
  let objects: ListSet
  let cues: ListSet
  let acceptsBare: Bool
  let presence: ListSet
  let with: ListSet
  let without: ListSet
  let hasWith: Bool
  let hasWithout: Bool
  let scope: Rule.Scope
  let weakIn: Rule.Scope?
  let coversEntry: Bool
  /// Whether it holds for what is asked only.
  let needsAsking: Bool
  private let kinds: UInt8
  private let bodies: UInt8

  /// - Parameter set: the lists that ids name.
  init(_ rule: Rule, index: Int, topic: Int, ownPhrases: [String], set: ([String]) -> ListSet) {
    self.index = index
    self.topic = topic
    switch rule.anchor {
    case .state(let objects, let cues, let bare):
      self.objects = set(objects)
      self.cues = set(cues)
      acceptsBare = bare
      presence = set(ownPhrases)
    case .presence(let ids):
      objects = ListSet()
      cues = ListSet()
      acceptsBare = false
      presence = set(ids + ownPhrases)
    }
    with = set(rule.with)
    without = set(rule.without)
    hasWith = !rule.with.isEmpty
    hasWithout = !rule.without.isEmpty
    scope = rule.scope
    weakIn = rule.weakIn
    coversEntry = rule.coversEntry
    needsAsking = rule.kinds == ["kien-nghi"]
    kinds = rule.kinds.reduce(0) { $0 | EntryContext.bit(of: $1, among: EntryContext.kinds) }
    bodies = rule.bodies.reduce(0) { $0 | EntryContext.bit(of: $1, among: EntryContext.bodies) }
  }

  /// Whether the rule holds for such entries at all.
  func applies(to context: ContextBits) -> Bool {
    (kinds == 0 || context.kind == 0 || kinds & context.kind != 0)
      && (bodies == 0 || bodies & context.body != 0)
  }
}

/// Kind and body of an entry as bits, 0 where unknown.
struct ContextBits {
  let kind: UInt8
  let body: UInt8

  init(_ context: EntryContext) {
    kind = context.kind.map { EntryContext.bit(of: $0, among: EntryContext.kinds) } ?? 0
    body = context.body.map { EntryContext.bit(of: $0, among: EntryContext.bodies) } ?? 0
  }
}

extension EntryContext {
  fileprivate static let kinds = ["vuong-mac", "kien-nghi"]
  fileprivate static let bodies = ["ttpvhcc", "dang-uy", "hdnd", "ubnd", "mttq"]

  /// The bit of `code`; one of its own for a code that is none of `codes`.
  fileprivate static func bit(of code: String, among codes: [String]) -> UInt8 {
    1 << UInt8(codes.firstIndex(of: code) ?? codes.count)
  }
}

struct CompiledPrecedence: Sendable {
  let loser: Int
  let winners: Set<Int>
  let scope: Rule.Scope
  let onlyRules: Set<Int>
  let exceptRules: Set<Int>
  let reason: String

  /// Whether a rule of the loser, by its number, gives way.
  func concerns(_ rule: Int) -> Bool {
    (onlyRules.isEmpty || onlyRules.contains(rule)) && !exceptRules.contains(rule)
  }
}
