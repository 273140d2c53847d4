/// The test's own knowledge of Vietnamese letters, independent of the tables under test.
enum VietnameseAlphabet {
  /// Vowels with each tone: level, grave, hook, tilde, acute, dot.
  static let rows = [
    "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ",
    "ưừửữứự",
    "yỳỷỹýỵ",
  ].map(Array.init)

  /// The vowel without its tone and the tone's number, 0 for other letters. In small letters.
  static func parts(of letter: Character) -> (flat: Character, tone: Int) {
    for row in rows {
      if let tone = row.firstIndex(of: letter) { return (row[0], tone) }
    }
    return (letter, 0)
  }
}

extension String {
  /// The scalars, for comparisons that tell composed from decomposed text.
  var scalars: [Unicode.Scalar] { Array(unicodeScalars) }

  /// The string with each word (run of letters) replaced by `transform` of it.
  func mappingWords(_ transform: (String) -> String) -> String {
    var result = ""
    var word = ""
    for character in self {
      if character.isLetter {
        word.append(character)
      } else {
        result += (word.isEmpty ? "" : transform(word)) + String(character)
        word = ""
      }
    }
    return result + (word.isEmpty ? "" : transform(word))
  }
}
