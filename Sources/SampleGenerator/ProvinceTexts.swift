import Foundation
import Submissions
import Yams

/// The texts of the provinces' own level (appendices 22-25).
struct ProvinceTexts {
  private struct Text {
    let topics: [String]
    let text: String
  }
  private let texts: [(body: Body, texts: [Text])]

  init(file: URL) throws {
    let name = file.lastPathComponent
    guard let root = try Yams.compose(yaml: CorpusError.text(of: file))?.mapping else {
      throw CorpusError(file: name, reason: "is no YAML mapping")
    }
    texts = try root.map { bodyNode, list in
      guard let body = Body(rawValue: bodyNode.string ?? ""), let list = list.sequence else {
        throw CorpusError(file: name, reason: "every key must be a body over a list")
      }
      return try (
        body,
        list.map { node in
          guard let topics = node["topics"]?.string, let text = node["text"]?.string else {
            throw CorpusError(file: name, reason: "every text has topics and text")
          }
          return Text(topics: topics.split(separator: " ").map(String.init).sorted(), text: text)
        }
      )
    }
  }

  /// One text for as many provinces as there are texts, in the report's order. Some rows name the office in the
  /// column "Đơn vị".
  func files(
    units: Units, slots: Slots, headings: [String], day: String, random: SplitMix64
  ) -> (texts: CSVFile, intended: CSVFile) {
    var random = random
    var file = CSVFile(headings: headings + ["Đơn vị"])
    var intended = CSVFile(headings: ["row", "topics"])
    for (body, texts) in self.texts {
      let places = random.shuffled(Array(units.provinces.indices)).prefix(texts.count).sorted()
      for (place, text) in zip(places, random.shuffled(texts)) {
        let province = units.provinces[place]
        let speaker = Slots.Speaker(province: province, communeKind: "xã", body: body)
        let unit = random.chance(perMille: 400) ? Self.office(body, province, &random) : ""
        file.append([
          day, UnitNames.province(province, &random), "", UnitNames.body(body, &random),
          UnitNames.kind(.blocker), slots.fill(text.text, speaker, &random), unit,
        ])
        intended.append(["\(file.rowCount)", text.topics.joined(separator: " ")])
      }
    }
    return (file, intended)
  }

  private static func office(_ body: Body, _ province: Units.Province, _ random: inout SplitMix64) -> String {
    let kind = random.pick(province.isCity ? ["Thành phố", "thành phố", "TP"] : ["tỉnh", "Tỉnh"]) ?? ""
    return switch body {
    case .partyCommittee: "\(province.isCity ? "Thành ủy" : "Tỉnh ủy") \(province.name)"
    default: "\(body.shortName) \(kind) \(province.name)"
    }
  }
}
