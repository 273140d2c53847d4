import Coding

/// Writes a coding's fields as JSON.
enum CodingJSON {
  /// Appends `,"topics":[...],"evidence":[...]` and, when explaining, `,"rejected":[...]`.
  static func append(_ coding: Coding, explaining: Bool, to output: inout [UInt8]) {
    append(",\"topics\":[", &output)
    for (index, topic) in coding.topics.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      JSONString.append(topic, to: &output)
    }
    append("],\"evidence\":[", &output)
    for (index, evidence) in coding.evidence.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      appendSpan(evidence.topic, evidence.start, evidence.end, evidence.quote, &output)
      if explaining {
        append(",\"rule\":", &output)
        JSONString.append(evidence.rule, to: &output)
      }
      output.append(UInt8(ascii: "}"))
    }
    output.append(UInt8(ascii: "]"))
    guard explaining else { return }
    append(",\"rejected\":[", &output)
    for (index, rejected) in coding.rejected.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      appendSpan(rejected.topic, rejected.start, rejected.end, rejected.quote, &output)
      append(",\"why\":", &output)
      JSONString.append(rejected.why, to: &output)
      output.append(UInt8(ascii: "}"))
    }
    output.append(UInt8(ascii: "]"))
  }

  private static func appendSpan(
    _ topic: String, _ start: Int, _ end: Int, _ quote: String, _ output: inout [UInt8]
  ) {
    append("{\"topic\":", &output)
    JSONString.append(topic, to: &output)
    append(",\"start\":\(start),\"end\":\(end),\"quote\":", &output)
    JSONString.append(quote, to: &output)
  }

  private static func append(_ text: String, _ output: inout [UInt8]) {
    output.append(contentsOf: text.utf8)
  }
}
