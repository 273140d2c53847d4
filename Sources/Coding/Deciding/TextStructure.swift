/// Says of each mention in which segment, clause, sentence and line it stands.
///
/// A line ends at a new point of a list, a sentence at a full stop or semicolon, a clause also
/// before a word of contrast, a segment also at a comma, colon or bracket.
struct TextStructure {
  let tokens: [Token]
  /// The tokens at which words of contrast begin a clause, rising.
  let contrasts: [Int]
  /// The tokens at which a conjunction begins a segment, rising.
  var joints: [Int] = []

  /// - Parameter mentions: by place.
  func place(_ mentions: inout [Mention]) {
    var current = (segment: 0, clause: 0, sentence: 0, line: 0)
    var contrasts = contrasts[...]
    var joints = joints[...]
    var position = 0
    for index in mentions.indices {
      while position < mentions[index].start {
        position += 1
        let border = tokens[position].border
        let isContrast = Self.passes(position, &contrasts)
        let isJoint = Self.passes(position, &joints)
        if border >= .soft || isContrast || isJoint { current.segment += 1 }
        if border >= .hard || isContrast { current.clause += 1 }
        if border >= .hard { current.sentence += 1 }
        if border >= .item { current.line += 1 }
      }
      mentions[index].segment = current.segment
      mentions[index].clause = current.clause
      mentions[index].sentence = current.sentence
      mentions[index].line = current.line
    }
  }

  /// Whether one of `places` is at `position`; takes off all up to it.
  private static func passes(_ position: Int, _ places: inout ArraySlice<Int>) -> Bool {
    var isHere = false
    while let first = places.first, first <= position {
      isHere = first == position
      places.removeFirst()
    }
    return isHere
  }
}
