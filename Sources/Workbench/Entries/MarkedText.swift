import Storage

/// A text cut where its evidence begins and ends.
struct MarkedText: Sendable {
  struct Segment: Hashable, Sendable {
    let text: String
    let isMarked: Bool
    /// For whom the words decided, or why they did not.
    let title: String
    /// Whether the words matched and were not coded.
    let isRejected: Bool
  }

  struct Mark: Hashable, Sendable {
    /// Unicode scalars of the text.
    let range: Range<Int>
    let title: String
    var isRejected = false
  }

  let segments: [Segment]

  /// Marks may overlap; what lies outside the text is left out.
  init(_ text: String, marks: [Mark]) {
    let scalars = Array(text.unicodeScalars)
    let marks = marks.map {
      Mark(range: $0.range.clamped(to: 0..<scalars.count), title: $0.title, isRejected: $0.isRejected)
    }.filter { !$0.range.isEmpty }
    let borders = Set(marks.flatMap { [$0.range.lowerBound, $0.range.upperBound] } + [0, scalars.count])
      .sorted()
    segments = zip(borders, borders.dropFirst()).map { start, end in
      let covering = marks.filter { $0.range.contains(start) }
      var titles: [String] = []
      for mark in covering where !titles.contains(mark.title) { titles.append(mark.title) }
      return Segment(
        text: String(String.UnicodeScalarView(scalars[start..<end])), isMarked: !covering.isEmpty,
        title: titles.joined(separator: "; "),
        isRejected: !covering.isEmpty && covering.allSatisfy(\.isRejected))
    }
  }
}
