/// A text as the matcher sees it.
struct TextReading {
  let original: String
  /// Offsets are Unicode scalars of `original`.
  let tokens: [Token]
  /// The places of every so many scalars of a long text, so that a quote far behind is found at once.
  private let milestones: [String.Index]

  private static let stride = 256

  init(original: String, tokens: [Token]) {
    self.original = original
    self.tokens = tokens
    milestones = original.utf8.count > 4 * Self.stride ? Self.milestones(of: original) : []
  }

  private static func milestones(of text: String) -> [String.Index] {
    let scalars = text.unicodeScalars
    var milestones: [String.Index] = []
    var index = scalars.startIndex
    repeat {
      milestones.append(index)
    } while scalars.formIndex(&index, offsetBy: stride, limitedBy: scalars.endIndex)
    return milestones
  }

  /// The original words of a range of tokens.
  func quote(_ range: Range<Int>) -> (start: Int, end: Int, text: String) {
    let start = Int(tokens[range.lowerBound].start)
    let end = Int(tokens[range.upperBound - 1].end)
    let lower = index(of: start)
    let upper = original.unicodeScalars.index(lower, offsetBy: end - start)
    return (start, end, String(original.unicodeScalars[lower..<upper]))
  }

  private func index(of scalar: Int) -> String.Index {
    let scalars = original.unicodeScalars
    if milestones.isEmpty { return scalars.index(scalars.startIndex, offsetBy: scalar) }
    return scalars.index(milestones[scalar / Self.stride], offsetBy: scalar % Self.stride)
  }
}
