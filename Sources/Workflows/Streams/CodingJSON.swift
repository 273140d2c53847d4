import Coding

/// Writes a coding's fields as JSON.
///
/// The keys of the contract come first. With explanations each piece of evidence and each rejected match
/// also has `rule`, `file` and `line` (of the rule; without one, of the term), `term` and `cues`, a
/// rejected match also `by`, the words that stood against it, and `precedence`, where that decided.
enum CodingJSON {
  /// Appends `,"topics":[...],"evidence":[...]` and, when explaining, `,"rejected":[...]`.
  static func append(_ coding: Coding, explaining: Bool, to output: inout [UInt8]) {
    output.append(",\"topics\":")
    appendArray(coding.topics, &output) { JSONString.append($0, to: &$1) }
    output.append(",\"evidence\":")
    appendArray(coding.evidence, &output) { evidence, output in
      output.append("{\"topic\":")
      JSONString.append(evidence.topic, to: &output)
      output.append(",")
      appendSpan(evidence.start, evidence.end, evidence.quote, &output)
      if explaining { appendDerivation(evidence.derivation, rule: evidence.rule, &output) }
      output.append("}")
    }
    guard explaining else { return }
    output.append(",\"rejected\":")
    appendArray(coding.rejected, &output, appendRejected)
  }

  private static func appendRejected(_ rejected: RejectedMatch, _ output: inout [UInt8]) {
    output.append("{\"topic\":")
    JSONString.append(rejected.topic, to: &output)
    output.append(",")
    appendSpan(rejected.start, rejected.end, rejected.quote, &output)
    output.append(",\"why\":")
    JSONString.append(rejected.why, to: &output)
    appendDerivation(rejected.derivation, rule: rejected.rule, &output)
    if let by = rejected.by {
      output.append(",\"by\":")
      appendTerm(by, &output)
    }
    if let place = rejected.precedence {
      output.append(",\"precedence\":{")
      appendPlace(place, &output)
      output.append("}")
    }
    output.append("}")
  }

  private static func appendDerivation(_ derivation: Derivation?, rule: String, _ output: inout [UInt8]) {
    output.append(",\"rule\":")
    JSONString.append(rule, to: &output)
    guard let derivation else { return }
    output.append(",")
    appendPlace(derivation.place, &output)
    output.append(",\"term\":")
    appendTerm(derivation.term, &output)
    output.append(",\"cues\":")
    appendArray(derivation.cues, &output, appendTerm)
  }

  private static func appendTerm(_ term: FoundTerm, _ output: inout [UInt8]) {
    output.append("{\"term\":")
    JSONString.append(term.origin.term, to: &output)
    output.append(",\"list\":")
    JSONString.append(term.origin.list, to: &output)
    output.append(",")
    appendPlace(LexiconPlace(file: term.origin.file, line: term.origin.line), &output)
    output.append(",")
    appendSpan(term.start, term.end, term.quote, &output)
    output.append("}")
  }

  private static func appendPlace(_ place: LexiconPlace, _ output: inout [UInt8]) {
    output.append("\"file\":")
    JSONString.append(place.file, to: &output)
    output.append(",\"line\":")
    append(place.line, &output)
  }

  private static func appendSpan(_ start: Int, _ end: Int, _ quote: String, _ output: inout [UInt8]) {
    output.append("\"start\":")
    append(start, &output)
    output.append(",\"end\":")
    append(end, &output)
    output.append(",\"quote\":")
    JSONString.append(quote, to: &output)
  }

  private static func appendArray<Element>(
    _ elements: [Element], _ output: inout [UInt8], _ element: (Element, inout [UInt8]) -> Void
  ) {
    output.append("[")
    for (index, item) in elements.enumerated() {
      if index > 0 { output.append(",") }
      element(item, &output)
    }
    output.append("]")
  }

  private static func append(_ number: Int, _ output: inout [UInt8]) {
    output.append(contentsOf: "\(number)".utf8)
  }
}
