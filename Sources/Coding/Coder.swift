import VietnameseText

/// Codes texts by a lexicon.
///
/// A pure function of text, kind, body and lexicon. One coder serves one thread: it remembers the
/// words that it has seen; the compiled lexicon is shared.
public final class Coder {
  public let lexicon: CompiledLexicon
  private var tokenizer: Tokenizer
  private let normalizer = Normalizer()
  private let slipRepair: SlipRepair
  private let matcher: Matcher
  private let decider: Decider
  private var tokens: [Token] = []
  private var matches: [Match] = []

  public init(_ lexicon: CompiledLexicon) {
    self.lexicon = lexicon
    tokenizer = Tokenizer(lexicon: lexicon)
    slipRepair = SlipRepair(bigrams: lexicon.bigrams)
    matcher = Matcher(lexicon: lexicon)
    decider = Decider(lexicon: lexicon)
  }

  // MARK: - API

  public func code(
    _ text: String, in context: EntryContext = EntryContext(), explaining: Explanation = .nothing
  ) -> Coding {
    let (decision, reading) = decide(text, in: context, keepsHidden: explaining >= .rejections)
    return CodingReport(
      lexicon: lexicon, matcher: matcher, decision: decision, reading: reading, explaining: explaining
    ).coding()
  }

  /// The whole decision about `text`, for tools that show every mention.
  func decide(
    _ text: String, in context: EntryContext, keepsHidden: Bool = true
  ) -> (Decision, TextReading) {
    let reading = read(text)
    findMatches(in: reading.tokens)
    let decision = decider.decide(
      matches, of: matcher.sequences, tokens: reading.tokens, in: context, keepsHidden: keepsHidden)
    return (decision, reading)
  }

  /// The matches in `text` and the mentions that stand, for tools that look at terms; no rule is tried. The
  /// sequences hold until the next text.
  func trace(_ text: String) -> (matches: [Match], mentions: [Mention], sequences: SequenceTable) {
    let reading = read(text)
    findMatches(in: reading.tokens)
    var hidden: [Mention] = []
    let mentions = MentionResolution(
      lexicon: lexicon, sequences: matcher.sequences, tokens: reading.tokens, keepsHidden: false
    ).resolve(matches, hidden: &hidden)
    return (matches, mentions, matcher.sequences)
  }

  // MARK: - Matching

  private func findMatches(in tokens: [Token]) {
    matcher.makeRoom()
    matches.removeAll(keepingCapacity: true)
    let unmarkedText = Self.isUnmarked(tokens)
    matcher.find(in: tokens, unmarkedText: unmarkedText, into: &matches)
    findAbbreviated(in: tokens, unmarkedText: unmarkedText)
  }

  /// Adds what matches where abbreviations are written out ("PM" as "phần mềm").
  private func findAbbreviated(in tokens: [Token], unmarkedText: Bool) {
    guard let full = lexicon.abbreviations.writtenOut(tokens, bigrams: lexicon.bigrams) else { return }
    var found: [Match] = []
    matcher.find(in: full.tokens, unmarkedText: unmarkedText, into: &found)
    for var match in found {
      let first = Int(match.start)
      let last = Int(match.end) - 1
      let origins = full.origins[first...last]
      // A match must hold an abbreviation, and the whole of it.
      guard origins.contains(where: { tokens[Int($0)].abbreviation >= 0 }),
        first == 0 || full.origins[first - 1] != origins[first],
        last + 1 == full.origins.count || full.origins[last + 1] != origins[last]
      else { continue }
      match.start = origins[first]
      match.end = origins[last] + 1
      matches.append(match)
    }
  }

  // MARK: - Reading

  private func read(_ text: String) -> TextReading {
    tokenize(text)
    guard tokens.contains(where: { $0.traits.contains(.isIrregular) }) else {
      repairSlips()
      return TextReading(original: text, tokens: tokens)
    }
    let normalized = normalizer.normalize(text)
    tokenize(normalized.text)
    repairSlips()
    for index in tokens.indices {
      let origin = normalized.originalRange(of: Int(tokens[index].start)..<Int(tokens[index].end))
      tokens[index].start = Int32(origin.lowerBound)
      tokens[index].end = Int32(origin.upperBound)
    }
    return TextReading(original: text, tokens: tokens)
  }

  private func tokenize(_ text: String) {
    tokens.removeAll(keepingCapacity: true)
    var text = text
    _ = text.withUTF8 { tokenizer.read($0, into: &tokens) }
  }

  private func repairSlips() {
    guard tokens.contains(where: { $0.slips >= 0 }) else { return }
    slipRepair.repair(&tokens) { tokenizer.readings(of: $0) }
  }

  /// Whether the text as a whole goes without marks: then a bare syllable is no sign of anything.
  private static func isUnmarked(_ tokens: [Token]) -> Bool {
    var words = 0
    var marked = 0
    for token in tokens where !token.traits.contains(.isNumber) && !token.traits.contains(.isUpper) {
      words += 1
      if token.traits.contains(.hasMarks) { marked += 1 }
    }
    if words == 0 { return true }
    return marked * 100 <= words * 35
  }
}
