import Yams

/// What the files say, before it is validated as a whole.
struct LexiconDraft {
  var categories: [Category] = []
  var topics: [Topic] = []
  /// `khong-co` and `khac`, in this order: no topics, but they have labels.
  var outside: [Topic] = []
  var lists: [TermList] = []
  var rules: [Rule] = []
  var precedences: [Precedence] = []
  var abbreviations: [Abbreviation] = []
}

/// Reads lexicon files; collects problems instead of stopping at the first.
struct LexiconParser {
  private(set) var draft = LexiconDraft()
  private(set) var problems: [LexiconProblem] = []
  /// Whether a file could not be read at all: what it would have named is then missing elsewhere.
  private(set) var hasUnreadFile = false

  mutating func read(_ file: LexiconFile) {
    let root: Node?
    do {
      // No value's type is asked for, and finding it out by regular expressions cost as much as reading.
      root = try Yams.compose(yaml: file.contents, .basic)
    } catch {
      hasUnreadFile = true
      problems.append(Self.problem(for: error, in: file))
      return
    }
    guard let root else {
      problems.append(
        LexiconProblem(
          severity: .warning, file: file.path, line: 0,
          message: "tệp trống; hãy xóa tệp hoặc thêm \"danh-sach:\" hay \"quy-tac:\""))
      return
    }
    guard let mapping = root.mapping else {
      problems.append(
        LexiconProblem(
          severity: .error, file: file.path, line: root.mark?.line ?? 0,
          message: "tệp phải bắt đầu bằng một khóa như \"danh-sach:\" hoặc \"quy-tac:\""))
      return
    }
    var reader = LexiconNodeReader(file: file.path)
    let section = reader.section(
      mapping, allowed: ["nhom", "ngoai-chu-de", "danh-sach", "chu-de", "quy-tac", "uu-tien", "viet-tat"])
    for node in reader.items(section["nhom"]) { readCategory(node, &reader) }
    for node in reader.items(section["ngoai-chu-de"]) {
      if let topic = reader.topic(node, category: "") { draft.outside.append(topic) }
    }
    for node in reader.items(section["danh-sach"]) {
      if let list = reader.termList(node) { draft.lists.append(list) }
    }
    let topic = reader.text(section["chu-de"])
    for node in reader.items(section["quy-tac"]) {
      if let rule = reader.rule(node, topic: topic) { draft.rules.append(rule) }
    }
    for node in reader.items(section["uu-tien"]) {
      if let precedence = reader.precedence(node) { draft.precedences.append(precedence) }
    }
    for node in reader.items(section["viet-tat"]) {
      if let abbreviation = reader.abbreviation(node) { draft.abbreviations.append(abbreviation) }
    }
    problems += reader.problems
  }

  private mutating func readCategory(_ node: Node, _ reader: inout LexiconNodeReader) {
    guard let (category, topics) = reader.category(node) else { return }
    draft.categories.append(category)
    draft.topics += topics
  }

  private static func problem(for error: any Error, in file: LexiconFile) -> LexiconProblem {
    guard let error = error as? YamlError else {
      return LexiconProblem(severity: .error, file: file.path, line: 0, message: "\(error)")
    }
    let (line, detail): (Int, String) =
      switch error {
      case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
        .composer(_, let problem, let mark, _):
        (mark.line, problem)
      case .duplicatedKeysInMapping(let keys, let context):
        (context.mark.line, "khóa bị lặp: \(keys.map { "\($0)" }.joined(separator: ", "))")
      default: (0, "\(error)")
      }
    return LexiconProblem(
      severity: .error, file: file.path, line: line,
      message: "sai cú pháp YAML (\(detail)); kiểm tra thụt đầu dòng, dấu hai chấm và dấu ngoặc kép")
  }
}
