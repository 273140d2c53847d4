import Coding
import Foundation

/// The lexicon commands' JSON (contract.md, `lexicon`).
public enum LexiconJSON {
  /// `[{"topic","category","labels":{"vuong-mac","kien-nghi"}}]`
  public static func topics(of lexicon: Lexicon) -> String {
    var output = Array("[".utf8)
    for (index, topic) in lexicon.topics.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      output += Array("{\"topic\":".utf8)
      JSONString.append(topic.code, to: &output)
      output += Array(",\"category\":".utf8)
      JSONString.append(topic.category, to: &output)
      output += Array(",\"labels\":{\"vuong-mac\":".utf8)
      JSONString.append(topic.blockerLabel, to: &output)
      output += Array(",\"kien-nghi\":".utf8)
      JSONString.append(topic.suggestionLabel, to: &output)
      output += Array("}}".utf8)
    }
    return String(decoding: output + Array("]".utf8), as: UTF8.self)
  }

  /// `{"micro":{...},"macro":{...},"exact":...,"topics":{code:{...}}}`
  public static func judgement(_ judgement: JudgeLexicon.Judgement) -> String {
    func score(_ precision: Double, _ recall: Double, _ f1: Double) -> String {
      "\"precision\":\(precision),\"recall\":\(recall),\"f1\":\(f1)"
    }
    let micro = judgement.micro
    let macro = judgement.macro
    let topics = judgement.topics.keys.sorted().map { code -> String in
      let value = judgement.topics[code] ?? Score()
      let interval =
        judgement.intervals[code].map { ",\"interval\":[\($0.lowerBound),\($0.upperBound)]" } ?? ""
      return "\"\(code)\":{\(score(value.precision, value.recall, value.f1)),"
        + "\"n\":\(value.truePositives + value.falseNegatives)\(interval)}"
    }
    return "{\"entries\":\(judgement.entries),"
      + "\"micro\":{\(score(micro.precision, micro.recall, micro.f1))},"
      + "\"macro\":{\(score(macro.precision, macro.recall, macro.f1))},"
      + "\"exact\":\(judgement.exact),\"topics\":{\(topics.joined(separator: ","))}}"
  }
}
