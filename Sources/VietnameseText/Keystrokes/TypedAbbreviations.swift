/// Abbreviations with a Đ as an input method's keys leave them: "HDDND" (Telex) or "HD9ND" (VNI) for "HĐND".
enum TypedAbbreviations {
  /// Abbreviations of this field that no other abbreviation looks like when they are typed.
  private static let abbreviations = [
    "HĐND", "ĐBQH", "HĐQT", "HĐTV", "HĐLĐ", "LĐTBXH", "CĐS", "NĐ-CP", "QĐ-TTg", "QĐ-UBND",
  ]

  /// The changes that write the Đ; `strokeKey` is the key that makes it of a D.
  static func edits(in scalars: [Unicode.Scalar], strokeKey: Unicode.Scalar) -> [Edit] {
    let isTyped = scalars.indices.dropLast().contains { scalars[$0] == "D" && scalars[$0 + 1] == strokeKey }
    if !isTyped { return [] }
    var edits: [Edit] = []
    var index = 0
    while index + 1 < scalars.count {
      guard isPart(scalars[index]) else {
        index += 1
        continue
      }
      let end = scalars[index...].firstIndex { !isPart($0) } ?? scalars.count
      if let stroke = strokePosition(in: scalars[index..<end], strokeKey) {
        edits.append(Edit(range: stroke..<(stroke + 2), replacement: ["Đ"]))
      }
      index = end
    }
    return edits
  }

  /// Where the D and the key stand, when `run` is such an abbreviation, alone or behind a number ("06/NDD-CP").
  private static func strokePosition(in run: ArraySlice<Unicode.Scalar>, _ strokeKey: Unicode.Scalar) -> Int?
  {
    guard run.contains(strokeKey), let lastD = run.dropLast().lastIndex(of: "D") else { return nil }
    let start = run[..<lastD].lastIndex(of: "/").map { $0 + 1 } ?? run.startIndex
    for abbreviation in abbreviations {
      let typed = abbreviation.unicodeScalars.flatMap { $0 == "Đ" ? ["D", strokeKey] : [$0] }
      guard run[start...].elementsEqual(typed) else { continue }
      return abbreviation.unicodeScalars.enumerated().first { $0.element == "Đ" }.map { start + $0.offset }
    }
    return nil
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "A"..."Z", "a"..."z", "0"..."9", "-", "/": true
    default: false
    }
  }
}
