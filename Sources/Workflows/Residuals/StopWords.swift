import Coding
import VietnameseText

/// Words at which no phrase of its own begins or ends: function words, and what the lexicon's lists steer
/// sentences with.
struct StopWords {
  /// Syllables of the longest expression.
  private let longest: Int
  private let expressions: Set<[MatchKey]>
  private let bareSyllables: Set<String>

  init(lexicon: Lexicon) {
    let roles: Set<TermList.Role> = [
      .filler, .conjunction, .preposition, .breaker, .contrast, .purpose, .done, .negator,
    ]
    let fromLists = lexicon.lists.filter { roles.contains($0.role) }.flatMap(\.terms)
      .compactMap { Self.plainWords(of: $0.pattern) }
    let functionWords = Self.functionWords.split(separator: " ").map { [MatchKey(String($0))] }
    expressions = Set(fromLists + functionWords)
    longest = expressions.map(\.count).max() ?? 0
    bareSyllables = Set(expressions.filter { $0.count == 1 }.map { $0[0].bare })
  }

  /// Which of `words`, neighbours in one segment, are stop words or part of such an expression.
  /// - Parameter unmarked: whether the text goes without marks, so that "cua" may be "của".
  func marks(in words: [MatchKey], unmarked: Bool) -> [Bool] {
    var marks = [Bool](repeating: false, count: words.count)
    for start in words.indices {
      if unmarked, bareSyllables.contains(words[start].bare) { marks[start] = true }
      for length in stride(from: min(longest, words.count - start), to: 0, by: -1)
      where expressions.contains(Array(words[start..<(start + length)])) {
        for index in start..<(start + length) { marks[index] = true }
        break
      }
    }
    return marks
  }

  /// The syllables of a term without alternatives, gaps and references.
  private static func plainWords(of pattern: TermPattern) -> [MatchKey]? {
    var words: [MatchKey] = []
    for element in pattern.elements {
      guard case .word(let word, _) = element else { return nil }
      words.append(MatchKey(word))
    }
    return words
  }

  /// Closed classes only: pronouns, particles, classifiers, auxiliaries, numerals, forms of address.
  private static let functionWords = """
    ai anh bao bên bởi bằng bị các cái chiếc cho chứ chị chúng chưa chỉ con còn có cùng cũng của cả cứ do dạ \
    em gì hay hoặc hơn họ khi không kính là lúc lại lên lắm mà mong mình mấy mọi mỗi một mới nay nào này nên nó \
    nơi nếu nữa nhau như nhưng những nhất nhằm ngay ngoài ra rất rồi sao sau sẽ số sự ta tại theo thì thế thêm \
    tôi trong trên trước từ từng và vào vì vẫn về với vậy việc vừa xin xuống ý đang đã đây đó được đến đều để \
    đối đi ạ ấy ở ông bà ba hai bốn năm sáu bảy tám chín mười
    """
}
