/// The figure of a row, "5/64 (7,8%)", and where it stands in the text it was found in.
struct Figure {
  let range: Range<String.Index>
  let count: Int
  let total: Int
  /// As printed, without the sign; empty where none is printed.
  let percent: String

  /// The figures of `text`, in order.
  ///
  /// A bracket, the sign or the whole percentage may be missing. A figure without any percentage counts only at
  /// the end of a line and out of one of `totals`, so that "22/9" and "24/7" remain words.
  static func figures(in text: String, totals: Set<Int>) -> [Figure] {
    let pattern =
      #/
      (?<count>[0-9]{1,4}) \s* \/ \s* (?<total>[0-9]{1,4})
      (?:
        (?: \s* \( \s* | \ * ) (?<signed>[0-9]{1,3}(?:[.,][0-9]+)?) \s* % \s* \)?
        | \s* \( \s* (?<unsigned>[0-9]{1,3}[.,][0-9]+) \s* \)
        | (?<missing> (?:\ * \(\ *[\-–]?\ *%?\ *\))? ) (?=\ *(?:\n|\z))
      )
      /#
      .matchingSemantics(.unicodeScalar)
    return text.matches(of: pattern).compactMap { match in
      guard let count = Int(match.count), let total = Int(match.total),
        !continuesNumber(in: text, before: match.range.lowerBound)
      else { return nil }
      let percent = match.signed ?? match.unsigned
      guard percent != nil || totals.contains(total) else { return nil }
      return Figure(range: match.range, count: count, total: total, percent: percent.map { String($0) } ?? "")
    }
  }

  /// Whether the scalar before `index` makes the figure a part of something longer, as in "22/9/2025".
  private static func continuesNumber(in text: String, before index: String.Index) -> Bool {
    guard index > text.startIndex else { return false }
    let scalar = text.unicodeScalars[text.unicodeScalars.index(before: index)]
    return scalar == "/" || scalar == "." || scalar == "," || scalar.properties.numericType != nil
  }
}
