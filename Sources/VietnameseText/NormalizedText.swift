/// A text in canonical form that knows where each of its scalars came from.
public struct NormalizedText: Sendable {
  /// The canonical form.
  public let text: String
  /// What was done to the original, in the order in which it was done; empty when it came as it is.
  public let repairs: [Repair]

  private let original: String
  /// Nil when the text is the original, scalar by scalar.
  private let mapped: [Range<Int>]?
  /// The scalar offsets at which the original's grapheme clusters begin, and its length;
  /// nil when each scalar is a cluster of its own.
  private let borders: [Int]?

  /// A text that came in canonical form; `isSimple` when each scalar is known to be a grapheme cluster.
  init(unchanged text: String, isSimple: Bool = false) {
    self.text = text
    original = text
    repairs = []
    mapped = nil
    borders = isSimple ? nil : GraphemeBorders.offsets(in: text)
  }

  init(original: String, aligned: AlignedText, repairs: [Repair]) {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: aligned.scalars)
    text = String(view)
    self.original = original
    self.repairs = repairs
    mapped = aligned.origins
    borders = GraphemeBorders.offsets(in: original)
  }

  /// For each Unicode scalar of `text` the half-open range of the original's Unicode scalars that it came
  /// from. Lower bounds never fall; scalars made together from several share one range.
  public var origins: [Range<Int>] {
    mapped ?? text.unicodeScalars.indices.indices.enumerated().map { $0.offset..<($0.offset + 1) }
  }

  /// The original's Unicode scalars that the scalars `range` of `text` came from.
  ///
  /// It covers what was removed in between (zero-width characters, line noise) and is widened to whole
  /// grapheme clusters of the original, so that no combining mark is cut off. An empty range gives an
  /// empty one at the same place.
  public func originalRange(of range: Range<Int>) -> Range<Int> {
    let span: Range<Int>
    if let mapped {
      if range.isEmpty {
        let place =
          range.lowerBound < mapped.count
          ? mapped[range.lowerBound].lowerBound : mapped.last?.upperBound ?? 0
        span = place..<place
      } else {
        let upper = mapped[range].reduce(0) { max($0, $1.upperBound) }
        span = mapped[range.lowerBound].lowerBound..<upper
      }
    } else {
      span = range
    }
    guard let borders else { return span }
    return GraphemeBorders.widen(span, to: borders)
  }
}
