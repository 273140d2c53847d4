/// Which segment, clause, sentence and line each token belongs to.
///
/// A line ends at a new point of a list, a sentence at a full stop or semicolon, a clause also
/// before a word of contrast, a segment also at a comma, colon or bracket.
struct TextStructure {
  private(set) var segment: [Int] = []
  private(set) var clause: [Int] = []
  private(set) var sentence: [Int] = []
  private(set) var line: [Int] = []

  /// - Parameters:
  ///   - contrasts: the tokens at which words of contrast begin a clause.
  ///   - joints: the tokens at which a conjunction begins a segment.
  init(_ tokens: [Token], contrasts: [Int], joints: [Int] = []) {
    let starts = Set(contrasts)
    let segmentStarts = starts.union(joints)
    var current = (segment: 0, clause: 0, sentence: 0, line: 0)
    for (index, token) in tokens.enumerated() {
      if index > 0 {
        if token.border >= .soft { current.segment += 1 }
        if token.border >= .hard { current.sentence += 1 }
        if token.border >= .item { current.line += 1 }
        if segmentStarts.contains(index), token.border < .soft { current.segment += 1 }
        if token.border >= .hard || starts.contains(index) { current.clause += 1 }
      }
      segment.append(current.segment)
      clause.append(current.clause)
      sentence.append(current.sentence)
      line.append(current.line)
    }
  }

  func place(_ mention: inout Mention) {
    mention.segment = segment[mention.start]
    mention.clause = clause[mention.start]
    mention.sentence = sentence[mention.start]
    mention.line = line[mention.start]
  }
}
