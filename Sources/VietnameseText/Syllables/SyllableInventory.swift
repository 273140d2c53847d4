/// All syllables that Vietnamese spelling allows, made from initials and rimes.
///
/// The rules are those of the national orthography: c before a, o, u and k before e, i, y; g and ng
/// before a, o, u, gh and ngh before e, i; rimes that end in a stop carry only the acute or dot tone.
struct SyllableInventory: Sendable {
  static let shared = SyllableInventory()

  /// What is known of one toneless syllable.
  struct Entry: Equatable, Sendable {
    /// The letter that carries the tone, counted from the syllable's first.
    let tonePosition: Int
    /// Whether the syllable ends in c, ch, p or t.
    let isStopped: Bool
  }

  /// Tone positions by key, 8 more for a syllable that ends in a stop.
  private var table = PackedTable(capacity: 4000)

  /// The entry of a toneless syllable, or nil when the spelling is impossible.
  func entry(of key: SyllableKey) -> Entry? {
    guard let value = table.value(of: key.packed) else { return nil }
    return Entry(tonePosition: Int(value & 7), isStopped: value & 8 != 0)
  }

  private init() {
    for onset in Self.onsets {
      for rime in Self.rimes(after: onset) { add(onset: onset, rime: rime) }
    }
  }

  private mutating func add(onset: String, rime: String) {
    let letters = rime.unicodeScalars.compactMap { Letter($0) }
    let vowelCount = letters.prefix { $0.isVowel }.count
    let isOpen = vowelCount == letters.count
    let position: Int
    if let marked = letters.lastIndex(where: { $0.isVowel && $0.shape != .plain }) {
      position = marked
    } else if vowelCount == 1 || (vowelCount == 2 && isOpen) {
      position = 0
    } else {
      position = 1
    }
    let isStopped = ["c", "ch", "p", "t"].contains(
      String(String.UnicodeScalarView(rime.unicodeScalars.dropFirst(vowelCount))))
    guard let key = SyllableKey((onset + rime).unicodeScalars.compactMap { Letter($0) }) else { return }
    table.insert(key.packed, UInt8(onset.unicodeScalars.count + position) | (isStopped ? 8 : 0))
  }

  /// "gi" stands before "g", so that "già" carries its tone on the a.
  private static let onsets = [
    "", "b", "c", "ch", "d", "đ", "gi", "g", "gh", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p",
    "ph",
    "qu", "r", "s", "t", "th", "tr", "v", "x",
  ]

  private static func rimes(after onset: String) -> [String] {
    switch onset {
    case "": words(back + front + glides) + words("yêm yên yêng yêt yêu ich y ya")
    case "c", "ng": words(back + glides)
    case "g": words(back + glides) + words("i in")
    case "k": words(front + fronted) + ["y"]
    case "gh", "ngh": words(front + fronted)
    case "gi": words(back + plainFront) + words("êng êc oa oai oan oang oe")
    case "qu": words(afterQu)
    case "h", "l", "m", "s", "t", "th", "v", "n", "d": words(back + front + fronted + glides) + ["y"]
    default: words(back + front + fronted + glides)
    }
  }

  private static func words(_ list: String) -> [String] { list.split(separator: " ").map(String.init) }

  private static let back = """
    a ai ay ao au am an ang anh ac ach ap at ăm ăn ăng ăc ăp ăt âu ây âm ân âng âc âp ât \
    o oi om on ong oc op ot ô ôi ôm ôn ông ôc ôp ôt ơ ơi ơm ơn ơp ơt \
    u ua ui um un ung uc up ut ư ưa ưi ưu ưm ưng ưc ưt \
    uôi uôm uôn uông uôc uôt ươi ươu ươm ươn ương ươc ươp ươt\u{20}
    """
  private static let plainFront = "e eo em en eng ec ep et ê êu êm ên ênh êch êp êt "
  private static let front = plainFront + "i ia iu im in inh ich ip it "
  private static let fronted = "iêu iêm iên iêng iêc iêp iêt "
  private static let glides = """
    oa oai oay oao oam oan oang oanh oac oach oap oat oăm oăn oăng oăc oăp oăt oe oeo oen oet \
    uê uêu uênh uêch uơ uy uya uyu uyn uynh uych uyt uyp uyên uyêt uân uâng uât uây\u{20}
    """
  private static let afterQu = """
    a ai ay ao au am an ang anh ac ach ap at ăm ăn ăng ăc ăp ăt ây ân âng âp ât e eo en eng ec et \
    ê êu ên ênh êch êt i in inh it y yu ynh ych yt yp yên yêt ơ ơi ơn ơt ôc
    """
}
