/// Checks that need the whole lexicon: references, duplicates, unknown topics, names.
enum LexiconValidation {
  static func problems(in draft: LexiconDraft) -> [LexiconProblem] {
    duplicates(in: draft) + duplicateTopics(in: draft) + reservedNames(in: draft)
      + unknownReferences(in: draft) + includeCycles(in: draft)
  }

  private static func duplicates(in draft: LexiconDraft) -> [LexiconProblem] {
    var problems: [LexiconProblem] = []
    func note(_ id: String, _ file: String, _ line: Int, in seen: inout [String: String]) {
      if let first = seen[id] {
        problems.append(
          LexiconProblem(
            severity: .error, file: file, line: line, message: "mã \"\(id)\" đã dùng ở \(first)"))
      } else {
        seen[id] = "\(file):\(line)"
      }
    }
    var lists: [String: String] = [:]
    for list in draft.lists { note(list.id, list.file, list.line, in: &lists) }
    var rules: [String: String] = [:]
    for rule in draft.rules { note(rule.id, rule.file, rule.line, in: &rules) }
    var abbreviations: [String: String] = [:]
    for item in draft.abbreviations {
      note(item.short.lowercased(), item.file, item.line, in: &abbreviations)
    }
    return problems
  }

  private static func duplicateTopics(in draft: LexiconDraft) -> [LexiconProblem] {
    var seen: Set<String> = []
    return (draft.topics + draft.outside).filter { !seen.insert($0.code).inserted }.map {
      LexiconProblem(
        severity: .error, file: $0.file, line: $0.line, message: "chủ đề \"\($0.code)\" được khai hai lần")
    }
  }

  /// A rule's own phrases are kept as the list "quy-tac:" and the rule's name.
  private static func reservedNames(in draft: LexiconDraft) -> [LexiconProblem] {
    draft.lists.filter { $0.id.unicodeScalars.contains(":") }.map {
      LexiconProblem(
        severity: .error, file: $0.file, line: $0.line,
        message: "mã danh sách \"\($0.id)\" không được có dấu \":\"; hãy dùng dấu \"-\"")
    }
  }

  private static func unknownReferences(in draft: LexiconDraft) -> [LexiconProblem] {
    let lists = draft.lists.map(\.id)
    let known = Set(lists)
    let topics = (draft.topics + draft.outside).map(\.code)
    var problems: [LexiconProblem] = []
    func check(_ id: String, _ names: [String], _ what: String, _ file: String, _ line: Int) {
      if names.contains(id) { return }
      let nearest = Spelling.nearest(to: id, among: names).map { "; có phải \"\($0)\"?" } ?? ""
      problems.append(
        LexiconProblem(
          severity: .error, file: file, line: line, message: "không có \(what) \"\(id)\"\(nearest)"))
    }
    for list in draft.lists {
      let named =
        list.includes + list.standsFor + [list.whenNegated, list.whenDone].compactMap { $0 }
        + list.terms.flatMap { $0.pattern.referencedLists }
      for id in named where !known.contains(id) { check(id, lists, "danh sách", list.file, list.line) }
    }
    let ruleIDs = draft.rules.map(\.id)
    for rule in draft.rules {
      check(rule.topic, topics, "chủ đề", rule.file, rule.line)
      var named = rule.with + rule.without + rule.phrases.flatMap { $0.pattern.referencedLists }
      switch rule.anchor {
      case .state(let objects, let cues, _): named += objects + cues
      case .presence(let ids): named += ids
      }
      for id in named where !known.contains(id) && !ruleIDs.contains(id) {
        check(id, lists, "danh sách", rule.file, rule.line)
      }
      for kind in rule.kinds { check(kind, ["vuong-mac", "kien-nghi"], "loại", rule.file, rule.line) }
      for body in rule.bodies {
        check(body, ["ttpvhcc", "dang-uy", "hdnd", "ubnd", "mttq"], "khối", rule.file, rule.line)
      }
    }
    for precedence in draft.precedences {
      for code in [precedence.loser] + precedence.winners {
        check(code, topics, "chủ đề", precedence.file, precedence.line)
      }
      for id in precedence.onlyRules + precedence.exceptRules {
        check(id, ruleIDs, "quy tắc", precedence.file, precedence.line)
      }
    }
    return problems
  }

  private static func includeCycles(in draft: LexiconDraft) -> [LexiconProblem] {
    let lists = Dictionary(draft.lists.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return draft.lists.compactMap { list in
      var open = list.includes + list.terms.flatMap { $0.pattern.referencedLists }
      var visited: Set<String> = []
      while let id = open.popLast() {
        if id == list.id {
          return LexiconProblem(
            severity: .error, file: list.file, line: list.line,
            message: "danh sách \"\(id)\" gồm chính nó qua \"gom\" hoặc \"<...>\"")
        }
        guard visited.insert(id).inserted, let next = lists[id] else { continue }
        open += next.includes + next.terms.flatMap { $0.pattern.referencedLists }
      }
      return nil
    }
  }
}

extension TermPattern {
  /// The lists that the pattern names with `<...>`.
  var referencedLists: [String] {
    source.utf8.contains(UInt8(ascii: "<")) ? Self.lists(in: elements) : []
  }

  private static func lists(in elements: [Element]) -> [String] {
    elements.flatMap { element -> [String] in
      switch element {
      case .list(let id): [id]
      case .alternatives(let options): options.flatMap(lists)
      case .word, .number, .gap: []
      }
    }
  }
}
