/// How a word uses capitals.
enum LetterCase: Sendable {
  case lower
  /// The first letter only, in a word of two or more.
  case title
  /// All letters; a single capital counts here.
  case upper
  case mixed

  init(_ letters: [Letter]) {
    let capitals = letters.count { $0.isUppercase }
    if capitals == 0 {
      self = .lower
    } else if capitals == letters.count {
      self = .upper
    } else if capitals == 1, letters[0].isUppercase {
      self = .title
    } else {
      self = .mixed
    }
  }
}
