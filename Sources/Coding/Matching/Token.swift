/// What stands between a token and the one before it, weakest first.
enum Border: UInt8, Sendable, Comparable {
  case none
  /// "/", "&", "+": joins like "và".
  case joint
  /// A comma, bracket, quote or dash.
  case soft
  case colon
  /// A sentence end or semicolon.
  case hard
  /// A new line, bullet or number of a list.
  case item

  static func < (left: Border, right: Border) -> Bool { left.rawValue < right.rawValue }
}

/// One syllable, number or foreign word of a text.
struct Token: Sendable {
  /// Number of the folded form with marks, `Vocabulary.unknown` where no term has it.
  var full: Int32
  /// Number of the form without marks.
  var bare: Int32
  /// Half-open range in Unicode scalars of the text that was read.
  var start: Int32
  var end: Int32
  var border: Border
  var traits: TokenTraits
  /// Place in `TokenTable`'s list of words that this one may be a slip of; -1: none.
  var slips: Int32 = -1
  /// What abbreviation of the lexicon it is; -1: none.
  var abbreviation: Int32 = -1
  /// `VietnameseSyllable.key(of:)` of the word as written.
  var syllable: UInt64 = 0
}

struct TokenTraits: OptionSet, Sendable {
  let rawValue: UInt8

  static let hasMarks = TokenTraits(rawValue: 1)
  static let isNumber = TokenTraits(rawValue: 2)
  /// Capitals and digits only.
  static let isUpper = TokenTraits(rawValue: 4)
  /// Starts with a capital.
  static let isCapitalised = TokenTraits(rawValue: 8)
  /// Reads like no Vietnamese syllable: the text may need repair.
  static let isIrregular = TokenTraits(rawValue: 16)
  /// A rare syllable of Vietnamese, or none: likelier a slip than meant.
  static let isRare = TokenTraits(rawValue: 32)
}
