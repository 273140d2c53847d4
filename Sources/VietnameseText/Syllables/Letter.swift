/// The tones of Vietnamese in the order in which dictionaries list them.
enum Tone: UInt8, CaseIterable, Sendable {
  case level, grave, hook, tilde, acute, dot
}

/// A letter of the Vietnamese alphabet (or a Latin one that Vietnamese does not use: f, j, w, z) as
/// its parts: the plain letter, the mark that makes it another letter, and the tone it carries.
struct Letter: Equatable, Sendable {
  enum Shape: UInt8, Sendable {
    case plain, circumflex, breve, horn, stroke
  }

  /// The ASCII letter without any mark, in lower case.
  var base: UInt8
  var shape: Shape
  var tone: Tone
  var isUppercase: Bool

  var isVowel: Bool { Letter.isVowel(base) }

  static func isVowel(_ base: UInt8) -> Bool {
    switch base {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true
    default: false
    }
  }
}

extension Letter {
  /// The letter that `scalar` writes, or nil when it is no letter of this alphabet.
  /// Decomposed text must be composed first.
  init?(_ scalar: Unicode.Scalar) {
    guard let letter = LetterTable.shared.letter(of: scalar) else { return nil }
    self = letter
  }

  /// The precomposed scalar; nil for a combination that Unicode does not have as one (as "ŭ" with a tone).
  var scalar: Unicode.Scalar? { LetterTable.shared.scalar(of: self) }

  /// The letter without its tone, as a number from 1 to 33 that orders nothing.
  var flatCode: UInt64 {
    switch shape {
    case .plain: UInt64(base - 0x60)
    case .circumflex: base == 0x61 ? 27 : base == 0x65 ? 28 : 29
    case .breve: 30
    case .horn: base == 0x6F ? 31 : 32
    case .stroke: 33
    }
  }
}

/// Both directions between scalars and letters. Plain memory that lives as long as the program, see `PackedTable`.
struct LetterTable: @unchecked Sendable {
  static let shared = LetterTable()

  /// Vowels with each tone, in the order of `Tone`.
  private static let vowels: [(row: String, base: UInt8, shape: Letter.Shape)] = [
    ("aàảãáạ", 0x61, .plain), ("ăằẳẵắặ", 0x61, .breve), ("âầẩẫấậ", 0x61, .circumflex),
    ("eèẻẽéẹ", 0x65, .plain), ("êềểễếệ", 0x65, .circumflex), ("iìỉĩíị", 0x69, .plain),
    ("oòỏõóọ", 0x6F, .plain), ("ôồổỗốộ", 0x6F, .circumflex), ("ơờởỡớợ", 0x6F, .horn),
    ("uùủũúụ", 0x75, .plain), ("ưừửữứự", 0x75, .horn), ("yỳỷỹýỵ", 0x79, .plain),
  ]

  /// By scalar value below 0x1B1.
  private let low = UnsafeMutableBufferPointer<Letter?>.allocate(capacity: 0x1B1)
  /// By scalar value minus 0x1EA0.
  private let high = UnsafeMutableBufferPointer<Letter?>.allocate(capacity: 0x5A)
  /// By `index(of:)`.
  private var scalars = [Unicode.Scalar?](repeating: nil, count: 2 * 6 * 34)

  private init() {
    low.initialize(repeating: nil)
    high.initialize(repeating: nil)
    for base in UInt8(0x61)...0x7A {
      add(Unicode.Scalar(base), Letter(base: base, shape: .plain, tone: .level, isUppercase: false))
    }
    add("đ", Letter(base: 0x64, shape: .stroke, tone: .level, isUppercase: false))
    for (row, base, shape) in Self.vowels {
      for (scalar, tone) in zip(row.unicodeScalars, Tone.allCases) {
        add(scalar, Letter(base: base, shape: shape, tone: tone, isUppercase: false))
      }
    }
  }

  private mutating func add(_ scalar: Unicode.Scalar, _ letter: Letter) {
    var upper = letter
    upper.isUppercase = true
    for (scalar, letter) in [
      (scalar, letter), (scalar.properties.uppercaseMapping.unicodeScalars.first!, upper),
    ] {
      let value = Int(scalar.value)
      if value < low.count { low[value] = letter } else { high[value - 0x1EA0] = letter }
      scalars[Self.index(of: letter)] = scalar
    }
  }

  private static func index(of letter: Letter) -> Int {
    (Int(letter.flatCode) * 6 + Int(letter.tone.rawValue)) * 2 + (letter.isUppercase ? 1 : 0)
  }

  func letter(of scalar: Unicode.Scalar) -> Letter? {
    let value = Int(scalar.value)
    if value < low.count { return low[value] }
    if value >= 0x1EA0, value - 0x1EA0 < high.count { return high[value - 0x1EA0] }
    return nil
  }

  /// The letter whose UTF-8 begins at `index`, and its length in bytes.
  func letter(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> (Letter, Int)? {
    let byte = text[index]
    if byte < 0x80 { return low[Int(byte)].map { ($0, 1) } }
    if byte < 0xE0 {
      guard index + 1 < text.count else { return nil }
      let value = Int(byte & 0x1F) << 6 | Int(text[index + 1] & 0x3F)
      return value < low.count ? low[value].map { ($0, 2) } : nil
    }
    guard byte == 0xE1, index + 2 < text.count else { return nil }
    let value = 0x1000 | Int(text[index + 1] & 0x3F) << 6 | Int(text[index + 2] & 0x3F)
    guard value >= 0x1EA0, value - 0x1EA0 < high.count else { return nil }
    return high[value - 0x1EA0].map { ($0, 3) }
  }

  func scalar(of letter: Letter) -> Unicode.Scalar? { scalars[Self.index(of: letter)] }
}
