/// TCVN 5712:1993 (VN3), the encoding of the .VnTime family: one byte a letter.
///
/// Capitals with a tone are written with the small letters of a capital font (.VnTimeH), so "X·" in a
/// text of capitals is "XÃ".
enum TCVN3: FontEncoding {
  private static let table: [Unicode.Scalar: Letter] = {
    let rows: [(first: UInt32, letters: String)] = [
      (0xA1, "ĂÂÊÔƠƯĐăâêôơưđ"), (0xB5, "àảãáạ"), (0xBB, "ằẳẵắ"), (0xC6, "ặầẩẫấậè"), (0xCE, "ẻẽéẹềểễếệìỉ"),
      (0xDC, "ĩíịò"), (0xE1, "ỏõóọồổỗốộờởỡớợù"), (0xF1, "ủũúụừửữứựỳỷỹýỵ"),
    ]
    var table: [Unicode.Scalar: Letter] = [:]
    for (first, letters) in rows {
      for (offset, scalar) in letters.unicodeScalars.enumerated() {
        table[Unicode.Scalar(first + UInt32(offset))!] = Letter(scalar)
      }
    }
    return table
  }()

  static func decode(_ run: ArraySlice<Unicode.Scalar>) -> [FontGlyph]? {
    var glyphs: [FontGlyph] = []
    for scalar in run {
      guard let letter = scalar.isASCII ? Letter(scalar) : table[scalar] else { return nil }
      glyphs.append(FontGlyph(length: 1, letter: letter))
    }
    if isCapitalFont(run) {
      for index in glyphs.indices { glyphs[index].letter.isUppercase = true }
    }
    return glyphs
  }

  /// Whether the word's ASCII letters are capitals and one stands where a capital of ordinary text could not.
  private static func isCapitalFont(_ run: ArraySlice<Unicode.Scalar>) -> Bool {
    let ascii = run.filter(\.isASCII)
    guard !ascii.isEmpty, ascii.allSatisfy(\.properties.isUppercase) else { return false }
    return ascii.count > 1 || !run.first!.isASCII
  }
}
