import Coding

/// `lexicon impact`: what changes between two lexicons on the same entries.
public struct CompareLexicons: Sendable {
  public struct Comparison: Sendable {
    /// Entries whose topics differ.
    public let changed: [(entry: GoldEntry, before: [String], after: [String])]
    public let gained: [String: Int]
    public let lost: [String: Int]
    public let entries: Int

    /// The comparison as a person reads it.
    public var text: String {
      var lines = ["\(changed.count) of \(entries) entries change"]
      for topic in Set(gained.keys).union(lost.keys).sorted() {
        lines.append("\(topic)  +\(gained[topic] ?? 0)  -\(lost[topic] ?? 0)")
      }
      for change in changed {
        lines.append(
          "\(change.entry.id): \(change.before.joined(separator: " ")) -> "
            + "\(change.after.joined(separator: " "))  | \(change.entry.text)")
      }
      return lines.joined(separator: "\n")
    }
  }

  private let old: CompiledLexicon
  private let new: CompiledLexicon

  public init(old: CompiledLexicon, new: CompiledLexicon) {
    self.old = old
    self.new = new
  }

  public func run(_ entries: [GoldEntry]) -> Comparison {
    let before = Coder(old)
    let after = Coder(new)
    var changed: [(GoldEntry, [String], [String])] = []
    var gained: [String: Int] = [:]
    var lost: [String: Int] = [:]
    for entry in entries {
      let context = EntryContext(kind: entry.kind, body: entry.body)
      let first = before.code(entry.text, in: context).topics
      let second = after.code(entry.text, in: context).topics
      if first == second { continue }
      changed.append((entry, first, second))
      for topic in Set(second).subtracting(first) { gained[topic, default: 0] += 1 }
      for topic in Set(first).subtracting(second) { lost[topic, default: 0] += 1 }
    }
    return Comparison(
      changed: changed.map { (entry: $0.0, before: $0.1, after: $0.2) }, gained: gained, lost: lost,
      entries: entries.count)
  }
}
