import VietnameseText

/// The words of the lexicon as its files write them, each with the syllable that it is.
struct WrittenWords {
  /// The number that stands for any number ("<so>").
  static let anyNumber: Int32 = 0

  private(set) var vocabulary = Vocabulary()
  /// By number of the written word.
  private(set) var words = [TermWord(full: Vocabulary.number, exactCase: false)]

  /// As the files write them, by number; empty for `anyNumber`.
  private(set) var spellings = [""]

  private struct Key: Hashable {
    let word: String
    let exactCase: Bool
  }

  private var numbers: [Key: Int32] = [:]

  /// The number of `word`, new or known.
  mutating func number(of word: String, exactCase: Bool) -> Int32 {
    let key = Key(word: word, exactCase: exactCase)
    if let known = numbers[key] { return known }
    let number = Int32(words.count)
    numbers[key] = number
    spellings.append(word)
    words.append(TermWord(full: vocabulary.insert(MatchKey(word)).full, exactCase: exactCase))
    return number
  }
}

/// One word of a term: a syllable, and whether only its capitals count ("=TH").
struct TermWord: Sendable, Hashable {
  private let packed: Int32

  init(full: Int32, exactCase: Bool) { packed = full << 1 | (exactCase ? 1 : 0) }

  /// The syllable's number in `Vocabulary`.
  var full: Int32 { packed >> 1 }
  var exactCase: Bool { packed & 1 != 0 }
}
