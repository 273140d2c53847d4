import Coding
import Storage
import Submissions
import Workflows

/// One topic: its rules with their examples, the lists that they use, how much it codes, what it shares with others.
struct TopicPage: Sendable {
  struct RuleView: Sendable {
    let id: String
    let place: String
    let address: String
    let heart: String
    let conditions: [String]
    let phrases: String?
    let right: [String]
    let wrong: [String]
    let note: String?
  }

  struct ListView: Sendable {
    let id: String
    let place: String
    let address: String
    let terms: String
    let count: Int
  }

  let code: String
  let label: String
  let suggestion: String
  let coverage: TopicCoverage
  let overlap: TopicOverlap
  let rules: [RuleView]
  let ruleCount: Int
  let lists: [ListView]
  let mayEdit: Bool

  /// - Throws: ``PageError`` (404) where there is no such topic.
  init(_ code: String, _ desk: Desk, mayEdit: Bool) throws {
    let lexicon = desk.workspace.lexicon.lexicon
    guard let topic = lexicon.topics.first(where: { $0.code == code }) else { throw PageError.notFound }
    self.code = code
    label = topic.blockerLabel
    suggestion = topic.suggestionLabel
    coverage = try TopicCoverage(of: code, store: desk.store)
    let own = lexicon.rules.filter { $0.topic == code }
    rules = own.map(RuleView.init)
    ruleCount = own.count
    let named = Set(own.flatMap(\.namedLists))
    overlap = try TopicOverlap(of: code, lists: named, day: desk.store.days().last, desk)
    lists = lexicon.lists.filter { named.contains($0.id) && !$0.terms.isEmpty }.map { list in
      ListView(
        id: list.id, place: "\(list.file):\(list.line)", address: "/tu-dien/tep?ten=\(list.file)",
        terms: list.terms.map(\.pattern.source).joined(separator: ", "), count: list.terms.count)
    }
    self.mayEdit = mayEdit
  }
}

extension TopicPage.RuleView {
  init(_ rule: Rule) {
    id = rule.id
    place = "\(rule.file):\(rule.line)"
    address = "/tu-dien/tep?ten=\(rule.file)"
    switch rule.anchor {
    case .state(let objects, let cues, let bare):
      heart =
        "\(objects.joined(separator: ", ")) + \((cues + (bare ? ["trần"] : [])).joined(separator: ", "))"
    case .presence(let lists): heart = lists.filter { $0 != rule.id }.joined(separator: ", ")
    }
    var conditions: [String] = []
    if !rule.with.isEmpty { conditions.append("kèm: \(rule.with.joined(separator: ", "))") }
    if !rule.without.isEmpty { conditions.append("trừ: \(rule.without.joined(separator: ", "))") }
    if !rule.with.isEmpty || !rule.without.isEmpty { conditions.append("phạm vi: \(rule.scope.rawValue)") }
    if !rule.kinds.isEmpty { conditions.append("loại: \(rule.kinds.joined(separator: ", "))") }
    if !rule.bodies.isEmpty { conditions.append("khối: \(rule.bodies.joined(separator: ", "))") }
    self.conditions = conditions
    phrases =
      rule.phrases.isEmpty ? nil : rule.phrases.map(\.pattern.source).joined(separator: ", ")
    right = rule.examples.filter(\.isPositive).map(\.text)
    wrong = rule.examples.filter { !$0.isPositive }.map(\.text)
    note = rule.note
  }
}

extension Rule {
  /// The lists that the rule speaks of.
  var namedLists: [String] {
    switch anchor {
    case .state(let objects, let cues, _): objects + cues + with + without
    case .presence(let lists): lists + with + without
    }
  }
}
