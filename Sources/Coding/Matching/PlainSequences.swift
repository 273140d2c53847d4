/// Sequences of words, numbers and gaps, one behind the other in one array.
///
/// A lexicon has some hundred thousand elements: an array for each sequence would cost more than the
/// elements. An element is the number of a written word, or below zero a gap of so many syllables.
struct PlainSequences: Sendable {
  private(set) var elements: [Int32] = []
  /// For each sequence the place behind its last element.
  private var ends: [Int32] = []

  /// One sequence without elements.
  static let empty = PlainSequences(ends: [0])

  init() {}

  private init(ends: [Int32]) { self.ends = ends }

  static func gap(_ length: Int) -> Int32 { -Int32(length) }

  var count: Int { ends.count }

  subscript(index: Int) -> ArraySlice<Int32> {
    elements[(index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])]
  }

  mutating func append(_ sequence: some Sequence<Int32>) {
    elements.append(contentsOf: sequence)
    ends.append(Int32(elements.count))
  }

  mutating func append(_ others: PlainSequences) {
    let offset = Int32(elements.count)
    elements.append(contentsOf: others.elements)
    ends.append(contentsOf: others.ends.lazy.map { $0 + offset })
  }

  mutating func appendToEach(_ element: Int32) {
    if count == 1 {
      elements.append(element)
      ends[0] += 1
      return
    }
    var last = PlainSequences()
    last.append(CollectionOfOne(element))
    self = followed(by: last)
  }

  /// Each of these sequences continued by each of `others`.
  func followed(by others: PlainSequences) -> PlainSequences {
    var result = PlainSequences()
    result.ends.reserveCapacity(count * others.count)
    result.elements.reserveCapacity(elements.count * others.count + others.elements.count * count)
    for head in 0..<count {
      for tail in 0..<others.count {
        result.elements.append(contentsOf: self[head])
        result.append(others[tail])
      }
    }
    return result
  }
}
