import Coding
import VietnameseText

/// The words of a normalised text in the stretches within which phrases are looked for.
struct PhraseText {
  struct Word {
    let key: MatchKey
    /// In lower case, NFC.
    let written: String
    /// Half-open range in Unicode scalars of the text as it came.
    let range: Range<Int>
    var isStop = false
    /// Whether it lies in the evidence of a topic.
    var isCovered = false
  }

  /// Words with nothing but spaces and hyphens between them.
  private(set) var segments: [[Word]]

  private static let normalizer = Normalizer()

  init(_ text: String, covered: [Range<Int>], stopWords: StopWords) {
    let normalized = Self.normalizer.normalize(text)
    segments = Self.segments(of: normalized)
    let unmarked = Self.isUnmarked(segments.joined())
    for segment in segments.indices {
      let marks = stopWords.marks(in: segments[segment].map(\.key), unmarked: unmarked)
      for word in segments[segment].indices {
        segments[segment][word].isStop = marks[word]
        let range = segments[segment][word].range
        segments[segment][word].isCovered = covered.contains { $0.overlaps(range) }
      }
    }
  }

  /// Words that say something, and how many of them lie in evidence.
  var contentWords: (all: Int, covered: Int) {
    var all = 0
    var covered = 0
    for word in segments.joined() where !word.isStop {
      all += 1
      if word.isCovered { covered += 1 }
    }
    return (all, covered)
  }

  // MARK: - Cutting

  private static func segments(of text: NormalizedText) -> [[Word]] {
    var segments: [[Word]] = []
    var open: [Word] = []
    var letters = String.UnicodeScalarView()
    var start = 0
    func closeSegment() {
      if !open.isEmpty { segments.append(open) }
      open = []
    }
    func closeWord(at end: Int) {
      guard !letters.isEmpty else { return }
      let isNumber = letters.allSatisfy { $0.properties.numericType != nil }
      let written = ICUText.nfc(String(letters).lowercased())
      letters = String.UnicodeScalarView()
      if isNumber {
        closeSegment()
      } else {
        open.append(
          Word(key: MatchKey(written), written: written, range: text.originalRange(of: start..<end)))
      }
    }
    var position = 0
    for scalar in text.text.unicodeScalars {
      if isPartOfWord(scalar) {
        if letters.isEmpty { start = position }
        letters.append(scalar)
      } else {
        closeWord(at: position)
        if scalar != " ", scalar != "-" { closeSegment() }
      }
      position += 1
    }
    closeWord(at: position)
    closeSegment()
    return segments
  }

  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || scalar.properties.canonicalCombiningClass != .notReordered
  }

  private static func isUnmarked(_ words: some Sequence<Word>) -> Bool {
    !words.contains { $0.key.hasMarks }
  }
}
