import Foundation
import Submissions
import Yams

/// What may stand in the place of "{thiet-bi}" and the like.
struct Slots {
  /// Who speaks, and where: what the slots that are not in the file depend on.
  struct Speaker {
    let province: Units.Province
    /// "xã", "phường" or "đặc khu".
    let communeKind: String
    let body: Body
  }

  private static let speakerSlots: Set = ["xa", "tinh", "tinh-uy", "co-quan", "Ten"]
  private let values: [String: [String]]

  init(file: URL) throws {
    guard let values = try Yams.load(yaml: CorpusError.text(of: file)) as? [String: [String]]
    else { throw CorpusError(file: file.lastPathComponent, reason: "is no mapping of names to lists") }
    self.values = values
  }

  func knows(_ name: String) -> Bool {
    Self.speakerSlots.contains(name) || values[name] != nil
      || Units.Region.allCases.allSatisfy { values["\(name)/\($0.rawValue)"] != nil }
  }

  /// The names between braces, in order.
  static func names(in text: String) -> [String] {
    text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().map { part in
      String(part.prefix { $0 != "}" })
    }
  }

  /// The text with every slot filled and its first letter a capital.
  func fill(_ text: String, _ speaker: Speaker, _ random: inout SplitMix64) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      result += value(String(rest[rest.index(after: open)..<close]), speaker, &random)
      rest = rest[rest.index(after: close)...]
    }
    return (result + rest).capitalisingFirst()
  }

  private func value(_ name: String, _ speaker: Speaker, _ random: inout SplitMix64) -> String {
    switch name {
    case "xa": return speaker.communeKind
    case "tinh": return speaker.province.isCity ? "thành phố" : "tỉnh"
    case "tinh-uy": return speaker.province.isCity ? "Thành ủy" : "Tỉnh ủy"
    case "Ten": return speaker.province.name
    case "co-quan": return speaker.body.shortName
    default:
      let choices =
        values["\(name)/\(speaker.communeKind)"] ?? values["\(name)/\(speaker.province.region.rawValue)"]
        ?? values[name] ?? []
      return random.pick(choices) ?? ""
    }
  }
}

extension Body {
  /// As the body calls itself in a sentence.
  var shortName: String {
    switch self {
    case .serviceCentre: "Trung tâm"
    case .partyCommittee: "Đảng ủy"
    case .peoplesCouncil: "HĐND"
    case .peoplesCommittee: "UBND"
    case .fatherlandFront: "MTTQ"
    }
  }
}
