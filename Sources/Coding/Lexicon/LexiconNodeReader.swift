import Yams

/// Turns YAML nodes of one file into the lexicon's values.
struct LexiconNodeReader {
  let file: String
  private(set) var problems: [LexiconProblem] = []

  init(file: String) { self.file = file }

  // MARK: - Values

  mutating func category(_ node: Node) -> (Category, [Topic])? {
    guard let mapping = mapping(node) else { return nil }
    let section = section(mapping, allowed: ["ma", "ten", "chu-de"])
    guard let code = required("ma", section, node), let name = required("ten", section, node) else {
      return nil
    }
    let topics = items(section["chu-de"]).compactMap { topic($0, category: code) }
    return (Category(code: code, name: name), topics)
  }

  mutating func topic(_ node: Node, category: String) -> Topic? {
    guard let mapping = mapping(node) else { return nil }
    let fields = section(mapping, allowed: ["ma", "vuong-mac", "kien-nghi"])
    guard let code = required("ma", fields, node), let blocker = required("vuong-mac", fields, node),
      let suggestion = required("kien-nghi", fields, node)
    else { return nil }
    return Topic(
      code: code, category: category, blockerLabel: blocker, suggestionLabel: suggestion, file: file,
      line: line(node))
  }

  mutating func termList(_ node: Node) -> TermList? {
    guard let mapping = mapping(node) else { return nil }
    let section = section(
      mapping,
      allowed: [
        "ma", "vai-tro", "huong", "y-nghia", "phu-dinh-thanh", "da-thanh", "bao-trum", "thay-cho",
        "tu-choi-duoc", "mo-ho", "khong-dau", "gom", "tu", "ghi-chu",
      ])
    guard let id = required("ma", section, node) else { return nil }
    return TermList(
      id: id,
      role: value(section["vai-tro"], TermList.Role.self) ?? .phrase,
      direction: value(section["huong"], TermList.Direction.self) ?? .either,
      polarity: value(section["y-nghia"], TermList.Polarity.self) ?? .neutral,
      whenNegated: text(section["phu-dinh-thanh"]),
      whenDone: text(section["da-thanh"]),
      governs: value(section["bao-trum"], TermList.GovernedReach.self),
      denies: flag(section["tu-choi-duoc"]) ?? false,
      isVague: flag(section["mo-ho"]) ?? false,
      standsFor: texts(section["thay-cho"]),
      matchesUnmarked: flag(section["khong-dau"]) ?? true,
      includes: texts(section["gom"]),
      terms: terms(section["tu"]),
      file: file, line: line(node))
  }

  mutating func rule(_ node: Node, topic: String?) -> Rule? {
    guard let mapping = mapping(node) else { return nil }
    let section = section(
      mapping,
      allowed: [
        "ma", "chu-de", "doi-tuong", "dau-hieu", "co", "cum", "kem", "tru", "pham-vi", "yeu", "toan-van",
        "loai",
        "khoi",
        "dung", "sai", "ghi-chu",
      ])
    guard let id = required("ma", section, node) else { return nil }
    guard let topic = text(section["chu-de"]) ?? topic else {
      report("quy tắc \"\(id)\" không thuộc chủ đề nào: thêm dòng \"chu-de: nhóm/chủ-đề\" ở đầu tệp", node)
      return nil
    }
    let phrases = terms(section["cum"])
    let objects = texts(section["doi-tuong"])
    var cues = texts(section["dau-hieu"])
    let presence = texts(section["co"])
    let bare = cues.contains("tran")
    cues.removeAll { $0 == "tran" }
    if objects.isEmpty == (presence.isEmpty && phrases.isEmpty) || objects.isEmpty != (cues.isEmpty && !bare)
    {
      report(
        "quy tắc \"\(id)\" phải có \"doi-tuong\" cùng \"dau-hieu\", hoặc có \"co\"/\"cum\"", node)
      return nil
    }
    return Rule(
      id: id, topic: topic,
      anchor: presence.isEmpty && phrases.isEmpty
        ? .state(objects: objects, cues: cues, bare: bare) : .presence(presence),
      with: texts(section["kem"]), without: texts(section["tru"]),
      scope: value(section["pham-vi"], Rule.Scope.self) ?? .clause,
      weakIn: value(section["yeu"], Rule.Scope.self),
      coversEntry: flag(section["toan-van"]) ?? false,
      kinds: texts(section["loai"]), bodies: texts(section["khoi"]),
      phrases: phrases,
      examples: examples(section["dung"], positive: true) + examples(section["sai"], positive: false),
      note: text(section["ghi-chu"]), file: file, line: line(node))
  }

  mutating func precedence(_ node: Node) -> Precedence? {
    guard let mapping = mapping(node) else { return nil }
    let section = section(
      mapping, allowed: ["thua", "thang", "pham-vi", "chi-quy-tac", "tru-quy-tac", "ly-do"])
    guard let loser = required("thua", section, node), let reason = required("ly-do", section, node)
    else { return nil }
    return Precedence(
      loser: loser, winners: texts(section["thang"]),
      scope: value(section["pham-vi"], Rule.Scope.self) ?? .clause,
      onlyRules: texts(section["chi-quy-tac"]), exceptRules: texts(section["tru-quy-tac"]), reason: reason,
      file: file, line: line(node))
  }

  mutating func abbreviation(_ node: Node) -> Abbreviation? {
    guard let mapping = mapping(node) else { return nil }
    let section = section(mapping, allowed: ["tu", "la", "ghi-chu"])
    guard let short = required("tu", section, node) else { return nil }
    let meanings = texts(section["la"])
    if meanings.isEmpty || meanings.contains(where: \.isEmpty) || short.contains(" ") {
      report("viết tắt \"\(short)\" phải là một từ và có ít nhất một nghĩa ở dòng \"la:\"", node)
      return nil
    }
    return Abbreviation(short: short, meanings: meanings, file: file, line: line(node))
  }

  // MARK: - Nodes

  /// The values of a mapping by key; unknown keys are reported with the nearest known one.
  mutating func section(_ mapping: Node.Mapping, allowed: [String]) -> [String: Node] {
    var result: [String: Node] = [:]
    for (key, value) in mapping {
      guard let name = key.scalar?.string else {
        report("khóa phải là một từ", key)
        continue
      }
      if allowed.contains(name) {
        result[name] = value
      } else {
        let nearest = Spelling.nearest(to: name, among: allowed).map { "; có phải \"\($0)\"?" } ?? ""
        report(
          "không có khóa \"\(name)\"\(nearest) Các khóa được dùng: \(allowed.joined(separator: ", "))", key)
      }
    }
    return result
  }

  /// The elements of a sequence; none where the node is absent.
  mutating func items(_ node: Node?) -> [Node] {
    guard let node else { return [] }
    if let sequence = node.sequence { return Array(sequence) }
    report("chỗ này phải là một danh sách, mỗi mục một dòng bắt đầu bằng \"- \"", node)
    return []
  }

  func text(_ node: Node?) -> String? {
    node?.scalar?.string
  }

  private mutating func mapping(_ node: Node) -> Node.Mapping? {
    if let mapping = node.mapping { return mapping }
    report("chỗ này phải gồm các dòng \"khóa: giá trị\"", node)
    return nil
  }

  private mutating func required(_ key: String, _ section: [String: Node], _ node: Node) -> String? {
    if let text = text(section[key]), !text.isEmpty { return text }
    report("thiếu dòng \"\(key): ...\"", node)
    return nil
  }

  private mutating func value<Value: RawRepresentable & CaseIterable>(
    _ node: Node?, _: Value.Type
  ) -> Value? where Value.RawValue == String {
    guard let node else { return nil }
    if let text = text(node), let value = Value(rawValue: text) { return value }
    let allowed = Value.allCases.map(\.rawValue)
    report(
      "giá trị \"\(text(node) ?? "?")\" không dùng được; chọn một trong: \(allowed.joined(separator: ", "))",
      node)
    return nil
  }

  private mutating func flag(_ node: Node?) -> Bool? {
    guard let node else { return nil }
    switch text(node) {
    case "co": return true
    case "khong": return false
    default:
      report("chỉ viết \"co\" hoặc \"khong\"", node)
      return nil
    }
  }

  /// A list of codes: a sequence, or one scalar with commas.
  private mutating func texts(_ node: Node?) -> [String] {
    parts(node).map(\.text)
  }

  private mutating func terms(_ node: Node?) -> [Term] {
    var terms: [Term] = []
    for part in parts(node) {
      do {
        terms.append(Term(pattern: try TermPattern(part.text), line: part.line))
      } catch {
        problems.append(
          LexiconProblem(
            severity: .error, file: file, line: part.line,
            message: "từ khóa \"\(part.text)\": \((error as? TermPattern.SyntaxError)?.message ?? "\(error)")"
          ))
      }
    }
    return terms
  }

  private mutating func examples(_ node: Node?, positive: Bool) -> [Example] {
    items(node).compactMap { item in
      guard let text = text(item) else {
        report("câu ví dụ phải là chữ; nếu có dấu \": \" hãy đặt cả câu trong ngoặc kép", item)
        return nil
      }
      return Example(text: text, isPositive: positive, line: line(item))
    }
  }

  /// The parts of a value: comma-separated, over several lines or several items.
  private mutating func parts(_ node: Node?) -> [(text: String, line: Int)] {
    guard let node else { return [] }
    if let scalar = node.scalar {
      let isBlock = scalar.style == .literal || scalar.style == .folded
      return Self.parts(of: scalar.string, line: line(node), isBlock: isBlock)
    }
    guard node.sequence != nil else {
      report("chỗ này phải là danh sách từ, cách nhau bằng dấu phẩy hoặc mỗi từ một dòng \"- \"", node)
      return []
    }
    return items(node).flatMap { parts($0) }
  }

  /// On bytes: a lexicon has tens of thousands of terms, and taking them apart by characters took longer than
  /// reading the YAML.
  private static func parts(of text: String, line: Int, isBlock: Bool) -> [(text: String, line: Int)] {
    var result: [(String, Int)] = []
    var line = isBlock ? line + 1 : line
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      for end in 0...bytes.count
      where end == bytes.count || bytes[end] == UInt8(ascii: ",") || bytes[end] == UInt8(ascii: "\n") {
        let part = Substring(decoding: bytes[start..<end], as: UTF8.self).trimmingWhitespace()
        if !part.isEmpty { result.append((part, line)) }
        if isBlock, end < bytes.count, bytes[end] == UInt8(ascii: "\n") { line += 1 }
        start = end + 1
      }
    }
    return result
  }

  private func line(_ node: Node) -> Int { node.mark?.line ?? 0 }

  private mutating func report(_ message: String, _ node: Node) {
    problems.append(LexiconProblem(severity: .error, file: file, line: line(node), message: message))
  }
}

extension Substring {
  func trimmingWhitespace() -> String {
    var view = unicodeScalars
    while let scalar = view.first, Self.isWhitespace(scalar) { view.removeFirst() }
    while let scalar = view.last, Self.isWhitespace(scalar) { view.removeLast() }
    return String(Substring(view))
  }

  private static func isWhitespace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? scalar.value == 0x20 || (0x09...0x0D).contains(scalar.value) : scalar.properties.isWhitespace
  }
}
