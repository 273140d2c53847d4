import VietnameseText

/// The words of consecutive lines as one row, each with the place where it ends.
struct LineWords {
  struct Word {
    var text: String
    /// Index of the line on which the word ends.
    var line: Int
    /// How many words of that line are used up with this one.
    var wordsOfLine: Int
    /// The word without marks and in small letters.
    var bare: String { NameKey.bare(text) }
    var isCapitalised: Bool { text.unicodeScalars.first?.properties.isUppercase ?? false }
  }

  private(set) var words: [Word] = []

  /// Reads `lines` from `start` on until there are `limit` words.
  init(_ lines: ArraySlice<ReportLine>, from start: Int, limit: Int) {
    for index in start..<lines.endIndex {
      for (position, part) in lines[index].text.split(separator: " ").enumerated() {
        if position == 0, index > start, lines[index].continuesWord, let last = words.last {
          words[words.count - 1] = Word(text: last.text + part, line: index, wordsOfLine: 1)
        } else if words.count == limit {
          return
        } else {
          words.append(Word(text: String(part), line: index, wordsOfLine: position + 1))
        }
      }
    }
  }

  /// What is left of the line on which `word` ends.
  static func rest(of lines: ArraySlice<ReportLine>, after word: Word) -> String {
    lines[word.line].text.split(separator: " ").dropFirst(word.wordsOfLine).joined(separator: " ")
  }
}
