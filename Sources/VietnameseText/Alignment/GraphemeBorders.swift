/// Where the grapheme clusters of a text begin, in Unicode scalars.
enum GraphemeBorders {
  /// The offsets at which clusters begin, and the number of scalars at the end;
  /// nil when each scalar is a cluster of its own, as in nearly all texts.
  static func offsets(in text: String) -> [Int]? {
    if text.unicodeScalars.allSatisfy(isCluster) { return nil }
    var offsets = [0]
    for character in text { offsets.append(offsets.last! + character.unicodeScalars.count) }
    return offsets
  }

  /// The smallest range of whole clusters that holds `range`; an empty range goes to the border before it.
  static func widen(_ range: Range<Int>, to offsets: [Int]) -> Range<Int> {
    let lower = lastIndex(in: offsets, notAbove: range.lowerBound)
    if range.isEmpty { return offsets[lower]..<offsets[lower] }
    let upper = lastIndex(in: offsets, notAbove: range.upperBound)
    return offsets[lower]..<(offsets[upper] < range.upperBound ? offsets[upper + 1] : offsets[upper])
  }

  private static func lastIndex(in offsets: [Int], notAbove value: Int) -> Int {
    var low = 0
    var high = offsets.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if offsets[middle] <= value { low = middle } else { high = middle - 1 }
    }
    return low
  }

  /// Latin letters, general punctuation without joiners: scalars that never join a neighbour.
  /// CR is left to the general way, for it joins LF.
  private static func isCluster(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0D: false
    case 0..<0x300, 0x1E00..<0x1F00, 0x2010..<0x2028: true
    default: false
    }
  }
}
