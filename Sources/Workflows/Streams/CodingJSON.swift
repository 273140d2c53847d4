import Coding

/// Writes a coding's fields as JSON.
///
/// The keys of the contract come first. With explanations each piece of evidence and each rejected match
/// also has `rule`, `file` and `line` (of the rule; without one, of the term), `term` and `cues`, a
/// rejected match also `by`, the words that stood against it, and `precedence`, where that decided.
enum CodingJSON {
  /// Appends `,"topics":[...],"evidence":[...]` and, when explaining, `,"rejected":[...]`.
  static func append(_ coding: Coding, explaining: Bool, to output: inout [UInt8]) {
    append(",\"topics\":", &output)
    appendArray(coding.topics, &output) { JSONString.append($0, to: &$1) }
    append(",\"evidence\":", &output)
    appendArray(coding.evidence, &output) { evidence, output in
      append("{\"topic\":", &output)
      JSONString.append(evidence.topic, to: &output)
      append(",", &output)
      appendSpan(evidence.start, evidence.end, evidence.quote, &output)
      if explaining { appendDerivation(evidence.derivation, rule: evidence.rule, &output) }
      append("}", &output)
    }
    guard explaining else { return }
    append(",\"rejected\":", &output)
    appendArray(coding.rejected, &output, appendRejected)
  }

  private static func appendRejected(_ rejected: RejectedMatch, _ output: inout [UInt8]) {
    append("{\"topic\":", &output)
    JSONString.append(rejected.topic, to: &output)
    append(",", &output)
    appendSpan(rejected.start, rejected.end, rejected.quote, &output)
    append(",\"why\":", &output)
    JSONString.append(rejected.why, to: &output)
    appendDerivation(rejected.derivation, rule: rejected.rule, &output)
    if let by = rejected.by {
      append(",\"by\":", &output)
      appendTerm(by, &output)
    }
    if let place = rejected.precedence {
      append(",\"precedence\":{", &output)
      appendPlace(place, &output)
      append("}", &output)
    }
    append("}", &output)
  }

  private static func appendDerivation(_ derivation: Derivation?, rule: String, _ output: inout [UInt8]) {
    append(",\"rule\":", &output)
    JSONString.append(rule, to: &output)
    guard let derivation else { return }
    append(",", &output)
    appendPlace(derivation.place, &output)
    append(",\"term\":", &output)
    appendTerm(derivation.term, &output)
    append(",\"cues\":", &output)
    appendArray(derivation.cues, &output, appendTerm)
  }

  private static func appendTerm(_ term: FoundTerm, _ output: inout [UInt8]) {
    append("{\"term\":", &output)
    JSONString.append(term.origin.term, to: &output)
    append(",\"list\":", &output)
    JSONString.append(term.origin.list, to: &output)
    append(",", &output)
    appendPlace(LexiconPlace(file: term.origin.file, line: term.origin.line), &output)
    append(",", &output)
    appendSpan(term.start, term.end, term.quote, &output)
    append("}", &output)
  }

  private static func appendPlace(_ place: LexiconPlace, _ output: inout [UInt8]) {
    append("\"file\":", &output)
    JSONString.append(place.file, to: &output)
    append(",\"line\":\(place.line)", &output)
  }

  private static func appendSpan(_ start: Int, _ end: Int, _ quote: String, _ output: inout [UInt8]) {
    append("\"start\":\(start),\"end\":\(end),\"quote\":", &output)
    JSONString.append(quote, to: &output)
  }

  private static func appendArray<Element>(
    _ elements: [Element], _ output: inout [UInt8], _ element: (Element, inout [UInt8]) -> Void
  ) {
    append("[", &output)
    for (index, item) in elements.enumerated() {
      if index > 0 { append(",", &output) }
      element(item, &output)
    }
    append("]", &output)
  }

  private static func append(_ text: String, _ output: inout [UInt8]) {
    output.append(contentsOf: text.utf8)
  }
}
