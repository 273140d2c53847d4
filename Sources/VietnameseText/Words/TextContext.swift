/// What the words of a text say about its language.
struct TextContext {
  /// Whether at least one in four of all words is Vietnamese with marks; where no letter tells Vietnamese from
  /// Romance languages (as đ, ơ, ạ do), one in two.
  let isVietnamese: Bool
  /// How many words are Vietnamese, with marks or without.
  let vietnameseCount: Int

  init(words: [Word]) {
    var marked = 0
    var known = 0
    var hasOwnLetter = false
    for word in words {
      hasOwnLetter =
        hasOwnLetter || (word.hasMarks && word.letters.contains { ($0.scalar?.value ?? 0) > 0xFF })
      guard word.isVietnamese else { continue }
      known += 1
      if word.hasMarks { marked += 1 }
    }
    isVietnamese = marked > 0 && marked * (hasOwnLetter ? 4 : 2) >= words.count
    vietnameseCount = known
  }
}
