/// A text on its way through the steps, with the place in the original of each of its scalars.
struct AlignedText {
  private(set) var scanned: ScannedText
  /// For each scalar the original scalars that it came from; lower bounds never fall.
  private(set) var origins: [Range<Int>]

  init(_ scalars: some Sequence<Unicode.Scalar>) {
    scanned = ScannedText(Array(scalars))
    origins = scanned.scalars.indices.map { $0..<($0 + 1) }
  }

  var scalars: [Unicode.Scalar] { scanned.scalars }

  /// Makes the changes of `step`; false when there are none.
  mutating func apply(_ step: any NormalizationStep.Type) -> Bool {
    let edits = step.edits(in: scanned)
    apply(edits)
    return !edits.isEmpty
  }

  /// Replaces the ranges of `edits`, which must be in order and must not overlap.
  mutating func apply(_ edits: [Edit]) {
    if edits.isEmpty { return }
    let scalars = scalars
    var newScalars: [Unicode.Scalar] = []
    var newOrigins: [Range<Int>] = []
    newScalars.reserveCapacity(scalars.count)
    newOrigins.reserveCapacity(scalars.count)
    var copied = 0
    for edit in edits {
      precondition(edit.range.lowerBound >= copied, "edits out of order")
      newScalars.append(contentsOf: scalars[copied..<edit.range.lowerBound])
      newOrigins.append(contentsOf: origins[copied..<edit.range.lowerBound])
      newScalars.append(contentsOf: edit.replacement)
      if edit.replacement.count == edit.range.count {
        newOrigins.append(contentsOf: origins[edit.range])
      } else if !edit.replacement.isEmpty {
        let whole = origins[edit.range.lowerBound].lowerBound..<origins[edit.range.upperBound - 1].upperBound
        newOrigins.append(contentsOf: repeatElement(whole, count: edit.replacement.count))
      }
      copied = edit.range.upperBound
    }
    newScalars.append(contentsOf: scalars[copied...])
    newOrigins.append(contentsOf: origins[copied...])
    scanned = ScannedText(newScalars)
    origins = newOrigins
  }
}

/// One change of a text. A replacement as long as its range keeps the places scalar by scalar; any other
/// gives each of its scalars the whole range.
struct Edit: Equatable, Sendable {
  /// A range of scalars, never empty.
  let range: Range<Int>
  let replacement: [Unicode.Scalar]
}
