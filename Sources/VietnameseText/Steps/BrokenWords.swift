/// Joins words that a PDF's text cut in two ("Khôn g", "ch uyển", "Đ ảng").
///
/// Two pieces are joined when they make a syllable in use and at least one of them is no word; when both are
/// words, only when the words around them say so ("kế to án").
enum BrokenWords: NormalizationStep {
  static let repair = Repair.brokenWord

  static func edits(in text: ScannedText) -> [Edit] {
    let pieces = text.words.map { Piece($0, in: text) }
    var edits: [Edit] = []
    var index = 0
    while index + 1 < pieces.count {
      if joins(index, pieces), !prefersNext(index, pieces) {
        let gap = pieces[index].word.range.upperBound
        edits.append(Edit(range: gap..<(gap + 1), replacement: []))
        index += 2
      } else {
        index += 1
      }
    }
    return edits.isEmpty || text.context.isVietnamese ? edits : []
  }

  /// Whether the second piece belongs to the third rather than to the first, a word of its own.
  private static func prefersNext(_ index: Int, _ pieces: [Piece]) -> Bool {
    guard index + 2 < pieces.count, pieces[index].frequency > 0, joins(index + 1, pieces) else {
      return false
    }
    if pieces[index + 2].frequency <= Piece.rare { return true }
    let pairs = SyllablePairs.shared
    if index > 0, pairs.contains(pieces[index - 1].syllable, pieces[index].syllable) { return true }
    let joined = Syllable(pieces[index + 1].word.letters + pieces[index + 2].word.letters)
    return pairs.contains(pieces[index].syllable, joined)
      || (index + 3 < pieces.count && pairs.contains(joined, pieces[index + 3].syllable))
  }

  /// Abbreviations of this field no two pieces of which stand side by side for anything else.
  private static let abbreviations: Set<String> = ["CCCD", "CNTT", "CSDL", "HĐND", "MTTQ", "UBND", "VNPT"]

  private static func joins(_ index: Int, _ pieces: [Piece]) -> Bool {
    let (first, second) = (pieces[index], pieces[index + 1])
    // Only such pieces make a syllable together.
    guard !first.hasVowel || !second.hasVowel || second.word.letters[0].isVowel else { return false }
    guard first.isFollowedBySpace, first.isJoinable, !first.isUnit, second.isJoinable,
      first.word.range.upperBound + 1 == second.word.range.lowerBound,
      first.word.letters.count + second.word.letters.count <= SyllableKey.maximumLength
    else { return false }
    let letters = first.word.letters + second.word.letters
    let letterCase = LetterCase(letters)
    if letterCase == .upper, abbreviations.contains(String(letters.compactMap(\.scalar))) { return true }
    guard letterCase != .mixed, let joined = Syllable(letters), joined.isPlacedByConvention else {
      return false
    }
    let previous = index > 0 ? pieces[index - 1] : nil
    let next = index + 2 < pieces.count ? pieces[index + 2] : nil
    let junction = Junction(first: first, second: second, joined: joined, previous: previous, next: next)
    return letterCase == .upper ? junction.isCertainInCapitals : junction.isCertain
  }
}

/// A word that may be a piece of one.
private struct Piece {
  /// A frequency at which a syllable is as good as no word of its own.
  static let rare = 3

  let word: Word
  /// How common it is as a syllable of its own; 0 when it is none.
  let frequency: Int
  let hasVowel: Bool
  private let text: ScannedText

  init(_ word: Word, in text: ScannedText) {
    self.word = word
    self.text = text
    hasVowel = word.hasVowel
    frequency = word.isVietnamese && !Self.isInitial(word) ? word.syllable?.frequency ?? 0 : 0
  }

  var syllable: Syllable? { word.syllable }

  /// "gi" is an initial, never a word.
  private static func isInitial(_ word: Word) -> Bool {
    word.letters.count == 2 && word.letters[0].base == UInt8(ascii: "g") && word.letters[1].flatCode == 9
      && word.letters[1].tone == .level
  }

  var isFollowedBySpace: Bool {
    word.range.upperBound < text.scalars.count && text.scalars[word.range.upperBound] == " "
  }

  var beginsSentence: Bool {
    let before = text.scalars[..<word.range.lowerBound].last { !WhiteSpaceRuns.isWhiteSpace($0) }
    return before.map { ".:;!?-+•–".unicodeScalars.contains($0) } ?? true
  }

  /// Whether a number stands before it, so that a letter may be a unit.
  private var followsNumber: Bool {
    let lower = word.range.lowerBound
    return lower > 1 && text.scalars[lower - 1] == " " && text.isDigit(at: lower - 2)
  }

  var isJoinable: Bool { !word.isProtected && word.isDelimited && !word.touchesDigit }

  /// Whether it may be the unit of the number before it.
  var isUnit: Bool {
    followsNumber && Self.units.contains(word.lowercased)
  }

  private static let units: Set<String> = [
    "m", "g", "h", "l", "t", "k", "đ", "km", "kg", "cm", "mm", "ml", "ha", "tr", "mb", "gb", "tb", "w", "v",
    "kw",
  ]

  var isSingleLetter: Bool { word.letters.count == 1 }
  var isLower: Bool { word.letterCase == .lower }
}

/// Two pieces with what they would make and the words around them.
private struct Junction {
  let first: Piece
  let second: Piece
  let joined: Syllable
  let previous: Piece?
  let next: Piece?

  /// By how much a syllable may be commoner than what a letter behind it makes of it.
  private static let letterMargin = 1
  /// The same for "ng", "nh" and "ch", which may also begin the next word: "ba nh ưng".
  private static let clusterMargin = 4

  var isCertain: Bool {
    let frequency = joined.frequency
    guard frequency > 0 else { return false }
    if !first.hasVowel {
      if second.frequency <= Piece.rare { return true }
      // "khu B ở xa", "điểm c ấy": a capital or a listed letter may name something.
      if first.isSingleLetter, (!first.isLower && !first.beginsSentence) || isEnumerated {
        return isSetPhrase
      }
      return frequency >= second.frequency || isSetPhrase
    }
    if !second.hasVowel {
      if first.frequency == 0 || isSetPhrase { return true }
      // "ng" and "nh" are no words; a single letter may be an abbreviation.
      let margin = second.isSingleLetter ? Self.letterMargin : Self.clusterMargin
      return frequency > 1 && frequency + margin >= first.frequency
    }
    if first.frequency == 0 || second.frequency == 0 {
      return frequency > 1
        && (first.word.hasMarks || second.word.hasMarks || joined.tone != .level || isSetPhrase)
    }
    if second.isSingleLetter, second.isLower, !second.word.hasMarks, !isLabel(first), !isSecondWord {
      return frequency + 2 >= first.frequency
    }
    return isSetPhrase && !isSetPhraseApart
  }

  /// In capitals a piece may be an abbreviation: marks must tell, and one piece must be no word.
  var isCertainInCapitals: Bool {
    joined.frequency > 1 && (first.frequency == 0 || second.frequency == 0)
      && (first.word.hasMarks || second.word.hasMarks)
  }

  /// The joined word stands in a known phrase with the word before or behind it.
  private var isSetPhrase: Bool {
    let pairs = SyllablePairs.shared
    return pairs.contains(previous?.syllable, joined) || pairs.contains(joined, next?.lowerSyllable)
  }

  /// The pieces stand in known phrases as they are.
  private var isSetPhraseApart: Bool {
    let pairs = SyllablePairs.shared
    return pairs.contains(first.syllable, second.syllable)
      || pairs.contains(previous?.syllable, first.syllable) || pairs.contains(second.syllable, next?.syllable)
  }

  /// The letter y is a word ("y tế"), unless nothing says so; a, e, i, o, u alone are not in running text.
  private var isSecondWord: Bool {
    second.word.letters[0].base == UInt8(ascii: "y")
      && (joined.frequency < first.frequency
        || SyllablePairs.shared.contains(second.syllable, next?.syllable))
  }

  private var isEnumerated: Bool {
    Self.listLetters.contains(first.word.letters[0].base) && (previous.map(isLabel) ?? false)
  }

  /// The letters that lists are numbered with, d for đ as well.
  private static let listLetters = Set("abcdeghik".utf8)

  /// Nouns that a single letter may stand behind as a name: "điểm a", "khu b".
  private func isLabel(_ piece: Piece) -> Bool {
    Self.labels.contains(piece.word.lowercased)
  }

  private static let labels: Set<String> = [
    "điểm", "khoản", "mục", "phần", "ý", "câu", "nhóm", "loại", "hạng", "khu", "lô", "tổ", "lớp", "dãy",
    "nhà", "tầng",
    "phòng", "bảng", "lục", "tòa", "toà", "khối", "cột", "dòng", "cấp", "bậc", "vitamin", "kho", "đội", "ô",
    "cỡ",
  ]
}

extension Piece {
  /// The syllable when it is written small: a name that follows makes no phrase.
  fileprivate var lowerSyllable: Syllable? { isLower ? syllable : nil }
}
