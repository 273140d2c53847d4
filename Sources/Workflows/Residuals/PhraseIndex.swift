import VietnameseText

/// The phrases of a set of entries: runs of two to five syllables that neither begin nor end with a stop word.
///
/// Phrases are compared without marks, so that "tru so" counts with "trụ sở".
struct PhraseIndex {
  /// A phrase and where it stands.
  struct Phrase {
    let syllables: ArraySlice<Int32>
    /// As it is written most often.
    let text: String
    /// Places in `open`, rising.
    let entries: [Int]
    let senders: Int
    let graspedEntries: Int
    let keyness: Double
  }

  static let lengths = 2...5

  /// The entries that are not grasped.
  private(set) var open: [ResidualEntry] = []
  private var openSegments: [[Segment]] = []
  private var graspedSegments: [[Segment]] = []
  private var numbers: [String: Int32] = [:]

  private struct Segment {
    var syllables: [Int32] = []
    var isStop: [Bool] = []
    /// Empty for grasped entries.
    var written: [String] = []
  }

  // MARK: - Taking entries in

  mutating func addOpen(_ entry: ResidualEntry, _ text: PhraseText) {
    open.append(entry)
    openSegments.append(
      text.segments.flatMap { $0.split(whereSeparator: \.isCovered) }.map { segment($0, keepsWords: true) })
  }

  mutating func addGrasped(_ text: PhraseText) {
    graspedSegments.append(text.segments.map { segment($0[...], keepsWords: false) })
  }

  private mutating func segment(_ words: ArraySlice<PhraseText.Word>, keepsWords: Bool) -> Segment {
    var segment = Segment()
    for word in words {
      let number = numbers[word.key.bare] ?? Int32(numbers.count)
      numbers[word.key.bare] = number
      segment.syllables.append(number)
      segment.isStop.append(word.isStop)
      if keepsWords { segment.written.append(word.written) }
    }
    return segment
  }

  // MARK: - Phrases

  /// Phrases of at least so many senders, most senders first, then most key. Those that grasped entries have
  /// as well must be more frequent in open ones by more than chance; of a phrase and a longer one in nearly all
  /// of its entries only the longer is taken.
  func phrases(fewestSenders: Int) -> [Phrase] {
    var places: [ArraySlice<Int32>: [Int]] = [:]
    for (number, segments) in openSegments.enumerated() {
      for phrase in Self.phrases(in: segments) { places[phrase, default: []].append(number) }
    }
    places = places.filter { senders(of: $0.value) >= fewestSenders }
    dropParts(of: &places)
    let grasped = graspedCounts(of: places)
    let written = spellings(of: places)
    return places.compactMap { syllables, entries in
      let others = grasped[syllables] ?? 0
      let keyness = LogLikelihood.keyness(
        in: entries.count, of: open.count, against: others, of: graspedSegments.count)
      if others > 0, keyness < LogLikelihood.significant { return nil }
      return Phrase(
        syllables: syllables, text: written[syllables] ?? "", entries: entries,
        senders: senders(of: entries), graspedEntries: others, keyness: keyness)
    }.sorted { left, right in
      if left.senders != right.senders { return left.senders > right.senders }
      if left.keyness != right.keyness { return left.keyness > right.keyness }
      if left.syllables.count != right.syllables.count { return left.syllables.count > right.syllables.count }
      return left.text.unicodeScalars.lexicographicallyPrecedes(right.text.unicodeScalars)
    }
  }

  private static func phrases(in segments: [Segment]) -> Set<ArraySlice<Int32>> {
    var phrases: Set<ArraySlice<Int32>> = []
    for segment in segments {
      forEachPhrase(in: segment) { phrases.insert(segment.syllables[$0]) }
    }
    return phrases
  }

  private static func forEachPhrase(in segment: Segment, _ handle: (Range<Int>) -> Void) {
    for start in segment.syllables.indices where !segment.isStop[start] {
      for length in lengths where start + length <= segment.syllables.count {
        if !segment.isStop[start + length - 1] { handle(start..<(start + length)) }
      }
    }
  }

  private func senders(of entries: [Int]) -> Int { Set(entries.map { open[$0].entry.sender }).count }

  /// Drops phrases that in nine of ten entries stand inside one longer phrase.
  private func dropParts(of places: inout [ArraySlice<Int32>: [Int]]) {
    var parts: Set<ArraySlice<Int32>> = []
    for (phrase, entries) in places where phrase.count > Self.lengths.lowerBound {
      for length in Self.lengths where length < phrase.count {
        for start in phrase.startIndex...(phrase.endIndex - length) {
          let part = phrase[start..<(start + length)]
          if let all = places[part], entries.count * 10 >= all.count * 9 { parts.insert(part) }
        }
      }
    }
    for part in parts { places[part] = nil }
  }

  private func graspedCounts(of places: [ArraySlice<Int32>: [Int]]) -> [ArraySlice<Int32>: Int] {
    var counts: [ArraySlice<Int32>: Int] = [:]
    for segments in graspedSegments {
      var found: Set<ArraySlice<Int32>> = []
      for segment in segments {
        Self.forEachPhrase(in: segment) { range in
          let phrase = segment.syllables[range]
          if places[phrase] != nil { found.insert(phrase) }
        }
      }
      for phrase in found { counts[phrase, default: 0] += 1 }
    }
    return counts
  }

  /// How often each phrase is written in which way decides; with marks where that is even.
  private func spellings(of places: [ArraySlice<Int32>: [Int]]) -> [ArraySlice<Int32>: String] {
    var counts: [ArraySlice<Int32>: [String: Int]] = [:]
    for segment in openSegments.joined() {
      Self.forEachPhrase(in: segment) { range in
        let phrase = segment.syllables[range]
        guard places[phrase] != nil else { return }
        counts[phrase, default: [:]][segment.written[range].joined(separator: " "), default: 0] += 1
      }
    }
    return counts.compactMapValues { spellings in
      spellings.max { left, right in
        if left.value != right.value { return left.value < right.value }
        let marks = (Self.marks(in: left.key), Self.marks(in: right.key))
        if marks.0 != marks.1 { return marks.0 < marks.1 }
        return right.key.unicodeScalars.lexicographicallyPrecedes(left.key.unicodeScalars)
      }?.key
    }
  }

  private static func marks(in spelling: String) -> Int {
    spelling.unicodeScalars.count { !$0.isASCII }
  }
}
