/// The rules that a mention may be the heart of, by its lists.
///
/// Texts meet the same few sets of lists again and again: which rules name one of a set is found out once, so
/// that rules which cannot hold are not tried. One serves one thread.
final class RuleHearts {
  struct Heart {
    let rule: Int
    /// Whether the mention alone makes the rule hold; else a cue must apply to it.
    let isPresent: Bool
  }

  private struct Entry {
    let lists: ListSet
    let hash: Int
    /// Half-open range of `rules`.
    let firstRule: Int
    let endRule: Int
  }

  /// Sets are few by far; a lexicon made to have more must not fill the memory.
  private static let capacity = 4096

  private let lexicon: CompiledLexicon
  private var entries: [Entry] = []
  /// Places in `entries` by hash; -1 marks a free one. A dictionary took a fifth of the time that rules take.
  private var slots = [Int16](repeating: -1, count: 4 * capacity)
  private var rules: [Heart] = []

  init(lexicon: CompiledLexicon) { self.lexicon = lexicon }

  /// By number of the rule, rising.
  func rules(of lists: ListSet) -> ArraySlice<Heart> {
    let hash = Int(truncatingIfNeeded: lists.foldedHash)
    var slot = hash & (slots.count - 1)
    while slots[slot] >= 0 {
      let entry = Int(slots[slot])
      if entries[entry].hash == hash, entries[entry].lists == lists {
        return rules[entries[entry].firstRule..<entries[entry].endRule]
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    if entries.count == Self.capacity {
      empty()
      slot = hash & (slots.count - 1)
    }
    let first = rules.count
    for rule in 0..<lexicon.rules.count {
      let isPresent = lists.intersects(lexicon.rules[rule].presence)
      if isPresent || lists.intersects(lexicon.rules[rule].objects) {
        rules.append(Heart(rule: rule, isPresent: isPresent))
      }
    }
    slots[slot] = Int16(entries.count)
    entries.append(Entry(lists: lists, hash: hash, firstRule: first, endRule: rules.count))
    return rules[first...]
  }

  private func empty() {
    entries.removeAll()
    rules.removeAll()
    for slot in slots.indices { slots[slot] = -1 }
  }
}
