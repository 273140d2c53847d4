/// Reads the tables that are kept as one long literal, words with white space between them.
///
/// On bytes: taking such a literal apart by characters took longer than all else at the program's start.
enum WordList {
  static func forEachWord(of data: String, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    var data = data
    data.withUTF8 { bytes in
      var start = 0
      for index in 0...bytes.count where index == bytes.count || bytes[index] <= 0x20 {
        if index > start { body(UnsafeBufferPointer(rebasing: bytes[start..<index])) }
        start = index + 1
      }
    }
  }

  /// The letters of `word`; other signs are passed over.
  static func letters(of word: UnsafeBufferPointer<UInt8>) -> [Letter] {
    var letters: [Letter] = []
    var index = 0
    while index < word.count {
      if let (letter, length) = LetterTable.shared.letter(in: word, at: index) {
        letters.append(letter)
        index += length
      } else {
        index += 1
      }
    }
    return letters
  }
}
