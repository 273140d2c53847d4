/// Finds the places in the lexicon's files behind the mentions of a decision.
struct DerivationReader {
  let lexicon: CompiledLexicon
  let sequences: SequenceTable
  let decision: Decision
  let reading: TextReading

  func derivation(of hit: Hit) -> Derivation {
    let compiled = lexicon.rules[hit.rule]
    let rule = lexicon.lexicon.rules[compiled.index]
    var cues: [FoundTerm] = []
    for index in hit.cues {
      let cue = decision.mentions[index]
      if let turner = cue.turnedBy { cues.append(term(decision.mentions[turner])) }
      cues.append(term(cue, wanted: compiled.cues))
    }
    return Derivation(
      rule: LexiconPlace(file: rule.file, line: rule.line),
      term: term(decision.mentions[hit.anchor], wanted: compiled.objects.union(compiled.presence)),
      cues: cues)
  }

  /// A mention for which no rule held.
  func derivation(of mention: Mention) -> Derivation {
    let turner = mention.turnedBy.map { [term(decision.mentions[$0])] } ?? []
    return Derivation(
      rule: nil, term: term(mention),
      cues: turner + decision.ties.cues(of: mention).map { term(decision.mentions[$0]) })
  }

  /// - Parameter wanted: the lists of which the term is named, where it belongs to several.
  func term(_ mention: Mention, wanted: ListSet = ListSet()) -> FoundTerm {
    let lists = sequences[mention.sequence].directLists
    let place = lists.firstIndex { lexicon.lists[$0].closure.intersects(wanted) } ?? 0
    let terms = sequences.terms(of: mention.sequence)
    let quote = reading.quote(mention.start..<mention.end)
    return FoundTerm(
      start: quote.start, end: quote.end, quote: quote.text,
      origin: lexicon.origins[Int(terms[terms.startIndex + place])])
  }
}
