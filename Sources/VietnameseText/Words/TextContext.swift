/// What the words of a text say about its language.
struct TextContext {
  /// Whether words with Vietnamese marks stand in it, and at least one in four of all words.
  let isVietnamese: Bool

  init(words: [Word]) {
    let marked = words.count { $0.hasMarks && KnownWord.isVietnamese($0.letters) }
    isVietnamese = marked > 0 && marked * 4 >= words.count
  }
}
