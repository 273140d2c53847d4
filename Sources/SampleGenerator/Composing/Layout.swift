/// How the topics of one entry stand together.
enum Layout {
  case commas
  case semicolons
  case sentences
  /// One topic a line, "1. ".
  case numbered
  /// Numbers in running text.
  case numberedInline
  /// One topic a line, "- ".
  case bullets

  static let weighted: [(choice: Layout, weight: Int)] = [
    (.commas, 24), (.semicolons, 22), (.sentences, 26), (.numbered, 10), (.numberedInline, 5),
    (.bullets, 13),
  ]

  /// The forms of wording that fit.
  var forms: Set<Wording.Form> {
    switch self {
    case .commas, .semicolons: [.terse]
    case .sentences: [.sentence, .story]
    case .numbered, .numberedInline, .bullets: [.terse, .sentence]
    }
  }

  func join(_ parts: [String], _ random: inout SplitMix64) -> String {
    let bare = parts.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
    switch self {
    case .commas:
      let rest = bare.dropFirst().map { $0.loweringFirst() }
      guard parts.count == 2, random.chance(perMille: 400) else {
        return ([bare[0]] + rest).joined(separator: ", ")
      }
      return bare[0] + " và " + rest[0]
    case .semicolons:
      return ([bare[0]] + bare.dropFirst().map { $0.loweringFirst() }).joined(separator: "; ")
    case .sentences:
      return parts.map { $0.hasSuffix(".") ? $0 : $0 + "." }.joined(separator: " ")
    case .numbered:
      let mark = random.pick([".", ")", "/"]) ?? "."
      return Self.lines(bare, &random) { "\($0 + 1)\(mark) " }
    case .numberedInline:
      let open = random.chance(perMille: 500)
      return bare.enumerated().map { open ? "(\($0 + 1)) \($1)" : "\($0 + 1). \($1)" }
        .joined(separator: open ? "; " : ". ")
    case .bullets:
      let mark = random.pick(["- ", "- ", "+ ", "• ", "-"]) ?? "- "
      return Self.lines(bare, &random) { _ in mark }
    }
  }

  private static func lines(
    _ parts: [String], _ random: inout SplitMix64, mark: (Int) -> String
  ) -> String {
    let (inner, last) = random.pick([("", ""), (".", "."), (";", ".")]) ?? ("", "")
    return parts.enumerated()
      .map { mark($0) + $1 + ($0 == parts.count - 1 ? last : inner) }
      .joined(separator: "\n")
  }
}
