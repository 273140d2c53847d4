import Coding
import VietnameseText

/// Finds terms the slow way: every term written out, tried at every word.
///
/// It shares nothing with the automaton but the notation's parser and the keys that words are compared by.
struct NaiveMatcher {
  /// One word of a text, with what stands before it.
  struct TextWord {
    let written: String
    /// A comma.
    let isSoftBorder: Bool
    /// A full stop.
    let isHardBorder: Bool

    fileprivate let key: MatchKey
    fileprivate let isNumber: Bool
    fileprivate let isUpper: Bool
    fileprivate let isRare: Bool
    fileprivate let syllable: UInt64

    init(_ written: String, isSoftBorder: Bool, isHardBorder: Bool) {
      self.written = written
      self.isSoftBorder = isSoftBorder
      self.isHardBorder = isHardBorder
      key = MatchKey(written)
      isNumber = written.utf8.allSatisfy { (0x30...0x39).contains($0) }
      isUpper = !isNumber && written.unicodeScalars.allSatisfy { !$0.properties.isLowercase }
      let composed = ICUText.nfc(written)
      isRare = key.hasMarks && VietnameseSyllable.frequency(composed) <= 4
      syllable = VietnameseSyllable.key(of: composed)
    }
  }

  /// A term that was found: its list, its words, and how it was written.
  struct Found: Hashable {
    let list: String
    let start: Int
    let end: Int
    let unmarked: Int
    let slips: Int
  }

  private enum Element: Hashable {
    /// As written, because the same syllables written otherwise are another term.
    case word(String, MatchKey, exactCase: Bool)
    case number
  }

  /// Runs of words with the gap before each; the first has none.
  private typealias Sequence = [Part]

  private struct Part: Hashable {
    var gap: Int
    var words: [Element]
  }

  private let sequences: [(list: TermList, sequence: Sequence)]
  /// Of a written form in several lists, one that forbids bare matches forbids them for all.
  private let markedOnly: Set<Sequence>

  init(_ lexicon: Lexicon) {
    let lists = Dictionary(uniqueKeysWithValues: lexicon.lists.map { ($0.id, $0) })
    let sequences = lexicon.lists.flatMap { list in
      list.terms.flatMap { term in
        Self.writtenOut(term.pattern.elements[...], lists).map { (list, Self.sequence(of: $0)) }
      }
    }
    self.sequences = sequences
    markedOnly = Set(sequences.filter { !$0.0.matchesUnmarked }.map { $0.1 })
  }

  /// - Parameter isUnmarked: whether single syllables may stand without their marks.
  func terms(in text: [TextWord], isUnmarked: Bool) -> Set<Found> {
    var found: Set<Found> = []
    for (list, sequence) in sequences {
      let matchesUnmarked = !markedOnly.contains(sequence)
      for start in text.indices {
        if let term = match(
          sequence, text, from: start, isUnmarked: isUnmarked, acceptsBare: isUnmarked && matchesUnmarked)
        {
          found.insert(
            Found(list: list.id, start: start, end: term.end, unmarked: term.unmarked, slips: term.slips))
        }
      }
    }
    return found
  }

  // MARK: - Writing out

  private static func writtenOut(
    _ elements: ArraySlice<TermPattern.Element>, _ lists: [String: TermList]
  ) -> [[TermPattern.Element]] {
    guard let first = elements.first else { return [[]] }
    let heads: [[TermPattern.Element]] =
      switch first {
      case .alternatives(let options): options.flatMap { writtenOut($0[...], lists) }
      case .list(let id): terms(of: id, lists)
      case .word, .number, .gap: [[first]]
      }
    let tails = writtenOut(elements.dropFirst(), lists)
    return heads.flatMap { head in tails.map { head + $0 } }
  }

  private static func terms(of id: String, _ lists: [String: TermList]) -> [[TermPattern.Element]] {
    guard let list = lists[id] else { return [] }
    return list.terms.flatMap { writtenOut($0.pattern.elements[...], lists) }
      + list.includes.flatMap { terms(of: $0, lists) }
  }

  private static func sequence(of elements: [TermPattern.Element]) -> Sequence {
    var result: Sequence = []
    var gap = 0
    for element in elements {
      let word: Element
      switch element {
      case .gap(let length):
        gap += length
        continue
      case .word(let written, let exactCase):
        word = .word(written, MatchKey(written), exactCase: exactCase)
      default: word = .number
      }
      if result.isEmpty || gap > 0 {
        result.append(Part(gap: result.isEmpty ? 0 : gap, words: [word]))
      } else {
        result[result.count - 1].words.append(word)
      }
      gap = 0
    }
    return result
  }

  // MARK: - Matching

  private func match(
    _ sequence: Sequence, _ text: [TextWord], from start: Int, isUnmarked: Bool, acceptsBare: Bool
  ) -> (end: Int, unmarked: Int, slips: Int)? {
    guard let first = sequence.first else { return nil }
    var end = start + first.words.count
    guard end <= text.count else { return nil }
    if ((start + 1)..<max(start + 1, end)).contains(where: { text[$0].isSoftBorder || text[$0].isHardBorder })
    {
      return nil
    }
    var kinds: [Agreement] = []
    for (offset, word) in first.words.enumerated() {
      kinds.append(Self.agreement(of: word, with: text[start + offset]))
    }
    if kinds.contains(.none) { return nil }
    // In a text with marks a lone syllable beside a gap must have its own.
    if sequence.count > 1, kinds == [.unmarked], !isUnmarked { return nil }
    guard slipsHold(kinds, text, start, sequence) else { return nil }
    for part in sequence.dropFirst() {
      guard let place = place(of: part, text, from: end, isUnmarked: isUnmarked) else { return nil }
      for (offset, word) in part.words.enumerated() {
        kinds.append(Self.agreement(of: word, with: text[place + offset]))
      }
      end = place + part.words.count
    }
    let unmarked = kinds.count { $0 == .unmarked }
    let slips = kinds.count { $0 == .slip }
    if kinds.count == 1, unmarked == 1, !acceptsBare { return nil }
    let hasRareSlip = first.words.indices.contains { kinds[$0] == .slip && text[start + $0].isRare }
    if slips > 0, slips + unmarked >= kinds.count, !hasRareSlip { return nil }
    return (end, unmarked, slips)
  }

  /// The first place at most `part.gap` words behind `end` that has the words without a slip.
  private func place(of part: Part, _ text: [TextWord], from end: Int, isUnmarked: Bool) -> Int? {
    for place in end...(end + part.gap) {
      guard place + part.words.count <= text.count, !text[place].isHardBorder else { return nil }
      let fits = part.words.indices.allSatisfy {
        let kind = Self.agreement(of: part.words[$0], with: text[place + $0])
        return kind == .equal || kind == .unmarked && (part.words.count > 1 || isUnmarked)
      }
      if fits { return place }
    }
    return nil
  }

  private enum Agreement { case equal, unmarked, slip, none }

  private static func agreement(of element: Element, with word: TextWord) -> Agreement {
    guard case .word(_, let key, let exactCase) = element else { return word.isNumber ? .equal : .none }
    if key.full == word.key.full { return exactCase && !word.isUpper ? .none : .equal }
    guard key.bare == word.key.bare, !exactCase else { return .none }
    return word.key.hasMarks ? .slip : .unmarked
  }

  private func slipsHold(_ kinds: [Agreement], _ text: [TextWord], _ start: Int, _ sequence: Sequence) -> Bool
  {
    let slips = kinds.indices.filter { kinds[$0] == .slip }
    if slips.isEmpty { return true }
    let words = sequence.reduce(0) { $0 + $1.words.count }
    guard kinds.count > 1, sequence.count == 1 || slips.count == 1 else { return false }
    guard slips.count <= (words >= 4 || words == 2 ? 2 : 1) else { return false }
    return slips.allSatisfy { offset in
      let position = start + offset
      return text[position].isRare
        || !makesWord(text, position - 1, position) && !makesWord(text, position, position + 1)
    }
  }

  private func makesWord(_ text: [TextWord], _ left: Int, _ right: Int) -> Bool {
    guard left >= 0, right < text.count, !text[right].isSoftBorder, !text[right].isHardBorder else {
      return false
    }
    return VietnameseSyllable.formWord(text[left].syllable, text[right].syllable)
  }
}
