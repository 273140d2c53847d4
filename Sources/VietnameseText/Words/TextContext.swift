/// What the words of a text say about its language.
struct TextContext {
  /// Whether words with Vietnamese marks stand in it, and at least a third as many as other words.
  let isVietnamese: Bool

  init(words: [Word]) {
    let marked = words.count { word in
      word.letters.contains { $0.shape != .plain || $0.tone != .level } && KnownWord.isVietnamese(word.letters)
    }
    isVietnamese = marked > 0 && marked * 4 >= words.count
  }
}
