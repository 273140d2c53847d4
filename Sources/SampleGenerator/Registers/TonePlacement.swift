/// The other way of placing tones: "hoà", "khoẻ", "uỷ" for "hòa", "khỏe", "ủy".
enum TonePlacement {
  static func newStyle(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    for place in scalars.indices.dropLast() {
      let first = Letter(scalars[place])
      guard first.quality == .plain, first.tone != .level else { continue }
      let isLast = place + 2 == scalars.count || !scalars[place + 2].properties.isAlphabetic
      let follows = place > 0 ? scalars[place - 1].properties.lowercaseMapping : ""
      guard isLast, isOpenPair(first.base, scalars[place + 1]), follows != "q" else { continue }
      scalars[place] = first.base
      let moved = Letter(base: scalars[place + 1], quality: .plain, tone: first.tone).scalars
      scalars.replaceSubrange((place + 1)...(place + 1), with: moved)
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  private static func isOpenPair(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    ["oa", "oe", "uy"].contains(first.properties.lowercaseMapping + second.properties.lowercaseMapping)
  }
}
