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
    for word in words where KnownWord.isVietnamese(word.letters) {
      known += 1
      guard word.hasMarks else { continue }
      marked += 1
      hasOwnLetter = hasOwnLetter || word.letters.contains { ($0.scalar?.value ?? 0) > 0xFF }
    }
    isVietnamese = marked > 0 && marked * (hasOwnLetter ? 4 : 2) >= words.count
    vietnameseCount = known
  }
}
