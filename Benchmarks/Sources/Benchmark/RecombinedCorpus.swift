import Foundation

/// Entries of about 32 syllables, put together from clauses of the sample so that hardly one stands twice:
/// a memory of whole texts is of no use on them. 12 % go without marks, 10 % are NFD, 6 % capitals, 8 % have
/// odd spaces.
///
/// Clauses that normalising would change stay out: the yardsticks do not repair text, and what the program makes of
/// garbled clauses could not be compared with theirs.
struct RecombinedCorpus {
  let clauses: [String]
  let texts: [String]

  init(_ clauses: [String], count: Int, seed: UInt64) {
    var random = SplitMix64(seed: seed)
    self.clauses = clauses
    texts = (0..<count).map { _ in Self.text(of: clauses, &random) }
  }

  /// The clauses of the sample's entries, each once.
  static func clauses(of sample: SampleDay) -> [String] {
    var seen: Set<String> = []
    return sample.entries
      .flatMap { $0.text.split { ",.;\n".contains($0) }.map { $0.trimmingCharacters(in: .whitespaces) } }
      .filter { (3...14).contains($0.split(separator: " ").count) && seen.insert($0).inserted }
  }

  private static func text(of clauses: [String], _ random: inout SplitMix64) -> String {
    var text = ""
    var syllables = 0
    while syllables < 28 {
      let clause = clauses.randomElement(using: &random)!
      syllables += clause.utf8.count { $0 == 0x20 } + 1
      text += (text.isEmpty ? "" : Bool.random(using: &random) ? ", " : ". ") + clause
    }
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<12:
      return text.folding(options: .diacriticInsensitive, locale: nil)
        .replacingOccurrences(of: "đ", with: "d").replacingOccurrences(of: "Đ", with: "D")
    case 12..<22: return text.decomposedStringWithCanonicalMapping
    case 22..<28: return text.uppercased()
    case 28..<36: return text.replacingOccurrences(of: " ", with: "  ")
    default: return text
    }
  }

  func jsonLines() -> [UInt8] {
    JSONLines.encode(texts.enumerated().map { ("\($0)", $1, nil) })
  }
}
