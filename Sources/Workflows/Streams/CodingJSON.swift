import Coding

/// Writes a coding's fields as JSON.
enum CodingJSON {
  /// Appends `,"topics":[...],"evidence":[...]` and, when explaining, `,"rejected":[...]`.
  static func append(_ coding: Coding, explaining: Bool, to output: inout [UInt8]) {
    output.append(",\"topics\":[")
    for (index, topic) in coding.topics.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      JSONString.append(topic, to: &output)
    }
    output.append("],\"evidence\":[")
    for (index, evidence) in coding.evidence.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      appendSpan(evidence.topic, evidence.start, evidence.end, evidence.quote, &output)
      if explaining {
        output.append(",\"rule\":")
        JSONString.append(evidence.rule, to: &output)
      }
      output.append(UInt8(ascii: "}"))
    }
    output.append(UInt8(ascii: "]"))
    guard explaining else { return }
    output.append(",\"rejected\":[")
    for (index, rejected) in coding.rejected.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      appendSpan(rejected.topic, rejected.start, rejected.end, rejected.quote, &output)
      output.append(",\"why\":")
      JSONString.append(rejected.why, to: &output)
      output.append(UInt8(ascii: "}"))
    }
    output.append(UInt8(ascii: "]"))
  }

  private static func appendSpan(
    _ topic: String, _ start: Int, _ end: Int, _ quote: String, _ output: inout [UInt8]
  ) {
    output.append("{\"topic\":")
    JSONString.append(topic, to: &output)
    output.append(",\"start\":")
    append(start, &output)
    output.append(",\"end\":")
    append(end, &output)
    output.append(",\"quote\":")
    JSONString.append(quote, to: &output)
  }

  private static func append(_ number: Int, _ output: inout [UInt8]) {
    output.append(contentsOf: "\(number)".utf8)
  }
}
