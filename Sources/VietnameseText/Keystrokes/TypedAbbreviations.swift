/// Abbreviations with a Đ as an input method's keys leave them: "HDDND" (Telex) or "HD9ND" (VNI) for "HĐND".
enum TypedAbbreviations {
  /// Abbreviations of this field that no other abbreviation looks like when they are typed.
  private static let abbreviations = [
    "HĐND", "HĐQT", "HĐTV", "HĐLĐ", "LĐTBXH", "CĐS", "NĐ-CP", "QĐ-TTg", "QĐ-UBND",
  ]

  /// The changes that write the Đ; `strokeKey` is the key that makes it of a D.
  static func edits(in scalars: [Unicode.Scalar], strokeKey: Unicode.Scalar) -> [Edit] {
    var edits: [Edit] = []
    for index in scalars.indices.dropLast() where scalars[index] == "D" && scalars[index + 1] == strokeKey {
      let start = scalars[..<index].lastIndex { !isPart($0) }.map { $0 + 1 } ?? 0
      let end = scalars[index...].firstIndex { !isPart($0) } ?? scalars.count
      let word = String(scalars[start..<end])
      let isKnown = abbreviations.contains { abbreviation in
        let typed = String(abbreviation.unicodeScalars.flatMap { $0 == "Đ" ? ["D", strokeKey] : [$0] })
        return word == typed || word.hasSuffix("/" + typed)
      }
      if isKnown { edits.append(Edit(range: index..<(index + 2), replacement: ["Đ"])) }
    }
    return edits
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "-" || scalar == "/")
  }
}
