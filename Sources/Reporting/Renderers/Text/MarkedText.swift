/// A text cut at the borders of its deciding words.
struct MarkedText {
  struct Segment: Hashable {
    let text: String
    let isMarked: Bool
  }

  let segments: [Segment]

  /// - Parameter ranges: Unicode scalars of `text`, in any order; where they overlap or touch they are one, and
  ///   what lies outside the text is cut off.
  init(_ text: String, ranges: [Range<Int>]) {
    let scalars = text.unicodeScalars
    let whole = 0..<(ranges.isEmpty ? 0 : scalars.count)
    var merged: [Range<Int>] = []
    for range in ranges.map({ $0.clamped(to: whole) }).sorted(by: { $0.lowerBound < $1.lowerBound })
    where !range.isEmpty {
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }

    var segments: [Segment] = []
    var position = scalars.startIndex
    func add(upTo end: String.Index, isMarked: Bool) {
      if position < end {
        segments.append(Segment(text: String(scalars[position..<end]), isMarked: isMarked))
      }
      position = end
    }
    var offset = 0
    for range in merged {
      add(upTo: scalars.index(position, offsetBy: range.lowerBound - offset), isMarked: false)
      add(upTo: scalars.index(position, offsetBy: range.count), isMarked: true)
      offset = range.upperBound
    }
    add(upTo: scalars.endIndex, isMarked: false)
    self.segments = segments
  }

  /// An entry with the words that decided the topic.
  init(_ entry: CountedEntry, topic: String) {
    self.init(entry.text, ranges: entry.marks.filter { $0.topic == topic }.map(\.range))
  }

  /// The marked words, in the order of the text.
  var markedWords: [String] { segments.filter(\.isMarked).map(\.text) }
}
